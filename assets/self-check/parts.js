// Small helps for drawing. Every word comes from the page's own markup or from the reader, and goes in as text.

import { formFor, language } from "../language/forms.js";
import { dayOf } from "./days.js";
import { nodesIn } from "./sets.js";
import { wordChanges } from "./words.js";

/** @import { Words } from "./types.d.ts" */

/** @param {Element | DocumentFragment} root @param {string} name @returns {any} */
export const part = (root, name) => root.querySelector(`[data-part="${name}"]`);

/** A copy of what the template `check--name` holds. @param {string} name @returns {any} */
export function copyOf(name) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(`check--${name}`));
  return /** @type {Element} */ (template.content.firstElementChild).cloneNode(true);
}

/**
 * A sentence of the page with the values set in: "{number} of {count}".
 * @param {string} name
 * @param {Record<string, string | number | undefined>} [values]
 */
export function words(name, values = {}) {
  const list = /** @type {HTMLTemplateElement} */ (document.getElementById("check--words"));
  const text = list.content.querySelector(`[data-word="${name}"]`)?.textContent ?? "";
  return text.replace(/\{(\w+)\}/g, (all, key) => String(values[key] ?? all));
}

/**
 * A sentence that counts, in the form that the page has for this number: "opened-one" for one thing in English.
 * @param {string} name
 * @param {number} count
 * @param {Record<string, string | number>} [values]
 */
export function counted(name, count, values = {}) {
  const all = { count, ...values };
  return words(`${name}-${formFor(count)}`, all) || words(name, all);
}

/** Sets a text, or hides its element when there is none. @param {HTMLElement} element @param {string} text */
export function setText(element, text) {
  element.textContent = text;
  element.hidden = !text;
}

/** @param {string} name @param {string} text @param {string} [className] */
export function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** The nodes of words with markup. @param {Words} words @returns {(string | Element)[]} */
export const built = (words) =>
  nodesIn(words).map((node) => {
    if (typeof node === "string") return node;
    const [name, attributes, ...inner] = node;
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...built(inner));
    return made;
  });

/** The words of `after` with those marked that `before` does not have; the lost ones too if `lost`. @param {string} before @param {string} after @param {boolean} lost */
export const markedChanges = (before, after, lost) =>
  wordChanges(before, after)
    .filter(({ kind }) => lost || kind !== "del")
    .flatMap(({ kind, text }) => [kind === "same" ? text : element(kind, text), " "]);

/**
 * A field that shows `value` and passes on what the reader makes of it; paper gets the words without the box.
 * @param {any} field
 * @param {string} value
 * @param {(value: string) => void} take
 */
export function bindField(field, value, take) {
  const paper = field.closest("[data-field]")?.querySelector(".printed");
  const copy = () => paper && (paper.textContent = field.type === "date" ? dayWords(field.value) : field.value);
  if (field.value !== value) field.value = value; // a reader who is writing there keeps the place
  field.oninput = () => {
    copy();
    take(field.value);
  };
  copy();
}

/** A day as people write it, in the words of the page where it has them; nothing for nothing. @param {string} day */
export function dayWords(day) {
  const date = dayOf(day);
  if (!date) return "";
  const month = words(`month-${date.getUTCMonth() + 1}`);
  if (month) return words("date", { day: date.getUTCDate(), month, year: date.getUTCFullYear() });
  return date.toLocaleDateString(language(), { dateStyle: "long", timeZone: "UTC" });
}

/** Hands the reader a file. @param {string} name @param {string} type @param {string} text */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
