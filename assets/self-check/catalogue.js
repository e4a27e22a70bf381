// Reads what can be asked from the page, where it stands in full for readers without scripts.

/** @param {any} place @param {CheckFramework} framework @returns {CheckGroup} */
function readGroup(place, framework) {
  const above = part(place, "above")?.textContent ?? "";
  const title = place.querySelector("h3").textContent;
  /** @type {CheckGroup} */
  const group = { id: place.dataset.group, title, above, framework, items: [], pairs: part(place, "pairs") };
  for (const holder of place.querySelectorAll("[data-item]")) {
    const { item: slug, list } = holder.dataset;
    const path = list === "" ? group.id : `${group.id}/${slug}`;
    /** @type {CheckItem} */
    const item = { path, title: holder.querySelector("h4").textContent, list: list === "", group, statements: [], learning: [] };
    item.statements = [...holder.querySelectorAll("[data-at]")].map((line) => {
      const { at } = line.dataset;
      const node = line.querySelector("div");
      const level = framework.levels.find(({ id }) => id === at)?.id ?? "";
      return { code: `${path}#${at}`, text: spaced(node.textContent), level, label: line.querySelector("b")?.textContent ?? "", item, node };
    });
    item.learning = [...holder.querySelectorAll("[data-learning] a")].map(({ dataset, textContent, href }) => ({
      level: dataset.level,
      title: textContent,
      url: href,
    }));
    group.items.push(item);
  }
  return group;
}

/** @param {any} main @returns {Catalogue} */
function readCatalogue(main) {
  /** @type {CheckFramework[]} */
  const frameworks = [...main.querySelectorAll("[data-framework]")].map((place) => {
    const { framework: id, edition, levelName } = place.dataset;
    const levels = [...main.querySelectorAll(`[data-levels-of="${id}"] [data-title]`)];
    return {
      id,
      title: place.querySelector("h2").textContent,
      edition,
      levelName,
      levels: levels.map(({ value, dataset }) => ({ id: value, title: dataset.title })),
      groups: [],
    };
  });
  const statements = new Map();
  for (const framework of frameworks) {
    const groups = main.querySelectorAll(`[data-framework="${framework.id}"] [data-group]`);
    framework.groups = [...groups].map((group) => readGroup(group, framework));
    for (const { items } of framework.groups)
      for (const item of items) for (const statement of item.statements) statements.set(statement.code, statement);
  }
  const points = [...copyOf("question").querySelectorAll("[data-point]")].map(({ value }) => value);
  return { frameworks, scale: points.slice(0, -1), optOut: points[points.length - 1], statements };
}
