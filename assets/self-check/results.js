// What the answers amount to: a few strengths, a few places to start, goals. There is no score: answers are compared
// with each other by their place on the scale, and never added up.

import { answerTo, oneUp, sectionsOf } from "./answers.js";
import { unknownIn } from "./format.js";

/** @import { Answers, Catalogue, CheckSet, Statement } from "./types.d.ts" */

const MOST = 3;

/** @typedef {{ statement: Statement, value: string, place: number, priority: boolean }} Placed */

/**
 * The answers on the scale among `statements`, each with its place: 0 for the most often. The opt-out has none.
 * @param {Catalogue} catalogue
 * @param {Answers} answers
 * @param {Statement[]} statements
 * @returns {Placed[]}
 */
function placed(catalogue, answers, statements) {
  return statements.flatMap((statement) => {
    const { value } = answerTo(answers, statement.code);
    const place = catalogue.scale.indexOf(value);
    return place < 0 ? [] : [{ statement, value, place, priority: answers.priorities.has(statement.item.group.id) }];
  });
}

/**
 * At most three of `all`, by `rank`. Among equals nobody chooses but the reader: where those of one rank do not all have
 * room, they are `tied`, there is `room` for so many of them, and the ones among them are taken that are `chosen`.
 * @param {Placed[]} all
 * @param {(one: Placed) => number} rank  the highest comes first
 * @param {Set<string>} chosen
 */
function firstThree(all, rank, chosen) {
  /** @type {Placed[]} */
  const taken = [];
  for (const next of [...new Set(all.map(rank))].sort((a, b) => b - a)) {
    const alike = all.filter((one) => rank(one) === next);
    const room = MOST - taken.length;
    if (alike.length > room) {
      const wanted = alike.filter(({ statement }) => chosen.has(statement.code)).slice(0, room);
      return { taken: [...taken, ...wanted], tied: room > 0 ? alike : [], room };
    }
    taken.push(...alike);
  }
  return { taken, tied: [], room: 0 };
}

/**
 * At most three strengths and three places to start; a statement is never both. A place to start is in the lower half
 * of the scale, or below the top in a group that the reader calls a priority; a priority counts as one step. A strength
 * that the reader has an example of comes before its equals.
 * @param {Catalogue} catalogue
 * @param {Answers} answers
 * @param {Statement[]} statements
 */
export function highlights(catalogue, answers, statements) {
  const all = placed(catalogue, answers, statements);
  const half = catalogue.scale.length / 2;
  const starts = firstThree(
    all.filter(({ place, priority }) => place >= half || (priority && place > 0)),
    ({ place, priority }) => (place + (priority ? 1 : 0)) * catalogue.scale.length + place,
    answers.chosen.starts,
  );
  const noted = all.filter(({ statement }) => answerTo(answers, statement.code).note);
  const strengths = firstThree(
    [...new Set([...noted, ...all])].filter((one) => one.place < half && ![...starts.taken, ...starts.tied].includes(one)),
    ({ place }) => -place,
    answers.chosen.strengths,
  );
  return { strengths: strengths.taken, starts: starts.taken, ties: { strengths, starts } };
}

/** Whether there is anything to show as a result. @param {Catalogue} catalogue @param {Answers} answers @param {Statement[]} statements those that are asked */
export const holdsResults = (catalogue, answers, statements) =>
  statements.some(({ code }) => answerTo(answers, code).value || answerTo(answers, code).note) ||
  unknownIn(answers, catalogue).length + answers.appraisal.size > 0 ||
  answers.goals.some(Boolean);

/** A statement's name: of its item, or its own words where it has none. @param {Statement} statement */
export const nameOf = ({ item, text }) => (item.list ? text : item.title);

/**
 * The goals as the reader sees them: one that is untouched suggests a place to start, unless another goal names it. A
 * goal in the reader's own words, or emptied, takes the place of the suggestion that stood there.
 * @param {Answers} answers
 * @param {Placed[]} starts
 */
export function goalsOf({ goals }, starts) {
  const named = new Set(goals.map((goal) => goal?.text.trim()));
  const names = [...new Set(starts.map(({ statement }) => nameOf(statement)))];
  const free = names.filter((name) => !named.has(name));
  return Array.from({ length: MOST }, (_, at) => {
    const goal = goals[at];
    if (!goal || !names.includes(goal.text.trim())) return goal ? (free.shift(), goal) : { text: free.shift() ?? "", date: "" };
    return goal;
  });
}

/** @param {Statement} statement */
export const learningFor = ({ item, level }) => item.learning.filter((link) => !link.level || !level || link.level === level);

/** Everything that is asked, and what is starred one level up. @param {CheckSet[]} sets @param {Answers} answers */
export function askedIn(sets, answers) {
  const asked = sectionsOf(sets).flatMap(({ statements }) => statements);
  const up = asked.flatMap((statement) => (answerTo(answers, statement.code).starred && oneUp(statement)) || []);
  return { asked, up: up.filter((one) => !asked.includes(one)) };
}
