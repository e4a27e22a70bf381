// The answers file: what a reader downloads, and what is saved on the device. It is read with suspicion, for it may come
// from anywhere and from any edition; and with patience, for it may hold the only copy of what somebody wrote. So there is
// one limit, which binds writing as well, and a part that cannot be read is left out by itself, and named.

import { FORMER } from "../levels/former.js";
import { holdsAnything, newAnswers } from "./answers.js";
import { dayOf } from "./days.js";
import { hashOf } from "./wording.js";

/** @import { Answer, Answers, Catalogue, Cut, Goal } from "./types.d.ts" */

const SCHEMA = "codify-selfcheck/1";
const FIRST = `first_${FORMER}`; // whether the first level is asked as well
export const LARGEST_FILE = 1024 * 1024; // characters

/**
 * The words of the statements go along, so that a later edition can show what has changed. Where they would make the file
 * too large, those of today's stay on the site: their hashes still tell that something has.
 * @param {Answers} answers
 * @param {Catalogue} catalogue
 * @param {string} day  today, 2026-11-22
 */
export function toFile(answers, catalogue, day) {
  /** @type {[string, string][]} */
  const texts = [...answers.given].map(([code, { old }]) => [code, old ?? catalogue.statements.get(code)?.text ?? ""]);
  const file = {
    schema: SCHEMA,
    edition: Object.fromEntries(catalogue.frameworks.map(({ id, edition }) => [id, edition])),
    saved_on: day,
    framework: answers.framework,
    [FORMER]: Object.fromEntries(answers.levels),
    [FIRST]: answers.first,
    besides: [...answers.besides],
    answers: Object.fromEntries(
      [...answers.given].map(([code, { value, note, date, starred }]) => [code, { value, note, date, starred }]),
    ),
    priorities: [...answers.priorities],
    chosen: { strengths: [...answers.chosen.strengths], starts: [...answers.chosen.starts] },
    goals: [0, 1, 2].map((at) => answers.goals[at] ?? null),
    appraisal: Object.fromEntries(answers.appraisal),
    text_hash: Object.fromEntries(texts.map(([code, text]) => [code, answers.given.get(code)?.hash ?? hashOf(text)])),
    text: Object.fromEntries(texts),
  };
  const whole = JSON.stringify(file, null, 1);
  if (whole.length <= LARGEST_FILE) return whole;
  const old = texts.filter(([code]) => answers.given.get(code)?.old !== undefined);
  return JSON.stringify({ ...file, text: Object.fromEntries(old) });
}

/** Fails with the name of a message: "damaged" and the like. @param {boolean} holds @param {string} message */
export function must(holds, message) {
  if (!holds) throw new Error(message);
}

/** @param {string} text @returns {any} */
function parsed(text) {
  must(text.length <= LARGEST_FILE, "too-large");
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error("not-json");
  }
  must(String(file?.schema).startsWith("codify-selfcheck/"), "not-ours");
  must(file.schema === SCHEMA, "other-version");
  return file;
}

/** @param {any} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Takes values of the right kind out of a file; others count as left out, and go to `cut`. @param {Cut[]} cut */
function newTaker(cut) {
  /** @param {string} name @param {string} [of] @returns {undefined} */
  function lost(name, of = "") {
    const last = cut.at(-1);
    if (last?.name !== name || last.of !== of) cut.push({ name, of });
  }
  /** @template T @param {boolean} holds @param {any} value @param {T} none @param {string} name @param {string} [of] @returns {T} */
  function kept(holds, value, none, name, of) {
    if (!holds && value != null) lost(name, of);
    return holds ? value : none;
  }
  const take = {
    lost,
    text: (/** @type {any} */ value, /** @type {string} */ name, /** @type {string} */ of = "") => kept(typeof value === "string", value, "", name, of),
    flag: (/** @type {any} */ value, /** @type {string} */ name, /** @type {string} */ of = "") => kept(typeof value === "boolean", value, false, name, of),
    /** A day as a date field takes it. @param {any} value @param {string} name @param {string} of */
    day(value, name, of) {
      const day = take.text(value, name, of);
      return kept(Boolean(!day || dayOf(day)), day, "", name, of);
    },
    list: (/** @type {any} */ value, /** @type {string} */ name) => kept(Array.isArray(value), value, /** @type {any[]} */ ([]), name),
    texts: (/** @type {any} */ value, /** @type {string} */ name) => new Set(take.list(value, name).map((one) => take.text(one, name)).filter(Boolean)),
    members: (/** @type {any} */ value, /** @type {string} */ name) =>
      /** @type {[string, any][]} */ (Object.entries(kept(isObject(value), value, {}, name))).filter(([key]) => key !== "__proto__" || lost("odd")),
  };
  return take;
}

