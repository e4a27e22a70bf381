// The search page: reads the words and the part of the site from its address or its form, asks the engine, and keeps
// address, title, status and list in step.

function startSearch() {
  const main = /** @type {HTMLElement} */ (document.querySelector("[data-search]"));
  /** @param {string} name @returns {any} */
  const part = (name) => main.querySelector(`[data-search-${name}]`);
  const [form, input, facet, status, list] = ["form", "input", "facet", "status", "list"].map(part);
  const [heading, suggestion, failure, template] = ["heading", "suggestion", "failure", "result"].map(part);
  const title = document.title;
  const plain = heading.textContent;
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
  const chosen = () => {
    const [framework, stage] = facet.value.split(" ");
    return { framework, stage };
  };

  /** @param {string} query */
  function showCounts(query) {
    for (const option of facet.options) {
      const [framework, stage] = option.value.split(" ");
      const { total } = codifySearch.counts(query, { framework, stage });
      option.textContent = filled(query ? option.dataset.counted : option.dataset.label, { total });
    }
  }

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
    await loaded();
    if (query !== input.value.trim()) return; // the reader has typed on
    const { total } = codifySearch.counts(query, chosen());
    const results = codifySearch.query(query, { ...chosen(), limit: 50 });
    const told = total === 0 ? "none" : total === 1 ? "one" : "many";
    heading.textContent = query ? filled(heading.dataset.results, { query }) : plain;
    document.title = query ? title.replace(plain, heading.textContent) : title;
    status.textContent = query ? filled(status.dataset[told], { query, total }) : "";
    showSuggestion(query);
    showCounts(query);
    drawResults(list, template, results, frameworks);
    if (results.length === 0) return;
    texts ??= addScripts("page--search-texts");
    await texts;
    if (query === input.value.trim()) drawExcerpts(list, results, query);
  }

  function address() {
    const { framework, stage } = chosen();
    const values = Object.entries({ q: input.value.trim(), framework, stage }).filter(([, value]) => value);
    return values.length > 0 ? `?${new URLSearchParams(values)}` : location.pathname;
  }

  function fromAddress() {
    const values = new URLSearchParams(location.search);
    input.value = values.get("q") ?? "";
    facet.value = [values.get("framework"), values.get("stage")].filter(Boolean).join(" ");
    if (facet.selectedIndex < 0) facet.value = "";
    if (input.value) ignore(show());
  }

  /** A script that cannot be had is already told on the page. @param {Promise<unknown>} work */
  const ignore = (work) => work.catch(() => {});

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      history.replaceState(null, "", address());
      ignore(show());
    }, 150);
  });
  facet.addEventListener("change", () => {
    history.replaceState(null, "", address());
    ignore(show());
  });
  form.addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    clearTimeout(waiting);
    history.pushState(null, "", address());
    ignore(show());
  });
  addEventListener("popstate", fromAddress);
  input.addEventListener("focus", () => ignore(loaded()), { once: true });
  fromAddress();
}

startSearch();
