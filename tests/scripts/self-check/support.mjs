// Loads the scripts of the self-check that know no page, as one classic script in a context without a DOM, and counts
// tests.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import vm from "node:vm";

const HOME = new URL("../../../assets/self-check/", import.meta.url);
const FILES = ["answers", "format", "store", "results", "csv", "calendar", "words", "record"];

/** Everything the scripts declare, by name; a fresh world for each call. */
export function load() {
  const text = FILES.map((name) => readFileSync(new URL(`${name}.js`, HOME), "utf8")).join("\n");
  const names = [...text.matchAll(/^(?:const|function) (\w+)/gm)].map(([, name]) => name);
  const context = vm.createContext({});
  vm.runInContext(`"use strict";\n${text}\nglobalThis.all = { ${names.join(", ")} };`, context);
  return context.all;
}

const tests = [];
export const test = (name, work) => tests.push({ name, work });

/** Equal as data: what another context made has other prototypes. */
export const same = (actual, expected) => assert.deepEqual(plain(actual), plain(expected));

function plain(value) {
  if (Array.isArray(value)) return Array.from(value, plain);
  if (value?.[Symbol.iterator] && typeof value !== "string") return Array.from(value, plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

export async function runTests() {
  let failures = 0;
  for (const { name, work } of tests) {
    try {
      await work();
    } catch (error) {
      ++failures;
      console.log(`not ok - ${name}\n    ${String(error.stack).replaceAll("\n", "\n    ")}`);
      continue;
    }
    console.log(`ok - ${name}`);
  }
  console.log(`${tests.length} tests, ${failures} failures`);
  return failures;
}

/** Two frameworks: one with three levels, two groups of items and a text for all levels; one with a list. */
export function smallCatalogue({ reworded = {} } = {}) {
  const scale = ["Always", "Often", "Seldom", "Never"];
  const levels = ["low", "middle", "high"].map((id) => ({ id, title: id.toUpperCase() }));
  const catalogue = { frameworks: [], scale, optOut: "Cannot say", statements: new Map() };
  const add = (framework, id, items) => {
    const group = { id, title: id.toUpperCase(), above: "", framework, items: [] };
    for (const [path, list, entries, learning = []] of items) {
      const item = { path, title: path.toUpperCase(), list, group, statements: [], learning };
      for (const [anchor, level, text] of entries) {
        const code = `${path}#${anchor}`;
        const statement = { code, text: reworded[code] ?? text, level, label: level.toUpperCase(), item };
        item.statements.push(statement);
        catalogue.statements.set(code, statement);
      }
      group.items.push(item);
    }
    framework.groups.push(group);
  };
  const framework = (id, list) => {
    const made = { id, title: id.toUpperCase(), edition: "First", levelName: "step", levels: list, groups: [] };
    catalogue.frameworks.push(made);
    return made;
  };
  const three = (path, learning) => [path, false, levels.map(({ id }) => [id, id, `I do ${path} at ${id}.`]), learning];
  const ladder = framework("ladder", levels);
  add(ladder, "ladder/a", [
    three("ladder/a/one", [
      { level: "", title: "For all", url: "https://a.example/" },
      { level: "high", title: "For some", url: "https://b.example/" },
    ]),
    three("ladder/a/two"),
  ]);
  add(ladder, "ladder/b", [three("ladder/b/three"), ["ladder/b/four", false, [["all", "", "I do this at every level."]]]]);
  add(framework("rules", []), "rules/x", [["rules/x", true, [["duty-1", "", "Keep promises."], ["duty-2", "", "Tell the truth."]]]]);
  return catalogue;
}
