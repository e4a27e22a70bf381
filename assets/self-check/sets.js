// Sets of statements: a framework at one level, or one without levels. The page knows which there are; what is in one
// comes with a script of its own, once it is needed.

import { spaced } from "./wording.js";

/** @import { Catalogue, CheckFramework, CheckGroup, CheckItem, CheckSource, GroupData, Markup, Words } from "./types.d.ts" */

/** @param {Words} words */
export const nodesIn = (words) => (typeof words === "string" ? [words] : words);

/** The words without their markup. @param {Words} words @returns {string} */
export const plainWords = (words) =>
  nodesIn(words)
    .map((node) => (typeof node === "string" ? node : plainWords(/** @type {Markup[]} */ (node.slice(2)))))
    .join("");

/** Takes in what the script of a set holds. @param {Catalogue} catalogue @param {CheckSource} source @param {GroupData[]} data */
export function addSet(catalogue, source, data) {
  const { framework } = source;
  source.groups = data.map(({ id, title, above, items, pairs_title: pairsTitle = "", pairs = [] }) => {
    /** @type {CheckGroup} */
    const group = { id, title, above, framework, items: [], pairsTitle, pairs };
    group.items = items.map(({ slug, title: name, list = false, statements, learning = [] }) => {
      const path = list ? id : `${id}/${slug}`;
      /** @type {CheckItem} */
      const item = { path, title: name, list, group, statements: [], learning };
      item.statements = statements.map(({ at, label = "", words }) => {
        const level = framework.levels.find((one) => one.id === at);
        const text = spaced(plainWords(words));
        return { code: `${path}#${at}`, text, level: level?.id ?? "", label: level?.title ?? label, words, item };
      });
      for (const statement of item.statements) catalogue.statements.set(statement.code, statement);
      return item;
    });
    return group;
  });
}

/** @param {CheckFramework} framework @param {string} level */
export function levelAfter({ levels }, level) {
  const at = levels.findIndex(({ id }) => id === level);
  return at < 0 ? undefined : levels[at + 1];
}
