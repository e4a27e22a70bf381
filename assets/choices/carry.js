// The chosen level follows the reader from page to page: every link within the site takes it along.

import { all, namedIn, query } from "./address.js";

const PAGE = /^(?![a-z][a-z\d+.-]*:|\/\/)([^?#]*\.html)(\?[^#]*)?(#.*)?$/i;

// A page without a choice of its own, such as the search, may rewrite its address; what came along still goes on.
const arrived = query();

/**
 * The choices that go along, by name; "" for one that is not made, or that this page knows to be none.
 * @returns {[string, string][]}
 */
function carried() {
  const names = document.documentElement.dataset.carried?.split(" ") ?? [];
  return names.map((name) => {
    const [form] = all('form[data-level-filter="' + name + '"]');
    const value = (form ? namedIn(form)?.value : query().get(name) || arrived.get(name)) ?? "";
    return [name, /^[a-z\d-]+$/.test(value) ? value : ""];
  });
}

/**
 * Puts `choices` into the address of `link`, if it leads to a page of this site.
 * @param {Element} link
 * @param {[string, string][]} choices
 */
function carryInto(link, choices) {
  const [, page, text, place] = PAGE.exec(link.getAttribute("href") ?? "") ?? [];
  if (!page) return;
  const wanted = new URLSearchParams(text);
  for (const [name, value] of choices) {
    if (value) wanted.set(name, value);
    else wanted.delete(name);
  }
  const search = wanted.toString();
  const href = page + (search && "?" + search) + (place ?? "");
  if (href !== link.getAttribute("href")) link.setAttribute("href", href);
}

export function carryAll() {
  const choices = carried();
  for (const link of document.links) carryInto(link, choices);
}

// Links that were made after the page was read, such as search results.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a[href]");
  if (link) carryInto(link, carried());
}, true);

// Forms that lead to another page, such as the search.
document.addEventListener("formdata", (event) => {
  if (event.target instanceof Element && event.target.matches("[data-choice]")) return;
  for (const [name, value] of carried()) if (value) event.formData.set(name, value);
});
