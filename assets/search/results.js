// Draws what was found. Every word comes from the page's own markup or from the index, and goes in as text.

/**
 * A text of the page with the values set in: "{total} results for “{query}”".
 * @param {string | undefined} text
 * @param {Record<string, string | number>} values
 */
const filled = (text, values) => (text ?? "").replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));

/**
 * The pattern of one result from its template, with its parts by name.
 * @param {HTMLTemplateElement} template
 */
function newResult(template) {
  const item = /** @type {HTMLElement} */ (document.importNode(template.content, true).firstElementChild);
  /** @param {string} name */
  const part = (name) => /** @type {HTMLElement} */ (item.querySelector(`[data-part=${name}]`));
  return { item, link: /** @type {HTMLAnchorElement} */ (part("link")), where: part("where"), excerpt: part("excerpt") };
}

/**
 * @param {HTMLElement} list
 * @param {HTMLTemplateElement} template
 * @param {SearchResult[]} results
 * @param {Record<string, string>} frameworks  their titles by id
 */
function drawResults(list, template, results, frameworks) {
  list.replaceChildren(
    ...results.map((result) => {
      const { item, link, where } = newResult(template);
      link.href = result.url;
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
