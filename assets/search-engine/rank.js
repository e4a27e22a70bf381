// Puts the pages that a text finds in order. Any of its words will do, but a page with all of them is worth more, and
// more still where they meet in one section; a page with the very title comes first.

const TAIL = 0.06;
const MEET = 0.4;
const NAMED_LEVEL = 1.5;
const WHOLE_TITLE = 0.6;
const LEAST_SHARE = 0.2;
const EXACT = 1000;

/**
 * A page found: its score and best entry, and the same for each level in whose own section the words are.
 * @typedef {{page: number, score: number, entry: number}} Found
 * @typedef {Found & {levels: Map<number, Found>}} Hit
 */

/**
 * The score of a page for those of its entries that count, and the best of them.
 * @param {Weight[]} weights
 * @param {number} page
 * @param {number[]} own
 * @param {number} factor
 * @returns {Found}
 */
function judge(weights, page, own, factor) {
  let entry = own[0];
  let together = 0;
  let apart = 0;
  let met = 0;
  let all = 0;
  for (const each of own) {
    let total = 0;
    for (const { scores } of weights) total += scores[each];
    if (total > together) entry = each;
    together = max(together, total);
  }
  for (const { scores, rarity, sure } of weights) {
    let best = 0;
    for (const each of own) best = max(best, scores[each]);
    apart += best;
    all += rarity;
    if (best) met += sure;
  }
  const score = !met || met / all < LEAST_SHARE ? 0 : (apart * (1 - MEET) + together * MEET) * (met / all) * factor;
  return { page, score, entry };
}

/**
 * How well a text fits the titles of a page: EXACT for the very title, else what share of the title it has.
 * @param {number} page
 * @param {Plan} plan
 */
function titleFit(page, { terms, typed }) {
  const { names, size } = pages[page];
  if (names.includes(typed)) return EXACT;
  const having = terms.filter(({ ways }) => [...ways[0].sets[0]].some(([word]) => titled[word].includes(page)));
  return min(1, names.some((name) => name.startsWith(typed)) ? 0.9 : having.length / size);
}

/**
 * @param {Plan} plan
 * @returns {Hit[]} best first
 */
function rank(plan) {
  const weights = plan.terms.map(weigh);
  let top = 0;
  /** @type {Hit[]} */
  const hits = [];
  pages.forEach(({ entries: own, levels: byLevel }, page) => {
    const found = judge(weights, page, own, 1);
    if (!found.score) return;
    const fit = titleFit(page, plan);
    const factor = 1 + WHOLE_TITLE * min(1, fit) ** 2;
    /** @type {Hit} */
    const hit = { ...found, score: found.score * factor, levels: new Map() };
    byLevel.forEach((here, level) => {
      const having = here.filter((entry) => weights.some(({ text }) => text[entry]));
      if (having.length) hit.levels.set(level, judge(weights, page, having, factor));
      if (level === plan.level) Object.assign(hit, judge(weights, page, here, factor * NAMED_LEVEL));
    });
    top = max(top, hit.score);
    if (fit === EXACT) hit.score += EXACT;
    hits.push(hit);
  });
  for (const hit of hits) {
    hit.levels.forEach(({ score }, level) => score < TAIL * top && hit.levels.delete(level));
  }
  return inOrder(hits.filter(({ score }) => score && score >= TAIL * top));
}

/**
 * @template {Found} F
 * @param {F[]} found
 */
const inOrder = (found) => found.sort((a, b) => b.score - a.score || a.page - b.page);
