// Makes a typed text into terms: for each word that counts, the words of the dictionary that it may stand for, and how
// well. The same word comes before the same stem, that before a beginning, that before a slip.

const STEM = 0.6;
const BEGINNING = 0.7;
const SLIP = 0.5;
const SYNONYM = 0.5;
const HALF_SYNONYM = 0.3;

const MOST_LETTERS = 400;
const MOST_TERMS = 12;

/**
 * @typedef {Map<number, number>} Weights by number of the word
 * @typedef {{sets: Weights[], weight: number}} Way to match a term: all sets must be met
 *
 * @typedef {object} Term
 * @property {Way[]} ways its own words first
 * @property {string} better what was probably meant, where the word is misspelt
 * @property {Word} word
 *
 * @typedef {{terms: Term[], level: number, typed: string}} Plan level: the one that the text names, or -1
 */

/**
 * Adds a known word and its family to a set.
 * @param {Weights} set
 * @param {string} word
 * @param {number} weight
 */
function addKnown(set, word, weight) {
  const number = numbers.get(word);
  if (number === undefined) return;
  for (const other of family[number]) add(set, other, other === number ? weight : weight * STEM);
}

/**
 * @param {Weights} set
 * @param {number} number
 * @param {number} weight
 */
function add(set, number, weight) {
  set.set(number, max(set.get(number) || 0, weight));
}

/**
 * @param {Weights} set
 * @param {string} start
 * @param {number} weight
 */
function addBeginnings(set, start, weight) {
  for (const number of wordsFrom(start)) {
    add(set, number, (weight * (1 + start.length / words[number].length)) / 2);
  }
}

/**
 * What an unknown word may be: another form of a known one, or else a slip.
 * @param {Term} term
 * @param {string} word
 * @param {boolean} open
 */
function addUnknown(term, word, open) {
  const [way] = term.ways;
  const [set] = way.sets;
  way.weight = SLIP;
  for (const number of otherForms(word, open)) addKnown(set, words[number], 1);
  if (set.size) return;
  let found = nearest(word, false);
  if (!found.length && open && word.length > 4) found = nearest(word, true);
  const use = (/** @type {number} */ number) => postingsOf(number).length + 9 * titled[number].length;
  found.sort((a, b) => use(b) - use(a));
  for (const number of found) addKnown(set, words[number], 1);
  if (found.length) term.better = words[found[0]];
}

/**
 * Where the words of `phrase` stand in `typed`, one behind the other: the first place, or -1. An open last word may be
 * the beginning of one, and a phrase that begins with a word of no page may still lack its end.
 * @param {string[]} typed
 * @param {string[]} phrase
 * @param {boolean} [open]
 * @returns {number}
 */
function placeOf(typed, phrase, open) {
  return typed.findIndex((_, at) =>
    phrase.every((word, i) => {
      if (i && at + i >= typed.length) return !numbers.has(phrase[0]);
      const other = typed[at + i];
      if (other === word || other === word + "s") return true;
      return open && at + i === typed.length - 1 && (i || other.length > 2) && word.startsWith(other);
    }),
  );
}

/**
 * Gives the terms the words that readers' own words lead to.
 * @param {string[]} typed
 * @param {(Term | undefined)[]} terms by typed word
 * @param {boolean} open
 */
function addLinks(typed, terms, open) {
  for (const [says, finds] of links) {
    for (const say of says) {
      let at = placeOf(typed, say);
      const weight = at < 0 ? HALF_SYNONYM : SYNONYM;
      if (at < 0 && open) at = placeOf(typed, say, true);
      if (at < 0) continue;
      const ways = finds.map((find) => ({
        sets: find.map((word) => {
          const set = new Map();
          addKnown(set, word, 1);
          return set;
        }),
        weight,
      }));
      terms.slice(at, at + say.length).forEach((term) => term && term.ways.push(...ways));
      break;
    }
  }
}

/**
 * @param {string} text
 * @returns {Plan}
 */
function planFor(text) {
  const cut = text.slice(0, MOST_LETTERS);
  const row = wordsIn(cut).flatMap((word) => word.parts.map((part) => ({ part, word })));
  const typed = row.map(({ part }) => part);
  const end = row.length - 1;
  const open = end >= 0 && row[end].word.end === cut.length;
  // Half a stop word says nothing either.
  const half =
    open &&
    [...stops].some((stop) => stop.startsWith(typed[end])) &&
    wordsFrom(typed[end]).every((number) => stops.has(words[number]));
  let counts = typed.map((part, i) => !stops.has(part) && !(half && i === end));
  // The name of a level says where to look, unless nothing else is said.
  let level = levels.findIndex(([, ...names]) => {
    const at = placeOf(typed, names);
    if (at < 0 || typed.length === names.length) return false;
    counts = counts.map((count, i) => count && (i < at || i >= at + names.length));
    return true;
  });
  if (!counts.includes(true)) counts = typed.map((part, i) => numbers.has(part) || (open && i === end));
  let left = MOST_TERMS;
  const terms = row.map(({ part, word }, i) => {
    if (!counts[i] || left-- <= 0) return undefined;
    const set = new Map();
    addKnown(set, part, 1);
    if (open && i === end) addBeginnings(set, part, set.size ? BEGINNING / 3 : BEGINNING);
    // Two words may be one on a page, and a hyphenated one stands there as a whole: "well being", "people-centred".
    for (const from of [i - 1, i]) {
      const joined = typed[from] + typed[from + 1];
      addKnown(set, joined, 1);
      if (open && from + 1 === end && typed[end][1]) addBeginnings(set, joined, BEGINNING);
    }
    addKnown(set, word.forms[word.forms.length - 1], 1);
    return { ways: [{ sets: [set], weight: 1 }], better: "", word };
  });
  addLinks(typed, terms, open);
  terms.forEach((term, i) => {
    if (term && !term.ways[0].sets[0].size && !term.ways[1]) addUnknown(term, typed[i], open && i === end);
  });
  return { terms: /** @type {Term[]} */ (terms.filter(Boolean)), level, typed: typed.join(" ") };
}
