// Draws what was found. Every word comes from the page's own markup or from the index, and goes in as text.

/** @import { Result } from "../search-engine/search.js" */

/**
 * A text of the page with the values set in: "{total} results for “{query}”".
 * @param {string | undefined} text
 * @param {Record<string, string | number>} values
 */
export const filled = (text, values) => (text ?? "").replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));

/**
 * Adds a link for each level that fits, unless the result itself leads to the only one.
 * @param {Element} line  holds one such link
 * @param {Result} result
 * @param {Record<string, string>} places
 */
function drawLevels(line, { url, title, framework, levels }, places) {
  if (levels.every((level) => level.url === url)) return line.remove();
  const [pattern] = line.children;
  pattern.remove();
  for (const { url, level } of levels) {
    const link = /** @type {HTMLAnchorElement} */ (pattern.cloneNode(true));
    const [name, page] = link.querySelectorAll("[data-part]");
    link.href = url;
    name.textContent = places[`${framework} ${level}`];
    page.textContent = title;
    line.append(link, " ");
  }
}

/**
 * The template marks what it takes with data-part.
 * @param {HTMLElement} list
 * @param {HTMLTemplateElement} template
 * @param {Result[]} results
 * @param {Record<string, string>} places  the titles of frameworks, by their ids, and of levels, by the ids of both
 */
export function drawResults(list, template, results, places) {
  list.replaceChildren(
    ...results.map((result) => {
      const item = /** @type {DocumentFragment} */ (document.importNode(template.content, true));
      const [link, where, levels] = /** @type {NodeListOf<HTMLElement>} */ (item.querySelectorAll("[data-part]"));
      /** @type {HTMLAnchorElement} */ (link).href = result.url;
      link.textContent = result.title;
      where.textContent = [places[result.framework], result.section].filter(Boolean).join(" – ");
      drawLevels(levels, result, places);
      return item;
    }),
  );
}

/**
 * Adds the passages with the words marked, once their texts are there.
 * @param {HTMLElement} list
 * @param {Result[]} results
 * @param {string} query
 */
export function drawExcerpts(list, results, query) {
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