/** @param {ReturnType<typeof newTaker>} take @param {any} given @param {string} code @returns {Answer | undefined} */
function answerIn(take, given, code) {
  const answer = {
    value: take.text(given?.value, "answer", code),
    note: take.text(given?.note, "note", code),
    date: take.day(given?.date, "note-date", code),
    starred: take.flag(given?.starred, "star", code),
  };
  if (answer.value || answer.note || answer.date || answer.starred) return answer;
  if (typeof given?.value !== "string") take.lost("answer", code);
  return undefined;
}

/** @param {ReturnType<typeof newTaker>} take @param {any} goal @param {number} at @returns {Goal | undefined} */
function goalIn(take, goal, at) {
  const name = String(at + 1);
  if (goal == null) return undefined;
  if (at >= 3 || !isObject(goal)) return take.lost("goal", name);
  return { text: take.text(goal.text, "goal", name), date: take.day(goal.date, "goal-date", name) };
}

/**
 * The answers in a file, and in `cut` the parts that could not be read. An answer to words that have changed keeps them in
 * `old`; one to a statement that this edition does not have is kept as it is. Throws an Error whose message is not-json,
 * not-ours, other-version, too-large, or damaged where nothing at all can be read; nothing has happened then.
 * @param {string} text
 * @param {Catalogue} catalogue
 * @param {Cut[]} [cut]
 */
export function fromFile(text, catalogue, cut = []) {
  const file = parsed(text);
  const take = newTaker(cut);
  const answers = newAnswers();
  answers.framework = take.text(file.framework, "choice");
  answers.levels = new Map(take.members(file[FORMER], "choice").map(([id, level]) => [id, take.text(level, "choice")]));
  answers.first = take.flag(file[FIRST], "choice");
  const texts = new Map(take.members(file.text, "texts"));
  const hashes = new Map(take.members(file.text_hash, "texts"));
  for (const [code, given] of take.members(file.answers, "answers")) {
    const answer = answerIn(take, given, code);
    if (!answer) continue;
    const now = catalogue.statements.get(code)?.text;
    const old = take.text(texts.get(code), "words", code);
    const hash = take.text(hashes.get(code), "words", code) || (old && hashOf(old));
    answers.given.set(code, answer);
    if (now === undefined || (hash && hash !== hashOf(now))) Object.assign(answer, { old, hash: hash || hashOf(old) });
  }
  answers.besides = file.besides === undefined ? listsAnswered(answers, catalogue) : take.texts(file.besides, "choice");
  answers.priorities = take.texts(file.priorities, "priority");
  for (const [name, codes] of take.members(file.chosen, "chosen"))
    if (name === "strengths" || name === "starts") answers.chosen[name] = take.texts(codes, "chosen");
  answers.goals = take.list(file.goals, "goals").map((goal, at) => goalIn(take, goal, at)).slice(0, 3);
  answers.appraisal = new Map(take.members(file.appraisal, "entries").map(([name, words]) => [name, take.text(words, "entry", name)]));
  must(cut.length === 0 || answers.framework !== "" || holdsAnything(answers), "damaged");
  return answers;
}

/** Files from before lists could be left out do not say which were wished: those with an answer. @param {Answers} answers @param {Catalogue} catalogue */
const listsAnswered = ({ given }, { frameworks }) =>
  new Set(frameworks.filter(({ id, levels }) => levels.length === 0 && [...given.keys()].some((code) => code.startsWith(`${id}/`))).map(({ id }) => id));

/** Whether `text` is read again with nothing cut. @param {string} text @param {Catalogue} catalogue */
export function isReadable(text, catalogue) {
  /** @type {Cut[]} */
  const cut = [];
  try {
    fromFile(text, catalogue, cut);
  } catch {
    return false;
  }
  return cut.length === 0;
}

/** Codes of answers to words that have changed since. @param {Answers} answers @param {Catalogue} catalogue */
export const changedIn = (answers, catalogue) =>
  [...answers.given].filter(([code, { old }]) => old !== undefined && catalogue.statements.has(code)).map(([code]) => code);

/** Codes of answers to statements that this edition does not have. @param {Answers} answers @param {Catalogue} catalogue */
export const unknownIn = (answers, catalogue) => [...answers.given.keys()].filter((code) => !catalogue.statements.has(code));
