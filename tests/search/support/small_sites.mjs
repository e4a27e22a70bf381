// Small sites by chance, the same for the same seed: content folders as a communications team might leave them, with the
// words that have broken searches before. What is in them is known, so what a search must find is, too.
import fs from "node:fs";
import path from "node:path";

const ODD = ["constructor", "toString", "hasOwnProperty", "valueOf", "prototype", "undefined", "NaN", "null", "2024", "007", "24/7", "WHO", "IT", "AND", "US",
  "well-being", "ŵyl", "Tŷ", "cŵn", "Llŷn", "élève", "œuvre", "naïveté", "Straße", "Ελλάδα", "Йод", "日本", "o'clock", "people’s", "nurse's", "co-production", "x".repeat(70), "Donaudampf".repeat(25)];
// What the pages say besides their content does not matter here, and is said in English in every language.
const ENGLISH = fs.readFileSync(new URL("../../../themes/plain/words/en-GB.toml", import.meta.url), "utf8");
const COMMON = ["who", "we", "are", "what", "do", "the", "about", "us", "how", "to", "why", "can", "it", "and", "of", "with"];
const TITLES = ["Who we are", "What we do", "About us", "How to", "Why", "IT", "Can I?", "🙂", "ABOUT US", "constructor", "2024"];
const ENDINGS = ["", "s", "ing", "ed", "er", "ment", "ation", "ity", "ness", "al"];

/** Numbers from 0 to 1 by chance (mulberry32). */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Maker {
  constructor(seed) {
    this.random = chance(seed);
    const syllable = () => this.pick([..."bdfglmnprst"]) + this.pick([..."aeiou"]);
    const stems = Array.from({ length: 12 + this.below(40) }, () => Array.from({ length: 1 + this.below(3) }, syllable).join("") + this.pick(["", "n", "r", "nk"]));
    this.vocabulary = [...stems.flatMap((stem) => ENDINGS.slice(0, 1 + this.below(4)).map((ending) => stem + ending)), ...ODD];
  }
  below(count) {
    return Math.floor(this.random() * count);
  }
  pick(list) {
    return list[this.below(list.length)];
  }
  /** Words, rare and common ones; the first of the vocabulary stand everywhere. */
  words(count) {
    return Array.from({ length: count }, () => (this.random() < 0.3 ? this.pick(COMMON) : this.vocabulary[Math.floor(this.random() ** 2 * this.vocabulary.length)]));
  }
  text() {
    return this.words([1, 2, 5, 30, 30, 400][this.below(6)]);
  }
}

/** A paragraph: a line may not be too long. */
const lines = (words) => words.map((word, i) => word + (i % 8 === 7 ? "\n" : " ")).join("").trim();
const front = (fields) => `+++\n${fields.join("\n")}\n+++\n`;

/**
 * Writes a site to `folder` and returns its pages: address, and the words of its title and texts.
 * @param {string} folder
 * @param {number} seed
 */
export function makeSite(folder, seed) {
  const maker = new Maker(seed);
  const pages = [];
  const write = (name, text) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  const language = maker.pick(["en-GB", "cy", "fr"]);
  write(`words/${language}.toml`, ENGLISH);
  write("site-config.toml", `title = "A small site"\ndescription = "A site."\nlanguage = "${language}"\nupdated = 2025-09-04\n[organisation]\nname = "An organisation"\nemail = "web@example.org"\n[accessibility]\nstatus = "not-assessed"\ncontact = "access@example.org"\ndate = 2025-09-04\n`);
  write("content/pages/index.md", front(['title = "Home"']) + "Hello.\n");
  write("content/pages/search.md", front(['title = "Search"', 'layout = "search"']));
  const titles = new Set();
  const titled = () => {
    for (;;) {
      const title = maker.random() < 0.4 ? maker.pick(TITLES) : maker.words(1 + maker.below(4)).join(" ");
      if (titles.has(title.toLowerCase())) continue;
      titles.add(title.toLowerCase());
      return { title, words: JSON.parse(`"${title}"`).split(/\s/) };
    }
  };
  for (let i = 0, count = maker.pick([0, 1, 4, 14]); i < count; ++i) {
    const { title, words } = titled();
    const text = maker.text();
    write(`content/pages/p${i}.md`, front([`title = "${title}"`]) + lines(text) + "\n");
    pages.push({ url: `p${i}.html`, words: [...words, ...text] });
  }
  for (const id of ["plain", "constructor"].slice(0, maker.below(3))) {
    const levels = ["tostring", "constructor", "level-3"].slice(0, maker.below(4));
    const tables = levels.map((level) => `\n[[levels]]\nid = "${level}"\ntitle = "Zz${level.replace(/\W/g, "")}"\naudience = "New Zzofficers and Leaders"`);
    const sections = levels.length ? '\n[[sections]]\nid = "levels"\nkind = "levels"' : '\n[[sections]]\nid = "what"\nkind = "prose"\nheading = "Zzwhat"';
    write(`content/${id}/_index.md`, front([`title = "Zzframework ${id}"`, ...(levels.length ? ['level_name = "Level"', 'level_plural = "Levels"'] : []), '[[tiers]]\nid = "item"\ntitle = "Item"\nplural = "Items"', ...tables, sections]) + "Hello.\n");
    for (let i = 0, count = 1 + maker.below(8); i < count; ++i) {
      const { title, words } = titled();
      const texts = (levels.length ? levels : ["what"]).map(() => [...maker.text(), "zzend"]);
      const heads = levels.length ? levels.map((level) => `Zz${level.replace(/\W/g, "")}`) : ["Zzwhat"];
      write(`content/${id}/i${i}.md`, front([`title = "${title}"`, `order = ${i + 1}`]) + heads.map((head, at) => `## ${head}\n\n${lines(texts[at])}\n`).join("\n"));
      pages.push({ url: `${id}/i${i}.html`, words: [...words, ...texts.flat()] });
    }
  }
  if (maker.random() < 0.5) write("content/synonyms.toml", `[[words]]\nsay = ["zzsay", "IT"]\nfind = ["hello"]\n\n[[pages]]\npage = "pages/index.md"\nsay = ["zzhome", "who we are"]\n`);
  return pages;
}
