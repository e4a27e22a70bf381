// Names what could not be read of a file, in words that its reader knows.

import { counted, words } from "./parts.js";
import { nameOf } from "./results.js";

/** @import { App, Cut } from "./types.d.ts" */

const MOST_NAMED = 10;

/** @param {App} app @param {Cut[]} cut @returns {string[]} */
export function cutWords({ catalogue }, cut) {
  const named = cut.map(({ name, of }) => {
    const statement = catalogue.statements.get(of);
    const entry = /** @type {any} */ (document.querySelector(`[data-entry="${CSS.escape(of)}"]`));
    const what = statement ? [nameOf(statement), statement.label].filter(Boolean).join(", ") : name === "entry" && entry?.labels[0].textContent;
    return words(`cut-${name}`, { of: what || of });
  });
  return [...new Set(named)];
}

/** What is said of them when the file is opened; the results have the whole list. @param {string[]} all */
export const cutSentence = (all) =>
  words("cut", { list: [...all.slice(0, MOST_NAMED), ...(all.length > MOST_NAMED ? [counted("cut-more", all.length - MOST_NAMED)] : [])].join("; ") });
