// The search page: reads the words and the part of the site from its address or its form, asks the engine, and keeps
// address, title, status and list in step. Whatever goes wrong on the way is told there: that nothing was found is said
// only when it is so.

import { sentenceFor } from "../language/forms.js";
import { addScripts } from "../late/add-scripts.js";
import { once } from "../late/once.js";
import { pageAddress } from "../site/address.js";
import { nameIn, placeNamed, placeOf } from "./places.js";
import { drawExcerpts, drawResults, filled } from "./results.js";

/** @import { Result, Wanted } from "../search-engine/search.js" */

/** How many pages are shown at first. */
const FIRST = 50;
/** For how many milliseconds a reader may look at an empty page before it says what it waits for. */
const PATIENCE = 3000;

export function startSearch() {
  const main = /** @type {HTMLElement} */ (document.querySelector("[data-search]"));
  /** @param {string} name @returns {any} */
  const part = (name) => main.querySelector(`[data-search-${name}]`);
  const [form, input, facet, status, list, clear] = ["form", "input", "facet", "status", "list", "clear"].map(part);
  const [heading, suggestion, failure, partly, more, template] = ["heading", "suggestion", "failure", "partly", "more", "result"].map(part);
  const title = document.title;
  /** @type {Record<string, string>} */
  const places = {};
  for (const { value, dataset } of facet.options) if (value) places[value] = dataset.title ?? dataset.label;

  const loaded = once(() => addScripts("page--search-engine").then(() => codifySearch.load(codifySearchIndex)));
  const read = once(() => addScripts("page--search-texts").then(() => codifySearch.read(codifySearchTexts)));

  let all = false;
  const typed = () => input.value.trim();
  const chosen = () => facet.selectedOptions[0];

  /**
   * Of a search for `q` in the chosen place.
   * @param {{q: string, all?: string}} wanted
   */
  function address({ q, all = "" }) {
    const option = chosen();
    const { framework, level } = placeOf(option);
    const values = [["q", q], ["framework", framework], [nameIn(option), level], ["all", all]].filter(([, value]) => value);
    return values.length ? `?${new URLSearchParams(values)}` : pageAddress();
  }

  /** @param {string} query */
  function showSuggestion(query) {
    const better = query && codifySearch.suggest(query);
    suggestion.hidden = !better;
    if (!better) return;
    const link = suggestion.querySelector("a");
    link.textContent = better;
    link.href = address({ q: better });
  }

  /** Loads what a search for `query` needs. @param {string} query */
  async function prepare(query) {
    list.setAttribute("aria-busy", "true");
    const tell = () => {
      list.removeAttribute("aria-busy");
      status.textContent = status.dataset.waiting;
    };
    const late = setTimeout(tell, PATIENCE);
    try {
      await loaded();
      // Without the texts, quotation marks mean nothing; that they are missing is told with the results.
      if (/["\u201c]/.test(query)) await read().catch(() => {});
    } finally {
      clearTimeout(late);
      list.removeAttribute("aria-busy");
    }
  }

  /**
   * @param {Result[]} results
   * @param {string} query
   */
  async function showExcerpts(results, query) {
    try {
      await read();
      if (query === typed()) drawExcerpts(list, results, query);
      partly.hidden = true;
    } catch {
      partly.hidden = false;
    }
  }

  async function find() {
    const query = typed();
    const option = chosen();
    const within = option.value && filled(status.dataset.within, { place: option.dataset.label });
    document.title = query ? filled(heading.dataset.results, { query, title }) : title;
    clear.hidden = !within;
    if (query) await prepare(query);
    if (query !== typed()) return; // the reader has typed on
    const place = placeOf(chosen());
    const count = (/** @type {Wanted} */ where) => (query ? codifySearch.counts(query, where).total : 0);
    const total = count(place);
    const results = total ? codifySearch.query(query, { ...place, limit: all ? total : FIRST }) : [];
    const shown = results.length;
    const { none, first } = status.dataset;
    const told = !total ? none : shown < total ? first : sentenceFor(status.dataset, total);
    for (const option of facet.options) {
      option.textContent = filled(query ? option.dataset.counted : option.dataset.label, { total: count(placeOf(option)) });
    }
    drawResults(list, template, results, places);
    showSuggestion(query);
    status.textContent = query ? filled(told, { query, shown, total, within }) : "";
    more.textContent = filled(more.dataset.label, { total });
    more.hidden = shown === total;
    failure.hidden = true;
    partly.hidden ||= !total;
    if (total) showExcerpts(results, query);
  }

  const show = () =>
    find().catch(() => {
      list.replaceChildren();
      status.textContent = "";
      suggestion.hidden = partly.hidden = more.hidden = true;
      failure.hidden = false;
    });

  function fromAddress() {
    const values = new URLSearchParams(location.search);
    input.value = values.get("q") ?? "";
    all = values.has("all");
    values.delete("q");
    values.delete("all");
    facet.value = placeNamed(facet.options, values)?.value ?? "";
    return show();
  }

  let waiting = 0;
  /** @param {"pushState" | "replaceState"} how */
  function search(how) {
    clearTimeout(waiting);
    try {
      history[how](null, "", address({ q: typed(), all: all ? "yes" : "" }));
    } catch {
      // Some browsers refuse, Safari after a hundred times in half a minute: the address falls behind, the search does not.
    }
    return show();
  }

  /** Of other words, or in another place: from its first pages on. */
  function searchAnew() {
    all = false;
    search("replaceState");
  }
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(searchAnew, 150);
  });
  facet.addEventListener("change", searchAnew);
  form.addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    search("pushState");
  });
  clear.addEventListener("click", () => {
    facet.value = "";
    facet.focus();
    searchAnew();
  });
  more.addEventListener("click", async () => {
    const { length } = list.children;
    all = true;
    await search("pushState");
    list.children[length]?.querySelector("a").focus();
  });
  addEventListener("popstate", async () => {
    const before = all;
    await fromAddress();
    if (before && !all) more.focus();
  });
  input.addEventListener("focus", () => loaded().catch(() => {}), { once: true });
  fromAddress();

  // The page may now show what needs scripts, and need not say that this one did not come.
  document.documentElement.dataset.scripts = "";
  failure.removeAttribute("data-unless-started");
}
