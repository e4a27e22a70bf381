// Makes a typed text into terms: for each word that counts, the words of the dictionary that it may stand for, and how
// well. The same word comes before the same stem, that before a beginning, that before a slip.

import { family, isMet, numbers, postingsOf, stops, titled, words } from "./dictionary.js";
import { max } from "./digits.js";
import { nearest, otherForms, wordsFrom } from "./near.js";
import { levelNames, links, plainly } from "./shelf.js";
import { weighed } from "./weigh.js";
import { partsOf, wordsIn } from "./words.js";

/** @import { Word } from "./words.js" */

const STEM = 0.5;
const BEGINNING = 0.7;
const SLIP = 0.5;
const SYNONYM = 0.5;
const NAME = 0.65;

const MOST_LETTERS = 400;
const MOST_TERMS = 12;
const SHOUTED = 3;
/** What questions about the documents are like; it comes with the index. */
let asking = /^$/;

/** @param {Record<string, string>} index */
export function useQuestions(index) {
  asking = RegExp(index.asking);
  linkSets.clear();
}

/**
 * @typedef {Map<number, number>} Weights by number of the word
 * @typedef {{sets_: Weights[], weight_: number}} Way to match a term: all sets must be met
 *
 * @typedef {object} Term
 * @property {Way[]} ways_ its own words first
 * @property {string} better_ what was probably meant, where the word is misspelt
 * @property {Word} word_
 *
 * @typedef {{terms_: Term[], levels_: Set<number>, typed_: string, meant_: string, quoted_: string[], asks_: boolean}} Plan
 *   levels: those that the text names beside other words; meant: what was typed without its slips; quoted: the folded
 *   phrases between quotation marks, each between spaces; asks: whether it is a question about the documents
 */

/**
 * Adds a known word and its family to a set.
 * @param {Weights} group
 * @param {string} word_
 * @param {number} weight_
 */
function addKnown(group, word_, weight_) {
  if (!isMet(word_)) return;
  const number = /** @type {number} */ (numbers.get(word_));
  for (const other of family[number]) add(group, other, other === number ? weight_ : weight_ * STEM);
}

/**
 * @param {Weights} group
 * @param {number} number
 * @param {number} weight_
 */
function add(group, number, weight_) {
  group.set(number, max(group.get(number) || 0, weight_));
}

/**
 * @param {Weights} group
 * @param {string} start
 * @param {number} weight_
 */
function addBeginnings(group, start, weight_) {
  for (const number of wordsFrom(start)) {
    add(group, number, (weight_ * (1 + start.length / words[number].length)) / 2);
  }
}

/**
 * What an unknown word may be: another form of a known one, or else a slip.
 * @param {Term} term_
 * @param {string} word_
 * @param {boolean} open
 */
function addUnknown(term_, word_, open) {
  const [way] = term_.ways_;
  const [group] = way.sets_;
  way.weight_ = SLIP;
  for (const number of otherForms(word_, open)) addKnown(group, words[number], 1);
  if (group.size) return;
  let found = nearest(word_);
  if (!found.length && open && word_.length > 4) found = nearest(word_, true);
  const use = (/** @type {number} */ number) => postingsOf(number).length + 9 * titled[number].length;
  found.sort((a, b) => use(b) - use(a));
  for (const number of found) addKnown(group, words[number], 1);
  // Readers' own words are spelt as they should be, though no page has them.
  if (found.length && !numbers.has(word_)) term_.better_ = words[found[0]];
}

/**
 * Where the words of `phrase` stand in `typed`, one behind the other: the first place, or -1. An open last word may be
 * the beginning of one, and a phrase that begins with a word of no page may still lack
 * its end, unless it must be whole.
 * @param {string[]} typed_
 * @param {string[]} phrase
 * @param {boolean} [open]
 * @param {boolean} [whole]
 * @returns {number}
 */
function placeOf(typed_, phrase, open, whole) {
  return typed_.findIndex((_, at) =>
    phrase.every((word_, i) => {
      if (i && at + i >= typed_.length) return !whole && !isMet(phrase[0]);
      const other = typed_[at + i];
      const begins = open && at + i === typed_.length - 1 && (i || other.length > 2);
      const fits = (/** @type {string} */ form) => (begins ? form.startsWith(other) : form === other);
      return other[0] === word_[0] && [word_, word_ + "s", word_.replace(/y$/, "ies")].some(fits);
    }),
  );
}

/** @type {Map<string[], Weights[]>} */
const linkSets = new Map();

/** @param {string[]} find */
function setsOf(find) {
  let sets_ = linkSets.get(find);
  if (!sets_) {
    sets_ = find.map((word_) => {
      const group = new Map();
      addKnown(group, word_, 1);
      return group;
    });
    linkSets.set(find, sets_);
    weighed.set(sets_, undefined);
  }
  return sets_;
}

/**
 * Gives the terms the words that readers' own words lead to.
 * @param {string[]} typed_
 * @param {(Term | undefined)[]} terms_ by typed word
 * @param {boolean} open
 * @param {boolean} [whole]
 */
