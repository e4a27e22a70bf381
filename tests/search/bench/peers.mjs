// Two well-known engines over the same passages, set up as their documentation recommends for a site: titles weigh most,
// the last word may be a beginning, and a slip is forgiven. Like codify, they give each page once, with its best passage.
import fs from "node:fs";
import lunr from "lunr";
import MiniSearch from "minisearch";

const packageFile = (name) => new URL(`node_modules/${name}`, import.meta.url);
const BOOSTS = { title: 5, heading: 2, text: 1 };

/** Addresses in the order of `found`, the first of each page. */
function byPage(found) {
  const seen = new Set();
  return found.filter((url) => {
    const [page] = url.split("#");
    return !seen.has(page) && seen.add(page);
  });
}

/** What MiniSearch calls for: all words first, any word when that finds nothing. */
export function miniSearch(documents) {
  const options = { idField: "id", fields: Object.keys(BOOSTS), storeFields: ["url"] };
  const built = new MiniSearch(options);
  built.addAll(documents);
  const packed = JSON.stringify(built);
  return {
    name: `MiniSearch ${JSON.parse(fs.readFileSync(packageFile("minisearch/package.json"), "utf8")).version}`,
    files: [fs.readFileSync(packageFile("minisearch/dist/umd/index.js")), packed],
    load() {
      const index = MiniSearch.loadJSON(packed, options);
      return (text) => {
        const words = text.trim().split(/\s+/).length;
        const how = { boost: BOOSTS, fuzzy: (word) => (word.length > 3 ? 0.2 : false), prefix: (_, i) => i === words - 1 && !/\s$/.test(text) };
        const all = index.search(text, { ...how, combineWith: "AND" });
        return byPage((all.length > 0 ? all : index.search(text, how)).map(({ url }) => url));
      };
    },
  };
}

/** lunr stems; the same words, then beginnings of the last one, then one slip. */
export function lunrSearch(documents) {
  const built = lunr(function () {
    this.ref("id");
    for (const [field, boost] of Object.entries(BOOSTS)) this.field(field, { boost });
    for (const document of documents) this.add(document);
  });
  const packed = JSON.stringify([built, documents.map(({ url }) => url)]);
  return {
    name: `lunr ${lunr.version}`,
    files: [fs.readFileSync(packageFile("lunr/lunr.min.js")), packed],
    load() {
      const [data, urls] = JSON.parse(packed);
      const index = lunr.Index.load(data);
      return (text) => {
        const words = lunr.tokenizer(text).map(String).filter(Boolean);
        const found = index.query((query) => {
          words.forEach((word, i) => {
            query.term(word, { boost: 100 });
            if (i === words.length - 1 && !/\s$/.test(text)) query.term(word, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
            if (word.length > 3) query.term(word, { boost: 1, editDistance: 1 });
          });
        });
        return byPage(found.map(({ ref }) => urls[ref]));
      };
    },
  };
}
