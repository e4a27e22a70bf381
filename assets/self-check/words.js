// Which words differ between two texts, and how a text breaks into lines.

import { spaced } from "./wording.js";

// Two texts of 2,000 words; a file may hold longer ones, and comparing them would stop the page.
const MOST_PAIRS = 4e6;

/** @param {string} text */
const wordsIn = (text) => spaced(text).split(" ").filter(Boolean);

/**
 * The words of both texts in order, as runs of kind "same", "del" (only in the first) or "ins" (only in the second).
 * @param {string} before
 * @param {string} after
 * @returns {{ kind: "same" | "del" | "ins", text: string }[]}
 */
export function wordChanges(before, after) {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  if (a.length * b.length > MOST_PAIRS) return [{ kind: "del", text: spaced(before) }, { kind: "ins", text: spaced(after) }];
  // longest[i][j]: how many words a from i on and b from j on have in common.
  const longest = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; --i) {
    for (let j = b.length - 1; j >= 0; --j)
      longest[i][j] = a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
  }
  /** @type {{ kind: "same" | "del" | "ins", text: string }[]} */
  const runs = [];
  /** @param {"same" | "del" | "ins"} kind @param {string} word */
  const add = (kind, word) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else runs.push({ kind, text: word });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add("same", a[i++]);
      ++j;
    } else if (j >= b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) {
      add("del", a[i++]);
    } else {
      add("ins", b[j++]);
    }
  }
  return runs;
}

/** Lines of about `width` letters, broken between words. @param {string} text @param {number} width */
export function linesOf(text, width) {
  /** @type {string[]} */
  const lines = [];
  for (const word of wordsIn(text)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
