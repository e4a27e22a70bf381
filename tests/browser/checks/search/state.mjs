// What a reader sees of the search page, and when there is something to see.

/** Runs in the page. */
function seen() {
  const text = (selector) => document.querySelector(selector)?.textContent?.trim() ?? "";
  const visible = (selector) => document.querySelector(selector)?.checkVisibility() ?? false;
  const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
  return {
    title: document.title,
    status: text("[data-search-status]"),
    query: new URLSearchParams(location.search).get("q"),
    input: document.querySelector("[data-search-input]")?.value,
    place: document.querySelector("[data-search-facet]")?.value,
    titles: texts("[data-search-list] [data-part=link]"),
    addresses: [...document.querySelectorAll("[data-search-list] [data-part=link]")].map((link) => link.href),
    marked: texts("[data-search-list] mark").map((mark) => mark.toLowerCase()),
    suggestion: visible("[data-search-suggestion]") ? text("[data-search-suggestion] a") : "",
    more: visible("[data-search-more]") ? text("[data-search-more]") : "",
    failure: visible("[data-search-failure]"),
    partly: visible("[data-search-partly]"),
    withoutScripts: visible(".without-scripts"),
    help: [...document.querySelectorAll(".results__help a")].filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href")),
    focus: document.activeElement?.closest("[data-search-list] > li") ? [...document.querySelectorAll("[data-search-list] > li")].indexOf(document.activeElement.closest("li")) : document.activeElement?.id || document.activeElement?.localName,
  };
}

export const state = (page) => page.evaluate(seen);

/** Waits until the status says something that is not `before`. */
export const answered = (page, before = "") =>
  page.waitForFunction((old) => {
    const now = document.querySelector("[data-search-status]")?.textContent;
    return now && now !== old;
  }, before);
