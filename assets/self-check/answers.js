// A reader's answers, and the sections that they are asked for in.

import { levelAfter } from "./sets.js";

/** @import { Answer, Answers, Catalogue, CheckFramework, CheckSection, CheckSet, CheckSource, Effort, Statement } from "./types.d.ts" */

/** @returns {Answers} */
export function newAnswers() {
  return {
    framework: "",
    levels: new Map(),
    first: false,
    besides: new Set(),
    given: new Map(),
    priorities: new Set(),
    chosen: { strengths: new Set(), starts: new Set() },
    goals: [],
    appraisal: new Map(),
  };
}

/** The answer to a statement, to be read. @param {Answers} answers @param {string} code @returns {Answer} */
export const answerTo = (answers, code) => answers.given.get(code) ?? { value: "", note: "", date: "", starred: false };

/**
 * Sets parts of the answer to a statement; one that says nothing any more is taken out. A new value is given to today's
 * words.
 * @param {Answers} answers
 * @param {string} code
 * @param {Partial<Answer>} parts
 */
export function setAnswer(answers, code, parts) {
  const answer = { ...answerTo(answers, code), ...parts };
  if (parts.value) {
    delete answer.old;
    delete answer.hash;
  }
  if (answer.value || answer.note || answer.date || answer.starred) answers.given.set(code, answer);
  else answers.given.delete(code);
}

/** Whether there is anything that would be lost. @param {Answers} answers */
export const holdsAnything = (answers) =>
  answers.given.size + answers.priorities.size + answers.appraisal.size > 0 || answers.goals.some(Boolean);

/** The set as far as its script is there. @param {CheckFramework} framework @param {string} level "" for a framework without levels @param {boolean} common */
function setAt(framework, level, common) {
  /** @type {CheckSet} */
  const set = { framework, level: framework.levels.find(({ id }) => id === level), sections: [] };
  for (const group of framework.sources.get(level)?.groups ?? []) {
    const all = group.items.flatMap((item) => item.statements);
    const statements = all.filter((one) => common || one.level);
    if (statements.length > 0) set.sections.push({ set, group, statements });
  }
  return set;
}

/**
 * The sets that the reader wants to be asked: the chosen framework at the chosen level, the first level too if wished,
 * then the frameworks without levels that are wished besides.
 * @param {Catalogue} catalogue
 * @param {Answers} answers
 * @returns {{ framework: CheckFramework, level: string, common: boolean }[]}
 */
export function wishedSets(catalogue, answers) {
  const chosen = catalogue.frameworks.find(({ id }) => id === answers.framework);
  if (!chosen) return [];
  if (chosen.levels.length === 0) return [{ framework: chosen, level: "", common: true }];
  const level = answers.levels.get(chosen.id);
  if (!level || !chosen.levels.some(({ id }) => id === level)) return [];
  const first = chosen.levels[0].id;
  const besides = catalogue.frameworks.filter(({ id, levels }) => levels.length === 0 && answers.besides.has(id));
  return [
    { framework: chosen, level, common: true },
    ...(answers.first && level !== first ? [{ framework: chosen, level: first, common: false }] : []),
    ...besides.map((framework) => ({ framework, level: "", common: true })),
  ];
}

/** What the reader is asked. @param {Catalogue} catalogue @param {Answers} answers */
export const setsOf = (catalogue, answers) =>
  wishedSets(catalogue, answers).map(({ framework, level, common }) => setAt(framework, level, common));

/** How much that is, before any of it is there. @param {Catalogue} catalogue @param {Answers} answers @returns {Effort} */
export function effortOf(catalogue, answers) {
  const all = { statements: 0, seconds: 0 };
  for (const { framework, level, common } of wishedSets(catalogue, answers)) {
    const { effort, shared } = /** @type {CheckSource} */ (framework.sources.get(level));
    all.statements += effort.statements - (common ? 0 : shared.statements);
    all.seconds += effort.seconds - (common ? 0 : shared.seconds);
  }
  return all;
}

/** Every section in the order of its number in the address. @param {CheckSet[]} sets */
export const sectionsOf = (sets) => sets.flatMap(({ sections }) => sections);

/** The same item one level up, if there is one. @param {Statement} statement */
export function oneUp({ item, level }) {
  const { framework } = item.group;
  const next = levelAfter(framework, level);
  const above = next && framework.sources.get(next.id)?.groups?.flatMap(({ items }) => items).find(({ path }) => path === item.path);
  return above?.statements.find((other) => other.level === next?.id);
}

/** @param {Catalogue} catalogue @param {string} value */
export const isAnswer = ({ scale, optOut }, value) => value === optOut || scale.includes(value);

/** How far a section has come: "none", "some" or "all". @param {Catalogue} catalogue @param {Answers} answers @param {CheckSection} section */
export function progressOf(catalogue, answers, { statements }) {
  const done = statements.filter(({ code }) => isAnswer(catalogue, answerTo(answers, code).value)).length;
  return done === 0 ? "none" : done === statements.length ? "all" : "some";
}
