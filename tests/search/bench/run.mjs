// Measures codify's search beside two others over the same passages and the same judged queries, in one run.
// Usage: node run.mjs SITE. Prints a Markdown table.
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { measure, readGolden } from "../support/golden.mjs";
import { pagesOf } from "../support/pages.mjs";
import { openEngines } from "./engines.mjs";

const ROUNDS = 15;
const site = process.argv[2];
const golden = readGolden(path.join(path.dirname(fileURLToPath(import.meta.url)), "../golden.tsv"), [...pagesOf(site).keys()]);

const { passages, engines } = openEngines(site);

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** The least of several tries is what the work takes; the rest is what else the machine did. */
function least(tries, work) {
  let best = Infinity;
  for (let i = 0; i < tries; ++i) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function row({ name, files, load }) {
  const loading = least(ROUNDS, load);
  const find = load();
  for (const { query } of golden) find(query);
  const times = golden
    .map(({ query }) =>
      least(ROUNDS, () => {
        find(`${query} `); // so that no engine answers from memory
        find(query);
      }) / 2)
    .sort((a, b) => a - b);
  const q = measure(golden, find);
  const size = (bytes) => (files.reduce((sum, file) => sum + bytes(file), 0) / 1024).toFixed(1);
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  return [
    name,
    ...[q.ndcg, q.mrr, q.recall, q.success].map((value) => value.toFixed(3)),
    percent(q.zero),
    percent(q.nonsense),
    size((file) => Buffer.byteLength(file)),
    size((file) => gzipSync(file, { level: 9 }).length),
    loading.toFixed(1),
    `${at(times, 0.5).toFixed(2)} / ${at(times, 0.99).toFixed(2)}`,
  ];
}

const head = ["engine", "nDCG@5", "MRR", "recall@10", "success@1", "no result", "found on nonsense", "KiB", "KiB gzip", "load ms", "query ms, median / p99"];
const judged = golden.filter(({ kind }) => kind !== "nonsense").length;
console.log(`${judged} judged queries and ${golden.length - judged} of nonsense over ${passages} passages; Node ${process.versions.node}, ${os.cpus()[0].model}.\n`);
const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
line(head);
line(head.map((_, i) => (i === 0 ? "---" : "---:")));
for (const engine of engines) line(row(engine));
