// The search page: reads the words and the part of the site from its address or its form, asks the engine, and keeps
// address, title, status and list in step.

function startSearch() {
  const main = /** @type {HTMLElement} */ (document.querySelector("[data-search]"));
  /** @param {string} name @returns {any} */
  const part = (name) => main.querySelector(`[data-search-${name}]`);
  const [form, input, facet, status, list, clear] = ["form", "input", "facet", "status", "list", "clear"].map(part);
  const [heading, suggestion, failure, template] = ["heading", "suggestion", "failure", "result"].map(part);
  const title = document.title;
  /** @type {Record<string, string>} */
  const frameworks = {};
  for (const option of facet.options) if (option.dataset.title) frameworks[option.value] = option.dataset.title;

  /** @type {Promise<unknown> | undefined} */
  let engine;
  const loaded = () =>
    (engine ??= addScripts("page--search-engine").then(
      () => codifySearch.load(codifySearchIndex),
      (error) => {
        failure.hidden = false;
        throw error;
      },
    ));

  /** @type {Promise<unknown> | undefined} */
  let texts;
  const read = () => (texts ??= addScripts("page--search-texts").then(() => codifySearch.read(codifySearchTexts)));
  const chosen = () => {
    const [framework, stage] = facet.value.split(" ");
    return { framework, stage };
  };

  /** @param {string} query */
  function showSuggestion(query) {
    const better = query && codifySearch.suggest(query);
    suggestion.hidden = !better;
    if (!better) return;
    const link = suggestion.querySelector("a");
    link.textContent = better;
    link.href = `?${new URLSearchParams({ q: better })}`;
  }

  async function show() {
    const query = input.value.trim();
    const [option] = facet.selectedOptions;
    const within = option.value && filled(status.dataset.within, { place: option.dataset.label });
    document.title = query ? filled(heading.dataset.results, { query, title }) : title;
    clear.hidden = !within;
    await loaded();
    if (/["\u201c]/.test(query)) await read();
    if (query !== input.value.trim()) return; // the reader has typed on
    const place = chosen();
    const { total } = codifySearch.counts(query, place);
    const results = codifySearch.query(query, { ...place, limit: 50 });
    const told = !total ? "none" : total === 1 ? "one" : "many";
    status.textContent = query ? filled(status.dataset[told], { query, total, within }) : "";
    showSuggestion(query);
    for (const option of facet.options) {
      const [framework, stage] = option.value.split(" ");
      const { total } = codifySearch.counts(query, { framework, stage });
      option.textContent = filled(query ? option.dataset.counted : option.dataset.label, { total });
    }
    drawResults(list, template, results, frameworks);
    if (!total) return;
    await read();
    if (query === input.value.trim()) drawExcerpts(list, results, query);
  }

  function address() {
    const { framework, stage } = chosen();
    const values = Object.entries({ q: input.value.trim(), framework, stage }).filter(([, value]) => value);
    return values.length ? `?${new URLSearchParams(values)}` : location.pathname;
  }

  /** The place to search in: as chosen here before, or the level that the reader was looking at. */
  function fromAddress() {
    const values = new URLSearchParams(location.search);
    input.value = values.get("q") ?? "";
    values.delete("q");
    const named = [...values.values()];
    const home = values.get("framework");
    facet.value = [...facet.options].filter(({ value }) => {
      const [framework, level = framework] = value.split(" ");
      return named.includes(level) && (!home || home === framework);
    }).pop()?.value ?? "";
    if (input.value || facet.value) ignore(show());
  }

  /** A script that cannot be had is already told on the page. @param {Promise<unknown>} work */
  const ignore = (work) => work.catch(() => {});

  let waiting = 0;
  /** @param {"pushState" | "replaceState"} how */
  function search(how) {
    clearTimeout(waiting);
    history[how](null, "", address());
    ignore(show());
  }
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150, "replaceState");
  });
  facet.addEventListener("change", () => search("replaceState"));
  form.addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    search("pushState");
  });
  clear.addEventListener("click", () => {
    facet.value = "";
    facet.focus();
    search("replaceState");
  });
  addEventListener("popstate", fromAddress);
  input.addEventListener("focus", () => ignore(loaded()), { once: true });
  fromAddress();
}

startSearch();
