// Sets of statements: a framework at one level, or one without levels. The page knows which there are; what is in one
// comes with a script of its own, once it is needed.

/** @param {Words} words */
const nodesIn = (words) => (typeof words === "string" ? [words] : words);

/** The words without their markup. @param {Words} words @returns {string} */
const plainWords = (words) =>
  nodesIn(words)
    .map((node) => (typeof node === "string" ? node : plainWords(/** @type {Markup[]} */ (node.slice(2)))))
    .join("");

/** Takes in what the script of a set holds. @param {Catalogue} catalogue @param {CheckSource} source @param {GroupData[]} data */
function addSet(catalogue, source, data) {
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
function levelAfter({ levels }, level) {
  const at = levels.findIndex(({ id }) => id === level);
  return at < 0 ? undefined : levels[at + 1];
}

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
function missingFor(catalogue, answers) {
  const needed = setsOf(catalogue, answers).flatMap(({ framework, level }) => sourcesAt(framework, level?.id ?? ""));
  const held = [...answers.given.keys()].flatMap((code) => sourcesOf(catalogue, code));
  return [...new Set([...needed, ...held])].filter(({ groups }) => !groups);
}
