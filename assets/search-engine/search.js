// What pages call: `codifySearch`. It touches no document, keeps the last search, and throws at nothing that is typed.

/**
 * @typedef {{url: string, title: string, section: string, stage: string, framework: string, entry: number,
 *   score: number}} Result url: from the top of the site, with the anchor; stage: the id of a level, or empty; entry:
 *   which of `codifySearchTexts` it is
 * @typedef {{stage?: string, framework?: string, limit?: number}} Wanted empty or left out for all
 * @typedef {{total: number, stages: Record<string, number>, frameworks: Record<string, number>}} Counts
 */

/** @type {{text: string, plan: Plan, hits: Hit[]} | undefined} */
let last;

/** @param {string} text */
function search(text) {
  if (!last || last.text !== text) {
    const plan = planFor(text);
    last = { text, plan, hits: rank(plan) };
  }
  return last;
}

/** @param {string | undefined} stage */
const levelOf = (stage) => levels.findIndex(([id]) => id === stage);

const codifySearch = {
  /**
   * Takes in the index; before it, nothing is found.
   * @param {Record<string, string>} index
   */
  load(index) {
    unpack(index);
    last = undefined;
  },

  /**
   * The pages that `text` finds, best first, each with its best section.
   * @param {string} text
   * @param {Wanted} [wanted]
   * @returns {Result[]}
   */
  query(text, { stage, framework, limit } = {}) {
    const hits = search(text).hits.filter(({ page }) => !framework || pages[page].framework === framework);
    const found = stage ? inOrder(hits.flatMap(({ levels: own }) => own.get(levelOf(stage)) || [])) : hits;
    return found.slice(0, limit || found.length).map(({ page, score, entry }) => {
      const { title, url, framework } = pages[page];
      const { spot, level } = entries[entry];
      const [section, anchor] = spots[spot];
      const stage = level < 0 ? "" : levels[level][0];
      return { url: url + (anchor && "#" + anchor), title, section, stage, framework, entry, score };
    });
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
    for (const { page, levels: own } of search(text).hits) {
      const { framework: home } = pages[page];
      const staged = !stage || own.has(levelOf(stage));
      if (staged && home) counts.frameworks[home] = (counts.frameworks[home] || 0) + 1;
      if (framework && framework !== home) continue;
      if (staged) ++counts.total;
      for (const [level] of own) {
        const [id] = levels[level];
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
    let done = 0;
    for (const term of search(text).plan.terms) {
      if (!term.better || term.word.at < done) continue;
      better += text.slice(done, term.word.at) + term.better;
      done = term.word.end;
    }
    return better && better + text.slice(done);
  },

  /**
   * An excerpt of `passage` in pieces; those that `text` finds are marked.
   * @param {string} text
   * @param {string} passage
   * @returns {Segment[]}
   */
  marks: (text, passage) => excerpt(search(text).plan.terms, passage),
};

Object.assign(globalThis, { codifySearch });
