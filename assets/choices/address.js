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

/** The button that undoes the choice of `form`. @param {HTMLElement} form @returns {HTMLElement | null | undefined} */
const clearOf = (form) => form.parentElement?.querySelector("[data-clear]");

/** The names in the address that the choice of `form` has. @param {HTMLElement} form */
export const namesOf = (form) => clearOf(form)?.dataset.clear ?? "";

/** The choice of `names` that was made before the browser's own search had all shown; see start.js. @param {string} [names] @returns {[string, string][] | undefined} */
export const choiceBefore = (names) => (history.state?.found === names ? history.state.before : undefined);

/**
 * Says below `form` what is shown, and offers the way back; nothing when all is shown. When all is shown because the browser found
 * something in what was not chosen, the way back is to that choice.
 * @param {HTMLElement} form
 * @param {(words: DOMStringMap) => string | undefined} message made from the words that the page gives
 */
export function tell(form, message) {
  const status = form.parentElement?.querySelector("p[role=status]");
  if (!(status instanceof HTMLElement)) return;
  const made = message(status.dataset);
  const words = made || (choiceBefore(namesOf(form)) && status.dataset.found) || "";
  if (status.textContent !== words) status.textContent = words;
  const more = form.parentElement?.querySelector("[data-chosen]");
  if (more instanceof HTMLElement) more.hidden = !words;
  const clear = clearOf(form);
  if (!clear || !words) return;
  const label = (clear.dataset.label ??= clear.textContent ?? "");
  const next = made ? label : (clear.dataset.again ?? "");
  if (clear.textContent !== next) clear.textContent = next; // each change of the page while it is read calls this again
}