function addLinks(typed_, terms_, open, whole) {
  const begun = new Set(typed_.map((word_) => word_[0]));
  for (const [says, finds = []] of links) {
    for (const say of says) {
      if (!begun.has(say[0][0])) continue;
      const at = placeOf(typed_, say, open, whole);
      if (at < 0) continue;
      // Several words together are a name, and seldom mean what each of them says.
      const weight_ = say[1] ? NAME : SYNONYM;
      const ways_ = finds.map((find) => ({ sets_: setsOf(find), weight_ }));
      terms_.slice(at, at + say.length).forEach((term_) => term_ && term_.ways_.push(...ways_));
      break;
    }
  }
}

/**
 * The levels that a text names, each with the places of its name. The longest name counts: a "very senior manager" is no
 * "senior manager". A level is named beside other words; alone its name is that of its page.
 * @param {string[]} typed_
 */
function namedLevels(typed_) {
  /** @type {{level_: number, at: number, end: number}[]} */
  const found = [];
  levelNames.forEach((names, level_) => {
    for (const name of names) {
      const at = placeOf(typed_, name);
      if (at >= 0 && name.length < typed_.length) found.push({ level_, at, end: at + name.length });
    }
  });
  return found.filter(
    ({ at, end }) => !found.some((other) => other.at <= at && other.end >= end && other.end - other.at > end - at),
  );
}

/**
 * A typed word as a term: itself, what it begins, and what it makes together with its neighbours.
 * @param {{part_: string, word_: Word}[]} row
 * @param {number} i
 * @param {boolean} open whether more of the last one may follow
 * @returns {Term}
 */
function termOf(row, i, open) {
  const { part_, word_ } = row[i];
  const end = row.length - 1;
  const group = new Map();
  addKnown(group, part_, 1);
  if (open && i === end) addBeginnings(group, part_, group.size ? BEGINNING / 3 : BEGINNING);
  // Two words may be one on a page, and a hyphenated one stands there as a whole: "well being", "people-centred".
  for (const begin of [i - 1, i]) {
    const joined = (row[begin]?.part_ ?? "") + (row[begin + 1]?.part_ ?? "");
    addKnown(group, joined, 1);
    if (open && begin + 1 === end && row[end].part_[1]) addBeginnings(group, joined, BEGINNING);
  }
  addKnown(group, word_.forms_[word_.forms_.length - 1], 1);
  return { ways_: [{ sets_: [group], weight_: 1 }], better_: "", word_ };
}

/**
 * Who types all in capitals names nothing with them.
 * @param {string} text
 */
const calmed = (text) =>
  text === text.toUpperCase() && wordsIn(text).length >= SHOUTED ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;

/**
 * "band7" is "band 7", unless it is a word of its own.
 * @param {string} part_
 */
const apartFromDigits = (part_) => (numbers.has(part_) ? part_ : part_.replace(/^(\D+)(\d+)$/, "$1 $2").split(" "));

/**
 * @param {string} text
 * @returns {Plan}
 */
export function planFor(text) {
  const cut = calmed(text.slice(0, MOST_LETTERS));
  const row = wordsIn(cut).flatMap((word_) => word_.parts_.flatMap(apartFromDigits).map((part_) => ({ part_, word_ })));
  const typed_ = row.map(({ part_ }) => part_);
  const end = row.length - 1;
  const open = end >= 0 && row[end].word_.end === cut.length;
  // Half a stop word says nothing either.
  const half =
    open &&
    [...stops].some((stop) => stop.startsWith(typed_[end])) &&
    wordsFrom(typed_[end]).every((number) => stops.has(words[number]));
  const named = namedLevels(typed_);
  let counts = typed_.map(
    (part_, i) => !stops.has(part_) && !(half && i === end) && !named.some((name) => i >= name.at && i < name.end),
  );
  if (!counts.includes(true)) counts = typed_.map((part_, i) => numbers.has(part_) || (open && i === end));
  let left = MOST_TERMS;
  const terms_ = row.map((_, i) => (counts[i] && left-- > 0 ? termOf(row, i, open) : undefined));
  addLinks(typed_, terms_, open);
  terms_.forEach((term_, i) => {
    if (term_ && !term_.ways_[0].sets_[0].size && !term_.ways_[1]) addUnknown(term_, typed_[i], open && i === end);
  });
  // Readers' own words are misspelt, too.
  const meant_ = typed_.map((part_, i) => terms_[i]?.better_ || part_);
  const better_ = terms_.map((term_) => (term_?.better_ ? term_ : undefined));
  if (better_.some(Boolean)) addLinks(meant_, better_, false, true);
  return {
    terms_: /** @type {Term[]} */ (terms_.filter(Boolean)),
    levels_: new Set(named.map(({ level_ }) => level_)),
    typed_: plainly(typed_),
    meant_: plainly(meant_),
    quoted_: [...cut.matchAll(/["\u201c]([^"\u201d]+)["\u201d]/g)].map(([, phrase]) => ` ${partsOf(phrase).join(" ")} `),
    asks_: asking.test(plainly(typed_)),
  };
}
