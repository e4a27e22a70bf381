// Reads from the page what can be chosen: the frameworks, their levels, and where the statements of each are.

import { copyOf } from "./parts.js";

/** @import { Catalogue, CheckFramework } from "./types.d.ts" */

/** @param {any} main @returns {Catalogue} */
export function readCatalogue(main) {
  const frameworks = [...main.querySelectorAll("[data-framework]")].map((place) => {
    const { framework: id, title, edition, levelName } = place.dataset;
    const levels = [...main.querySelectorAll(`[data-levels-of="${id}"] [data-title]`)];
    /** @type {CheckFramework} */
    const framework = {
      id,
      title,
      edition,
      levelName,
      levels: levels.map(({ value, dataset }) => ({ id: value, title: dataset.title })),
      sources: new Map(),
    };
    for (const { dataset } of place.querySelectorAll("[data-set]")) {
      const { set: name, statements, seconds, sharedStatements = 0, sharedSeconds = 0 } = dataset;
      const effort = { statements: Number(statements), seconds: Number(seconds) };
      const shared = { statements: Number(sharedStatements), seconds: Number(sharedSeconds) };
      framework.sources.set(dataset.level, { name, framework, effort, shared });
    }
    return framework;
  });
  const points = [...copyOf("question").querySelectorAll("[data-point]")].map(({ value }) => value);
  return { frameworks, scale: points.slice(0, -1), optOut: points[points.length - 1], statements: new Map() };
}
