// Weighs one term against every entry, as BM25F does: titles, the titles above and texts count in their
// measure, the more often the less each time, and a rare term counts more than one that stands everywhere.

const IN_TITLE = 5;
const ABOVE = 0.5;
const SATURATION = 1.4;
const USUAL_LENGTH = 35;
const USUAL_TITLE = 4;

/**
 * @typedef {{text: Float64Array, scores: Float64Array, rarity: number, sure: number}} Weight of one term; text and scores
 *   are by entry; sure: its rarity, less if the term may be a slip
 */

/**
 * A zero for each of `list`.
 * @param {unknown[]} list
 */
const zeros = (list) => new Float64Array(list.length);

/**
 * How much of the words of a set each entry has, in its text and in all.
 * @param {Weights} set
 */
function amounts(set) {
  const text = zeros(entries);
  const inTitle = zeros(pages);
  set.forEach((weight, word) => {
    const found = postingsOf(word);
    for (let i = 0; i < found.length; i += 2) {
      text[found[i]] += (2 * weight * found[i + 1]) / (1 + entries[found[i]].length / USUAL_LENGTH);
    }
    for (const page of titled[word]) {
      inTitle[page] = max(inTitle[page], (2 * weight) / (1 + pages[page].size / USUAL_TITLE));
    }
  });
  const around = pages.map(({ parent }, page) => {
    let above = 0;
    for (; parent >= 0; parent = pages[parent].parent) above = max(above, inTitle[parent]);
    return IN_TITLE * inTitle[page] + ABOVE * above;
  });
  return { text, all: text.map((amount, entry) => amount + around[entries[entry].page]) };
}

/**
 * @param {Term} term
 * @returns {Weight}
 */
function weigh({ ways }) {
  const text = zeros(entries);
  const scores = zeros(entries);
  let rarity = 0;
  let known = false;
  for (const { sets, weight } of ways) {
    const parts = sets.map(amounts);
    const [{ text: inText, all: met }] = parts;
    const having = new Set();
    for (let entry = 0; entry < entries.length; ++entry) {
      for (const part of parts) {
        met[entry] = min(met[entry], part.all[entry]);
        inText[entry] = min(inText[entry], part.text[entry]);
      }
      if (met[entry] > ABOVE) having.add(entries[entry].page);
    }
    const rare = Math.log(1 + (pages.length - having.size + 0.5) / (having.size + 0.5));
    if (!known) rarity = rare;
    known = known || having.size > 0;
    for (let entry = 0; entry < entries.length; ++entry) {
      text[entry] += inText[entry];
      scores[entry] = max(scores[entry], (rare * weight * met[entry]) / (met[entry] + SATURATION));
    }
  }
  return { text, scores, rarity, sure: rarity * ways[0].weight };
}
