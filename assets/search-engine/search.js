// What pages call: `codifySearch`. It touches no document, keeps the last search, and throws at nothing that is typed.

/**
 * @typedef {{url: string, title: string, section: string, stage: string, framework: string, entry: number,
 *   score: number}} Result url: from the top of the site, with the anchor; stage: the id of a level, or empty; entry:
 *   which of `codifySearchTexts` it is
 * @typedef {{stage?: string, framework?: string, limit?: number}} Wanted empty or left out for all
 * @typedef {{total: number, stages: Record<string, number>, frameworks: Record<string, number>}} Counts
 */

/** @type {Shelf | undefined} */
let shelf;
/** @type {{text: string, plan: Plan, hits: Hit[]} | undefined} */
let last;

/**
 * @param {Shelf} open
 * @param {string} text
 */
function search(open, text) {
  if (!last || last.text !== text) {
    const plan = planFor(open, text);
    last = { text, plan, hits: rank(open, plan) };
  }
  return last;
}

/**
 * @param {Shelf} open
 * @param {{page: number, score: number, entry: number}} found
 * @returns {Result}
 */
function resultOf(open, { page, score, entry }) {
  const { title, url, framework } = open.pages[page];
  const { heading, anchor, level } = open.spots[open.entries[entry].spot];
  const stage = level < 0 ? "" : open.levels[level].id;
  return { url: anchor ? url + "#" + anchor : url, title, section: heading, stage, framework, entry, score };
}

const codifySearch = {
  /**
   * Takes in the index; everything else finds nothing before.
   * @param {Record<string, string>} index
   */
  load(index) {
    shelf = unpack(index);
    last = undefined;
  },

  /**
   * The pages that `text` finds, best first, each with its best section.
   * @param {string} text
   * @param {Wanted} [wanted]
   * @returns {Result[]}
   */
  query(text, { stage, framework, limit } = {}) {
    if (!shelf) return [];
    const open = shelf;
    const level = open.levels.findIndex(({ id }) => id === stage);
    let hits = search(open, text).hits;
    if (framework) hits = hits.filter(({ page }) => open.pages[page].framework === framework);
    const found = !stage
      ? hits
      : hits
          .flatMap(({ page, levels }) => {
            const own = levels.get(level);
            return own ? [{ page, ...own }] : [];
          })
          .sort((a, b) => b.score - a.score || a.page - b.page);
    return found.slice(0, limit || found.length).map((hit) => resultOf(open, hit));
  },

  /**
   * How many pages `text` finds: as wanted, and with each other stage or framework in the place of the wanted one.
   * @param {string} text
   * @param {Wanted} [wanted]
   * @returns {Counts}
   */
  counts(text, { stage, framework } = {}) {
    /** @type {Counts} */
    const counts = { total: 0, stages: {}, frameworks: {} };
    if (!shelf) return counts;
    const level = shelf.levels.findIndex(({ id }) => id === stage);
    for (const { page, levels } of search(shelf, text).hits) {
      const of = shelf.pages[page].framework;
      const fits = !framework || of === framework;
      const staged = !stage || levels.has(level);
      if (fits && staged) ++counts.total;
      if (staged && of) counts.frameworks[of] = (counts.frameworks[of] || 0) + 1;
      if (!fits) continue;
      for (const each of levels.keys()) {
        const { id } = shelf.levels[each];
        counts.stages[id] = (counts.stages[id] || 0) + 1;
      }
    }
    return counts;
  },

  /**
   * "Did you mean": `text` with its misspelt words put right, or nothing.
   * @param {string} text
   * @returns {string}
   */
  suggest(text) {
    let better = "";
    let at = 0;
    for (const term of shelf ? search(shelf, text).plan.terms : []) {
      if (!term.better || term.at.at < at) continue;
      better += text.slice(at, term.at.at) + term.better;
      at = term.at.end;
    }
    return better && better + text.slice(at);
  },

  /**
   * An excerpt of `passage` in pieces; those that `text` finds are marked.
   * @param {string} text
   * @param {string} passage
   * @returns {{text: string, mark: boolean}[]}
   */
  marks(text, passage) {
    return shelf ? excerpt(shelf, search(shelf, text).plan.terms, passage) : [{ text: passage, mark: false }];
  },
};

Object.assign(globalThis, { codifySearch });
