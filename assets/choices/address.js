// Choices live in the address and nowhere else: so they can be shared, bookmarked and undone with Back.

/** What follows the "?" of the address. */
export const query = () => new URLSearchParams(location.search);

/**
 * `text` without its %-signs; as it is, if somebody mistyped them.
 * @param {string} text
 */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the "#" of the address names, if it is there. */
export const linkedPlace = () => document.getElementById(decoded(location.hash.slice(1)));

/**
 * The elements that `selector` finds.
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);

/**
 * The radio button of `form` that the address names, in capitals or not.
 * @param {Element} form
 */
export const namedIn = (form) =>
  [...form.querySelectorAll("input")].find(({ name, value }) => value && value === query().get(name)?.toLowerCase());

/**
 * Checks the radio button of `form` that the address names, the one without a value if it names none, and returns it.
 * @param {HTMLElement} form
 */
export function checkedByAddress(form) {
  const radio = namedIn(form) ?? [...form.querySelectorAll("input")].find(({ value }) => !value);
  if (radio) radio.checked = true;
  return radio;
}

/**
 * The words beside a radio button.
 * @param {HTMLInputElement | null | undefined} radio
 */
export const labelOf = (radio) => radio?.labels?.[0]?.textContent?.trim() ?? "";

/**
 * Says below `form` what is shown, and offers the way back; nothing when all is shown.
 * @param {HTMLElement} form
 * @param {(words: DOMStringMap) => string | undefined} message made from the words that the page gives
 */
export function tell(form, message) {
  const status = form.parentElement?.querySelector("p[role=status]");
  if (!(status instanceof HTMLElement)) return;
  const words = message(status.dataset) ?? "";
  if (status.textContent !== words) status.textContent = words;
  const more = form.parentElement?.querySelector("[data-chosen]");
  if (more instanceof HTMLElement) more.hidden = !words;
}
