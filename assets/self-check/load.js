// Brings in sets of statements. What is asked for tells which sets a reader looks at, and nothing else.

import { addScripts } from "../late/add-scripts.js";
import { setsOf } from "./answers.js";
import { addSet, levelAfter } from "./sets.js";

/** @import { Answers, Catalogue, CheckFramework, CheckSource } from "./types.d.ts" */

/**
 * The sets that the statement `code` may be in: that of its level, or else all of its framework, as a text for every
 * level is in each of them. None for what no framework of this edition has.
 * @param {Catalogue} catalogue
 * @param {string} code
 */
function sourcesOf(catalogue, code) {
  const framework = catalogue.frameworks.find(({ id }) => code.startsWith(`${id}/`) || code.startsWith(`${id}#`));
  if (!framework) return [];
  const level = code.slice(code.indexOf("#") + 1);
  return framework.sources.has(level) ? sourcesAt(framework, level) : [...framework.sources.values()];
}

/** The set of a level and the one above, which each statement is shown beside. @param {CheckFramework} framework @param {string} level */
const sourcesAt = (framework, level) =>
  [level, levelAfter(framework, level)?.id].flatMap((id) => (id === undefined ? [] : (framework.sources.get(id) ?? [])));

/**
 * The sets that are still to come before `answers` can be asked for, shown and read from a file.
 * @param {Catalogue} catalogue
 * @param {Answers} answers
 */
export function missingFor(catalogue, answers) {
  const needed = setsOf(catalogue, answers).flatMap(({ framework, level }) => sourcesAt(framework, level?.id ?? ""));
  const held = [...answers.given.keys()].flatMap((code) => sourcesOf(catalogue, code));
  return [...new Set([...needed, ...held])].filter(({ groups }) => !groups);
}

/**
 * A function that resolves once everything is there that `answers` need, and rejects with "not-loaded" when something
 * cannot be had; the next call tries again.
 * @param {Catalogue} catalogue
 */
export function newLoader(catalogue) {
  /** @type {Map<CheckSource, Promise<void>>} */
  const coming = new Map();

  /** @param {CheckSource} source */
  async function load(source) {
    try {
      await addScripts(`check--set-${source.name}`);
      addSet(catalogue, source, codifySelfCheck[source.name]);
    } catch {
      coming.delete(source);
      throw new Error("not-loaded");
    }
  }

  return (/** @type {Answers} */ answers) => {
    const missing = missingFor(catalogue, answers);
    for (const source of missing) if (!coming.has(source)) coming.set(source, load(source));
    return Promise.all(missing.map((source) => coming.get(source)));
  };
}
