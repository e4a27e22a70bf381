// "Show one level": the texts of the others are hidden.

import { sentenceFor } from "../language/forms.js";
import { all, checkedByAddress, labelOf, linkedPlace, query, tell } from "./address.js";
import { hold } from "./hold.js";

/** Shows the level that the address names, or all; and the level that a link leads into, which must not be hidden. */
export function showLevels() {
  for (const form of all("form[data-level-filter]")) {
    const radio = checkedByAddress(form);
    const chosen = radio?.value ?? "";
    const also = chosen && revealLinked("level", chosen);
    for (const level of all("[data-level]")) hold(level, Boolean(chosen) && ![chosen, also].includes(level.dataset.level), form);
    tell(form, (sentences) => {
      const { none, also: addition } = sentences;
      if (!chosen) return query().get(form.dataset.levelFilter ?? "") ? none : "";
      const absent = all("[data-absent]").find(({ dataset }) => dataset.level === chosen);
      if (absent) return absent.textContent ?? "";
      const count = radio?.dataset.count ?? "";
      const words = sentenceFor(sentences, Number(count));
      const other = form.querySelector('input[value="' + also + '"]');
      const more = also && other instanceof HTMLInputElement ? " " + addition?.replace("{level}", labelOf(other)) : "";
      return words?.replace("{level}", labelOf(radio)).replace("{count}", count) + more;
    });
    const radios = [...form.querySelectorAll("input")];
    const told = radios.filter((one) => one === radio || Number(one.dataset.count) > 0);
    for (const link of all("[data-next]")) link.hidden = !chosen || !Number(radio?.dataset.count) || radio === told.pop();
  }
}

/**
 * The value of the part marked with `data-<mark>` that a link leads into, if it is another one than is chosen. Shown at
 * once, so that the browser's jump to it does not miss.
 * @param {string} mark
 * @param {string} chosen
 */
function revealLinked(mark, chosen) {
  const place = linkedPlace();
  const part = place?.closest("[data-" + mark + "]");
  const value = part instanceof HTMLElement ? part.dataset[mark] : "";
  if (!(part instanceof HTMLElement) || value === chosen) return "";
  if (part.hidden) {
    part.hidden = false;
    place?.scrollIntoView();
  }
  return value;
}
