// Makes a typed text into terms: for each word that counts, the words of the dictionary that it may stand for, and how
// well. The same word comes before the same stem, that before a beginning, that before a slip.

const SAME = 1;
const STEM = 0.8;
const BEGINNING = 0.6;
const SLIP = 0.5;
const SYNONYM = 0.45;

const MOST_LETTERS = 400;
const MOST_TERMS = 12;

/** @typedef {Map<number, number>} Words weights by number of the word */

/**
 * @typedef {object} Term
 * @property {Words} words
 * @property {{words: Words[], weight: number}[]} phrases of synonyms: all of their words must meet
 * @property {string} better what was probably meant, where the word is misspelt
 * @property {Word} at
 *
 * @typedef {{terms: Term[], level: number, typed: string[]}} Plan level: the one that the text names, or -1
 */

/**
 * @param {Words} words
 * @param {number} number
 * @param {number} weight
 */
function add(words, number, weight) {
  words.set(number, Math.max(words.get(number) || 0, weight));
}

/**
 * Adds a known word and its family.
 * @param {Shelf} shelf
 * @param {Words} words
 * @param {string} word
 * @param {number} weight
 * @returns {boolean} whether it is known
 */
function addKnown(shelf, words, word, weight) {
  const number = shelf.numbers.get(word);
  if (number === undefined) return false;
  for (const other of shelf.family[number]) add(words, other, weight * STEM);
  add(words, number, weight * SAME);
  return true;
}

/**
 * @param {Shelf} shelf
 * @param {Words} words
 * @param {string} start
 * @param {number} weight
 */
function addBeginnings(shelf, words, start, weight) {
  for (const number of startingWith(shelf.words, start)) {
    add(words, number, weight * (0.5 + (0.5 * start.length) / shelf.words[number].length));
  }
}

/**
 * @param {Shelf} shelf
 * @param {Term} term
 * @param {string} word
 * @param {boolean} open
 */
function addSlips(shelf, term, word, open) {
  let found = otherForms(shelf.words, word);
  const misspelt = !found.length;
  if (misspelt) found = nearest(shelf.words, word, false);
  if (!found.length && open && word.length > 4) found = nearest(shelf.words, word, true);
  let most = 0;
  for (const number of found) {
    for (const other of shelf.family[number]) add(term.words, other, SLIP * STEM);
    add(term.words, number, misspelt ? SLIP : BEGINNING);
    const count = postingsOf(shelf, number).length + 9 * shelf.titled[number].length;
    if (misspelt && count > most) term.better = shelf.words[number];
    most = Math.max(most, count);
  }
}

/**
 * Where the words of `phrase` stand in `typed`, one behind the other: the first place, or -1. An open last word may be
 * the beginning of one.
 * @param {string[]} typed
 * @param {string[]} phrase
 * @param {boolean} open
 * @returns {number}
 */
function placeOf(typed, phrase, open) {
  return typed.findIndex((_, at) =>
    phrase.every((word, i) => {
      const other = typed[at + i];
      return (
        other === word || other === word + "s" || (open && at + i === typed.length - 1 && i + other.length > 2 && word.startsWith(other))
      );
    }),
  );
}

/**
 * Gives the terms the words that readers' own words lead to.
 * @param {Shelf} shelf
 * @param {string[]} typed
 * @param {(Term | undefined)[]} terms by typed word
 * @param {boolean} open
 */
function addLinks(shelf, typed, terms, open) {
  for (const { say, find } of shelf.links) {
    for (const phrase of say) {
      const at = placeOf(typed, phrase, open);
      if (at < 0) continue;
      for (const term of terms.slice(at, at + phrase.length)) {
        if (!term) continue;
        for (const words of find) {
          /** @type {Words[]} */
          const sets = words.map(() => new Map());
          words.forEach((word, i) => addKnown(shelf, sets[i], word, SYNONYM));
          if (sets.length > 1) term.phrases.push({ words: sets, weight: SYNONYM });
          else sets[0].forEach((weight, number) => add(term.words, number, weight));
        }
      }
    }
  }
}

/**
 * The level that the text names, if it says anything else too, and the words without its name.
 * @param {Shelf} shelf
 * @param {string[]} typed
 * @returns {{level: number, at: number, size: number}}
 */
function levelIn(shelf, typed) {
  for (let level = 0; level < shelf.levels.length; ++level) {
    const { names } = shelf.levels[level];
    for (const name of [names, [names.join("")]]) {
      const at = placeOf(typed, name, false);
      if (at >= 0 && typed.length > name.length) return { level, at, size: name.length };
    }
  }
  return { level: -1, at: 0, size: 0 };
}

/**
 * @param {Shelf} shelf
 * @param {string} text
 * @returns {Plan}
 */
function planFor(shelf, text) {
  const cut = text.slice(0, MOST_LETTERS);
  const words = wordsIn(cut);
  const places = words.flatMap((word) => word.parts.map(() => word));
  const typed = words.flatMap((word) => word.parts);
  const open = places.length > 0 && places[places.length - 1].end === cut.length;
  const { level, at, size } = levelIn(shelf, typed);
  const counts = typed.map((word, i) => !shelf.stops.has(word) && (i < at || i >= at + size));
  const all = !counts.includes(true);
  let left = MOST_TERMS;
  const terms = typed.map((_, i) => {
    if (!(all || counts[i]) || left-- <= 0) return undefined;
    return { words: new Map(), phrases: [], better: "", at: places[i] };
  });
  typed.forEach((word, i) => {
    const term = terms[i];
    if (!term) return;
    const last = open && i === typed.length - 1;
    const known = addKnown(shelf, term.words, word, 1);
    if (last) addBeginnings(shelf, term.words, word, known ? BEGINNING / 3 : BEGINNING);
    // Two words may be one on a page, and a hyphenated one stands as a whole: "well being", "people-centred".
    for (const [from, to] of [[i - 1, i], [i, i + 1]]) {
      if (from < 0 || to >= typed.length) continue;
      const joined = typed[from] + typed[to];
      addKnown(shelf, term.words, joined, 1);
      if (open && to === typed.length - 1 && typed[to].length > 1) addBeginnings(shelf, term.words, joined, BEGINNING);
    }
    if (places[i].whole) addKnown(shelf, term.words, places[i].whole, 1);
  });
  addLinks(shelf, typed, terms, open);
  typed.forEach((word, i) => {
    const term = terms[i];
    if (term && !term.words.size && !term.phrases.length) addSlips(shelf, term, word, open && i === typed.length - 1);
  });
  return { terms: /** @type {Term[]} */ (terms.filter(Boolean)), level, typed };
}
