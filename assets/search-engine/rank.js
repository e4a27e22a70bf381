// Puts the pages that a text finds in order. Any of its words will do, but a page with all of them is worth more, and
// more still where they meet in one section; a page with the very title comes first.

const TAIL = 0.06;
const MEET = 0.35;
const NAMED_LEVEL = 1.5;
const WHOLE_TITLE = 0.6;
const LEAST_SHARE = 0.2;
const EXACT = 1000;

/**
 * A page found: its score and best entry, and the same for each level in whose own section the words are.
 * @typedef {{page: number, score: number, entry: number, levels: Map<number, {score: number, entry: number}>}} Hit
 */

/**
 * The score of a page for those of its entries that count, and the best of them.
 * @param {Weight[]} weights
 * @param {number} all the rarities of all terms, added up
 * @param {number[]} entries
 */
function judge(weights, all, entries) {
  let together = 0;
  let entry = entries[0];
  for (const each of entries) {
    const sum = weights.reduce((total, { scores }) => total + scores[each], 0);
    if (sum <= together) continue;
    together = sum;
    entry = each;
  }
  let apart = 0;
  let matched = 0;
  for (const { scores, rarity } of weights) {
    const best = Math.max(...entries.map((each) => scores[each]));
    apart += best;
    if (best > 0) matched += rarity;
  }
  const share = matched / all;
  return { score: share < LEAST_SHARE ? 0 : ((1 - MEET) * apart + MEET * together) * share, entry };
}

/**
 * How well a text fits the titles of a page: EXACT for the very title, else what share of the title it has.
 * @param {SearchPage} page
 * @param {string} typed
 * @param {number} matched how many words of the title its terms have
 */
function titleFit(page, typed, matched) {
  if (page.names.includes(typed)) return EXACT;
  const share = Math.min(1, matched / Math.max(1, page.size));
  return page.names.some((name) => name.startsWith(typed)) ? Math.max(share, 0.8) : share;
}

/**
 * @param {Shelf} shelf
 * @param {Plan} plan
 * @returns {Hit[]} best first
 */
function rank(shelf, plan) {
  const weights = plan.terms.map((term) => weigh(shelf, term));
  const all = weights.reduce((total, { rarity }) => total + rarity, 0);
  const typed = plan.typed.join(" ");
  const matched = shelf.pages.map(() => 0);
  for (const { words } of plan.terms) {
    const titled = new Set();
    words.forEach((weight, word) => weight > SYNONYM && shelf.titled[word].forEach((page) => titled.add(page)));
    titled.forEach((page) => ++matched[page]);
  }
  /** @type {Hit[]} */
  const hits = [];
  let top = 0;
  shelf.pages.forEach((page, number) => {
    if (!weights.length) return;
    const whole = judge(weights, all, page.entries);
    if (!whole.score) return;
    const fit = titleFit(page, typed, matched[number]);
    const better = 1 + WHOLE_TITLE * Math.min(1, fit) ** 2;
    /** @type {Hit} */
    const hit = { page: number, score: whole.score * better, entry: whole.entry, levels: new Map() };
    shelf.levels.forEach((_, level) => {
      const own = page.entries.filter((entry) => shelf.spots[shelf.entries[entry].spot].level === level);
      const having = own.filter((entry) => weights.some(({ inText }) => inText[entry] > 0));
      if (having.length) {
        const { score, entry } = judge(weights, all, having);
        hit.levels.set(level, { score: score * better, entry });
      }
      if (level !== plan.level || !own.length) return;
      const named = judge(weights, all, own);
      hit.score = Math.max(hit.score, named.score * better * NAMED_LEVEL);
      hit.entry = named.entry;
    });
    top = Math.max(top, hit.score);
    if (fit === EXACT) hit.score += EXACT;
    hits.push(hit);
  });
  for (const hit of hits) {
    hit.levels.forEach(({ score }, level) => score < TAIL * top && hit.levels.delete(level));
  }
  return hits.filter((hit) => hit.score >= TAIL * top).sort((a, b) => b.score - a.score || a.page - b.page);
}
