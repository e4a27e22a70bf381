// Judged queries, of golden.tsv and held-out.tsv, and how well an engine's answers to them are.
import fs from "node:fs";
import path from "node:path";

/**
 * A page's name in a list of queries as a test of addresses: the last part of the address begins with it ("keep-safe"), with as
 * many folders before it as it names; a name that ends with / is a folder's own page.
 */
function matcher(name) {
  const folder = name.endsWith("/");
  const wanted = name.split("/").filter(Boolean);
  return (url) => {
    const parts = url.replace(/\.html$/, "").split("/");
    if (parts.at(-1) === "index" && parts.length > 1) parts.pop();
    else if (folder) return false;
    const tail = parts.slice(-wanted.length);
    return tail.length === wanted.length && tail.every((part, i) => (i < wanted.length - 1 || folder ? part === wanted[i] : part.startsWith(wanted[i])));
  };
}

/** Reads a list of judged queries; `urls` are the addresses of all pages. Every name must mean one page. */
export function readGolden(file, urls) {
  const queries = [];
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    if (!line || line.startsWith("#")) continue;
    const [kind, query, pages = ""] = line.split("\t");
    const grades = new Map();
    for (const judged of pages.split(" ").filter(Boolean)) {
      const [, name, anchor = "", grade] = judged.match(/^([^#]+?)(#[^:]+)?:(\d)$/);
      const found = urls.filter(matcher(name));
      const exact = found.filter((url) => url.replace(/(\/index)?\.html$/, "").endsWith(name.replace(/\/$/, "")));
      const one = exact.length === 1 ? exact : found;
      if (one.length !== 1) throw new Error(`${path.basename(file)}: "${query}": ${name} names ${found.length} pages`);
      grades.set(one[0] + anchor, Number(grade));
    }
    queries.push({ kind, query, grades });
  }
  return queries;
}

/** The grade of a found address: a judgement that asks for a place on the page is met at that place alone. */
function gradeOf(grades, url) {
  return grades.get(url) ?? grades.get(url.split("#")[0]) ?? 0;
}

const discounted = (grades) => grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/**
 * The measures of one engine. `find(query)` gives addresses, best first. Found on nonsense counts apart.
 */
export function measure(queries, find) {
  const sums = { ndcg: 0, mrr: 0, recall: 0, success: 0, zero: 0 };
  const weak = [];
  let judged = 0;
  let nonsense = 0;
  let false_finds = 0;
  for (const { kind, query, grades } of queries) {
    const found = find(query);
    if (kind === "nonsense") {
      ++nonsense;
      if (found.length) {
        ++false_finds;
        weak.push({ kind, query, found });
      }
      continue;
    }
    ++judged;
    const got = found.slice(0, 10).map((url) => gradeOf(grades, url));
    const first = got.findIndex((grade) => grade > 0);
    const ideal = discounted([...grades.values()].sort((a, b) => b - a).slice(0, 5));
    const ndcg = discounted(got.slice(0, 5)) / ideal;
    sums.ndcg += ndcg;
    sums.mrr += first < 0 ? 0 : 1 / (first + 1);
    sums.recall += got.filter(Boolean).length / grades.size;
    sums.success += first === 0 ? 1 : 0;
    sums.zero += found.length ? 0 : 1;
    if (first !== 0 || ndcg < 0.7) weak.push({ kind, query, ndcg, found, grades });
  }
  const means = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / judged]));
  return { ...means, nonsense: nonsense ? false_finds / nonsense : 0, judged, weak };
}
