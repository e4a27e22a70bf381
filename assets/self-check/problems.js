// What is wrong with a field, said beside it and at the top in the same words, with a link from there.

import { today } from "./days.js";
import { bindField, element, words } from "./parts.js";

/** What takes away each message again, by its field. @type {Map<any, () => void>} */
const marked = new Map();

/** Takes away what is said beside `field`; beside every field without one. @param {any} [field] */
export function unmark(field) {
  for (const [one, away] of [...marked]) {
    if (field && one !== field) continue;
    away();
    marked.delete(one);
  }
}

let messages = 0;

/** Says beside `field`, or above the choice that it is part of, what is wrong with it. @param {any} field @param {string} text nothing if all is well */
export function mark(field, text) {
  unmark(field);
  if (!text || !field.closest) return;
  const choice = field.type === "radio" && field.closest("fieldset");
  const message = element("p", "", "problem__text");
  message.append(element("span", words("error"), "visually-hidden"), ` ${text}`);
  message.id = `check--error-${++messages}`;
  if (choice) choice.querySelector("legend").after(message);
  else field.closest("[data-field]").prepend(message);
  (choice || field).setAttribute("aria-describedby", message.id);
  if (!choice) field.setAttribute("aria-invalid", "true");
  marked.set(field, () => {
    message.remove();
    (choice || field).removeAttribute("aria-describedby");
    field.removeAttribute("aria-invalid");
  });
}

/**
 * What is wrong with the day in `field`: one that does not exist, or a year that is not of these times, as "26" is. With
 * `ahead`, a day that has gone by, too.
 * @param {any} field
 * @param {boolean} ahead
 */
export function dateProblem({ validity, value }, ahead) {
  if (validity.badInput) return words("date-real");
  if (validity.rangeUnderflow || validity.rangeOverflow) return words("date-year", { year: today().slice(0, 4) });
  return ahead && value && value < today() ? words("date-past") : "";
}

/**
 * A date that is asked for again beside its field where it cannot be right: once the reader has left the field, for while
 * a year is being typed it is the year 2, 20 and 202; and at once where it was kept so.
 * @param {any} field
 * @param {string} value
 * @param {(value: string) => void} take
 * @param {boolean} [ahead]
 */
export function bindDate(field, value, take, ahead = false) {
  const problem = () => dateProblem(field, ahead);
  bindField(field, value, (day) => {
    if (!problem()) unmark(field);
    take(day);
  });
  field.onblur = () => mark(field, problem());
  if (value && field !== document.activeElement) mark(field, problem());
}
