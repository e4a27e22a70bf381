// What the modules of the self-check export that need no page, and what its tests share.
import assert from "node:assert/strict";

export { test } from "node:test";

const NAMES = ["answers", "calendar", "csv", "days", "format", "load", "record", "results", "sets", "store", "wording", "words"];
const modules = await Promise.all(NAMES.map((name) => import(`../../../assets/self-check/${name}.js`)));
const all = Object.assign({}, ...modules);

/** All of it, by name. */
export const load = () => all;

/** Equal as data: what another context made has other prototypes. */
export const same = (actual, expected) => assert.deepEqual(plain(actual), plain(expected));

function plain(value) {
  if (Array.isArray(value)) return Array.from(value, plain);
  if (value?.[Symbol.iterator] && typeof value !== "string") return Array.from(value, plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

/**
 * Two frameworks: one with three levels, two groups of items and a text for all levels; one with a list. Of the sets
 * named in `held` the statements are there, as their scripts bring them.
 */
export function smallCatalogue({ reworded = {}, held = ["ladder-low", "ladder-middle", "ladder-high", "rules"] } = {}) {
  const { addSet } = load();
  const levels = ["low", "middle", "high"].map((id) => ({ id, title: id.toUpperCase() }));
  const framework = (id, list) => ({ id, title: id.toUpperCase(), edition: "First", levelName: "step", levels: list, sources: new Map() });
  const [ladder, rules] = [framework("ladder", levels), framework("rules", [])];
  const shared = { statements: 1, seconds: 10 };
  for (const { id } of levels) ladder.sources.set(id, { name: `ladder-${id}`, framework: ladder, effort: { statements: 4, seconds: 50 }, shared });
  rules.sources.set("", { name: "rules", framework: rules, effort: { statements: 2, seconds: 20 }, shared: { statements: 0, seconds: 0 } });
  const scale = ["Always", "Often", "Seldom", "Never"];
  const catalogue = { frameworks: [ladder, rules], scale, optOut: "Cannot say", statements: new Map() };
  for (const { sources } of catalogue.frameworks) {
    for (const [level, source] of sources)
      if (held.includes(source.name)) addSet(catalogue, source, dataOf(level, reworded));
  }
  return catalogue;
}

/** What the script of a set holds. */
export function dataOf(level, reworded = {}) {
  const group = (id, items) => ({ id, title: id.toUpperCase(), above: "", items });
  const item = (path, statements, more = {}) => ({
    slug: path.split("/").pop(),
    title: path.toUpperCase(),
    statements: statements.map(([at, words]) => ({ at, words: reworded[`${path}#${at}`] ?? words })),
    ...more,
  });
  if (!level) return [group("rules/x", [item("rules/x", [["duty-1", "Keep promises."], ["duty-2", "Tell the truth."]], { list: true })])];
  const own = (path, more) => item(path, [[level, `I do ${path} at ${level}.`]], more);
  const learning = [
    { level: "", title: "For all", url: "https://a.example/" },
    { level: "high", title: "For some", url: "https://b.example/" },
  ];
  return [
    group("ladder/a", [own("ladder/a/one", { learning }), own("ladder/a/two")]),
    group("ladder/b", [own("ladder/b/three"), item("ladder/b/four", [["all", "I do this at every level."]])]),
  ];
}
