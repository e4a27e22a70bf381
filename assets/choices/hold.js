// What is not chosen is held back: neither drawn nor read out, but found by the browser's own search in the page, where it knows
// how (hidden="until-found"). Words that it finds there are about to be shown: then the choice follows, see start.js.

/** The form whose choice holds back an element. @type {WeakMap<EventTarget, HTMLElement>} */
const held = new WeakMap();

/**
 * Hides `element`, or shows it.
 * @param {any} element
 * @param {boolean} hidden
 * @param {HTMLElement} [form] whose choice hides it; nothing where the same text stands elsewhere on the page
 */
export function hold(element, hidden, form) {
  const back = hidden && form;
  // A browser that knows only yes and no takes the word for yes.
  element.hidden = back ? "until-found" : hidden;
  element.ariaHidden = back ? "true" : null; // or an empty cell, or part of the page, would still be told of
  if (back) held.set(element, form);
  else held.delete(element);
}

/** The form whose choice holds `element` back, if one does. @param {EventTarget} element */
export const holderOf = (element) => held.get(element);
