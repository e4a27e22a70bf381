// What the answers amount to: a few strengths, a few places to start, goals. There is no score: answers are compared
// with each other by their place on the scale, and never added up.

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
 * At most three strengths and three places to start; a statement is never both. A place to start is in the lower half
 * of the scale, or below the top in a group that the reader calls a priority; a priority counts as one step.
 * @param {Catalogue} catalogue
 * @param {Answers} answers
 * @param {Statement[]} statements
 */
function highlights(catalogue, answers, statements) {
  const all = placed(catalogue, answers, statements);
  const half = catalogue.scale.length / 2;
  /** @param {Placed} one */
  const need = ({ place, priority }) => place + (priority ? 1 : 0);
  const starts = all
    .filter(({ place, priority }) => place >= half || (priority && place > 0))
    .sort((a, b) => need(b) - need(a) || b.place - a.place)
    .slice(0, MOST);
  /** @param {Placed} one */
  const noted = ({ statement }) => (answerTo(answers, statement.code).note ? 1 : 0);
  const strengths = all
    .filter((one) => one.place < half && !starts.includes(one))
    .sort((a, b) => a.place - b.place || noted(b) - noted(a))
    .slice(0, MOST);
  return { strengths, starts };
}

/** A statement's name: of its item, or its own words where it has none. @param {Statement} statement */
const nameOf = ({ item, text }) => (item.list ? text : item.title);

/** The goals as the reader sees them: one that is untouched suggests a place to start. @param {Answers} answers @param {Placed[]} starts */
function goalsOf(answers, starts) {
  return Array.from({ length: MOST }, (_, at) => {
    const start = starts[at];
    return answers.goals[at] ?? { text: start ? nameOf(start.statement) : "", date: "" };
  });
}

/** @param {Statement} statement */
const learningFor = ({ item, level }) => item.learning.filter((link) => !link.level || !level || link.level === level);

/** Everything that is asked, and what is starred one level up. @param {CheckSet[]} sets @param {Answers} answers */
function askedIn(sets, answers) {
  const asked = sectionsOf(sets).flatMap(({ statements }) => statements);
  const up = asked.flatMap((statement) => (answerTo(answers, statement.code).starred && oneUp(statement)) || []);
  return { asked, up: up.filter((one) => !asked.includes(one)) };
}
