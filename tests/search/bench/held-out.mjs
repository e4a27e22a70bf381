// How well codify's search and two others serve the held-out queries, by kind, over the same passages in one run.
// Usage: node held-out.mjs SITE. Prints a Markdown table, and of the queries no more than their number.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { measure, readGolden } from "../support/golden.mjs";
import { pagesOf } from "../support/pages.mjs";
import { openEngines } from "./engines.mjs";

const KINDS = {
  name: "names",
  field: "words of the field",
  question: "whole questions",
  level: "levels in words",
  slip: "slips",
  own: "readers' own words",
};
const MEASURES = { ndcg: "nDCG@5", mrr: "MRR", success: "success@1", recall: "recall@10" };

const site = process.argv[2];
const heldOut = readGolden(path.join(path.dirname(fileURLToPath(import.meta.url)), "../held-out.tsv"), [...pagesOf(site).keys()]);
const { passages, engines } = openEngines(site);
const finds = engines.map(({ load }) => load());

const line = (cells) => console.log(`| ${cells.join(" | ")} |`);

/** One line for each engine: what it makes of `queries`. */
function rows(title, queries) {
  engines.forEach(({ name }, i) => {
    const found = measure(queries, finds[i]);
    line([title, name, ...Object.keys(MEASURES).map((key) => found[key].toFixed(3))]);
  });
}

console.log(`${heldOut.length} held-out queries over ${passages} passages.\n`);
line(["kind", "engine", ...Object.values(MEASURES)]);
line(["---", "---", ...Object.keys(MEASURES).map(() => "---:")]);
for (const [kind, title] of Object.entries(KINDS)) rows(title, heldOut.filter((query) => query.kind === kind));
rows("**together**", heldOut);
