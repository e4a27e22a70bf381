// Draws what was found. Every word comes from the page's own markup or from the index, and goes in as text.

/**
 * A text of the page with the values set in: "{total} results for “{query}”".
 * @param {string | undefined} text
 * @param {Record<string, string | number>} values
 */
const filled = (text, values) => (text ?? "").replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));

/**
 * The template marks what it takes with data-part: the link, then the words that say where the result is.
 * @param {HTMLElement} list
 * @param {HTMLTemplateElement} template
 * @param {SearchResult[]} results
 * @param {Record<string, string>} frameworks  their titles by id
 */
function drawResults(list, template, results, frameworks) {
  list.replaceChildren(
    ...results.map((result) => {
      const item = /** @type {DocumentFragment} */ (document.importNode(template.content, true));
      const [link, where] = /** @type {NodeListOf<HTMLElement>} */ (item.querySelectorAll("[data-part]"));
      /** @type {HTMLAnchorElement} */ (link).href = result.url;
      link.textContent = result.title;
      where.textContent = [frameworks[result.framework], result.section].filter(Boolean).join(" – ");
      return item;
    }),
  );
}

/**
 * Adds the passages with the words marked, once their texts are there.
 * @param {HTMLElement} list
 * @param {SearchResult[]} results
 * @param {string} query
 */
function drawExcerpts(list, results, query) {
  results.forEach((result, at) => {
    const place = list.children[at]?.querySelector("[data-part=excerpt]");
    const parts = codifySearch.marks(query, codifySearchTexts[result.entry] ?? "");
    place?.replaceChildren(
      ...parts.map(({ text, mark }) => {
        if (!mark) return text;
        const marked = document.createElement("mark");
        marked.textContent = text;
        return marked;
      }),
    );
  });
}
