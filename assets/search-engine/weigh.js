// Weighs one term against every entry, as BM25F does: titles, the titles above, headings and texts count in their
// measure, the more often the less each time, and a rare term counts more than one that stands everywhere.

const IN_TITLE = 5;
const ABOVE = 0.5;
const IN_HEADING = 1;
const SATURATION = 1.4;
const LENGTH = 0.5;
const USUAL_LENGTH = 35;
const USUAL_TITLE = 4;

/** @typedef {{scores: Float64Array, inText: Float64Array, rarity: number}} Weight by entry; rarity of the term */

/**
 * How much of `words` each entry has.
 * @param {Shelf} shelf
 * @param {Words} words
 * @returns {{inText: Float64Array, around: Float64Array}} around: in titles and headings
 */
function amounts(shelf, words) {
  const inText = new Float64Array(shelf.entries.length);
  const titles = new Float64Array(shelf.pages.length);
  const headings = new Float64Array(shelf.spots.length);
  words.forEach((weight, word) => {
    const postings = postingsOf(shelf, word);
    for (let i = 0; i < postings.length; i += 2) {
      const share = shelf.entries[postings[i]].length / USUAL_LENGTH;
      inText[postings[i]] += (weight * postings[i + 1]) / (1 - LENGTH + LENGTH * share);
    }
    for (const page of shelf.titled[word]) {
      const share = shelf.pages[page].size / USUAL_TITLE;
      titles[page] = Math.max(titles[page], weight / (1 - LENGTH + LENGTH * share));
    }
    for (const spot of shelf.headed[word]) headings[spot] = Math.max(headings[spot], weight);
  });
  const above = shelf.pages.map((page) => {
    let most = 0;
    for (let up = page.parent; up >= 0; up = shelf.pages[up].parent) most = Math.max(most, titles[up]);
    return most;
  });
  const around = Float64Array.from(
    shelf.entries,
    ({ page, spot }) => IN_TITLE * titles[page] + ABOVE * above[page] + IN_HEADING * headings[spot],
  );
  return { inText, around };
}

/**
 * @param {Shelf} shelf
 * @param {Term} term
 * @returns {Weight}
 */
function weigh(shelf, term) {
  const { inText, around } = amounts(shelf, term.words);
  for (const phrase of term.phrases) {
    const parts = phrase.words.map((words) => amounts(shelf, words));
    for (let entry = 0; entry < inText.length; ++entry) {
      const least = Math.min(...parts.map((part) => part.inText[entry] + part.around[entry]));
      if (!least) continue;
      const texts = Math.min(...parts.map((part) => part.inText[entry]));
      inText[entry] += texts;
      around[entry] += least - texts;
    }
  }
  const pages = new Set();
  shelf.entries.forEach(({ page }, entry) => {
    if (inText[entry] + around[entry] > 0.1) pages.add(page);
  });
  const rarity = Math.log(1 + (shelf.pages.length - pages.size + 0.5) / (pages.size + 0.5));
  const scores = inText.map((amount, entry) => {
    const sum = amount + around[entry];
    return (rarity * sum) / (sum + SATURATION);
  });
  return { scores, inText, rarity };
}
