// Runs the engine and the index of a built site as a browser would, with no document, and holds them to what readers
// were promised. Usage: node run.mjs SITE. Counted by Node's own runner of tests.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { asset, loadEngine } from "./support/engine.mjs";
import { measure, readGolden } from "./support/golden.mjs";
import { readFoldings } from "./support/folding.mjs";
import { pagesOf } from "./support/pages.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const site = process.argv[2];
const pages = pagesOf(site);
const { search, index, texts, wordsIn } = loadEngine(site);
const stops = index.stops.split(" ");
const golden = readGolden(path.join(here, "golden.tsv"), [...pages.keys()]);
const readers = readGolden(path.join(here, "readers.tsv"), [...pages.keys()]);

const urls = (text, wanted) => search.query(text, wanted).map(({ url }) => url);
const first = (text, wanted) => search.query(text, wanted)[0];
const typed = golden.filter(({ kind }) => kind !== "nonsense");

// What readers find

const found = measure(golden, (query) => urls(query));
const GOALS = [
  ["ndcg", 0.85, "nDCG@5 is at least 0.85"],
  ["mrr", 0.93, "the mean reciprocal rank is at least 0.93"],
  ["recall", 0.9, "recall@10 is at least 0.90"],
  ["success", 0.9, "at least nine in ten first results are right"],
];
for (const [name, goal, sentence] of GOALS) test(sentence, () => assert.ok(found[name] >= goal, `it is ${found[name].toFixed(3)}`));
const READERS = { name: 0.85, field: 0.85, question: 0.75, level: 0.8, slip: 0.85, own: 0.65 };
for (const [kind, goal] of Object.entries(READERS)) {
  const { ndcg } = measure(readers.filter((query) => query.kind === kind), (query) => urls(query));
  test(`nDCG@5 on what readers type of the kind "${kind}" is at least ${goal}`, () => assert.ok(ndcg >= goal, `it is ${ndcg.toFixed(3)}`));
}
test("hardly any query is left without a result", () => assert.ok(found.zero <= 0.01, `${found.zero}`));
test("nonsense finds nothing", () => {
  for (const { query, kind } of golden) if (kind === "nonsense") assert.deepEqual(urls(query), [], query);
});
test("there are enough judged queries of each kind", () => {
  const kinds = new Map();
  for (const { kind } of golden) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  assert.equal(kinds.size, 11);
  assert.ok(typed.length >= 120);
  for (const [kind, count] of kinds) assert.ok(count >= 10, `${kind}: ${count}`);
});
test("the held-out queries are twenty of each of six kinds, none of them one that the search was made with", () => {
  const heldOut = readGolden(path.join(here, "held-out.tsv"), [...pages.keys()]);
  for (const kind of ["name", "field", "question", "level", "slip", "own"]) assert.equal(heldOut.filter((query) => query.kind === kind).length, 20, kind);
  assert.equal(heldOut.length, 120);
  const asked = golden.map(({ query }) => query.toLowerCase());
  for (const { query } of heldOut) {
    assert.ok(!asked.includes(query.toLowerCase()), `"${query}" is known`);
    asked.push(query.toLowerCase());
  }
});
test("each held-out query has a page that is wanted, and every place that it names exists", () => {
  for (const { query, grades } of readGolden(path.join(here, "held-out.tsv"), [...pages.keys()])) {
    assert.ok([...grades.values()].every((grade) => grade >= 1 && grade <= 3) && [...grades.values()].includes(3), query);
    const places = [...grades.keys()].map((address) => address.split("#"));
    assert.equal(new Set(places.map(([url]) => url)).size, places.length, `"${query}" names a page twice`);
    for (const [url, anchor] of places) assert.ok(!anchor || pages.get(url).ids.has(anchor), `"${query}": ${url} has no #${anchor}`);
  }
});

// Titles and words

test("every page with a title of its own comes first when its title is typed", () => {
  const titles = new Map();
  for (const { title } of pages.values()) titles.set(title.toLowerCase(), (titles.get(title.toLowerCase()) ?? 0) + 1);
  let checked = 0;
  for (const [url, { title, listed }] of pages) {
    if (!listed || titles.get(title.toLowerCase()) > 1) continue;
    assert.equal(first(title)?.url.split("#")[0], url, title);
    ++checked;
  }
  assert.ok(checked > 80);
});
test("a title that is almost typed comes first", () => {
  assert.equal(first("keep safe and develop wellbeing strat")?.title, "Keep safe and develop wellbeing strategies");
});
test("a page that has the word comes before one that has only its stem", () => {
  const [one, two] = [urls("storytelling"), urls("discourteous")];
  assert.match(one[0], /influence-negotiate/);
  assert.match(two[0], /manage-with-civility/);
});
test("a misspelt word does not outrank the right one", () => {
  const right = urls("compassion");
  assert.deepEqual(urls("compasion").slice(0, 3), right.slice(0, 3));
});
test("a typo is only looked for when the word is unknown", () => {
  assert.equal(search.suggest("form"), "");
  assert.equal(search.suggest("compassion"), "");
});
test("words count in any order and case", () => {
  assert.deepEqual(urls("CONFLICT manage "), urls("manage conflict ").map((url) => url).sort((a, b) => urls("CONFLICT manage ").indexOf(a) - urls("CONFLICT manage ").indexOf(b)));
});
test("American spelling finds what British spelling finds", () => {
  for (const [us, gb] of [["organization", "organisation"], ["behavior", "behaviour"], ["prioritize", "prioritise"], ["people-centered", "people-centred"]])
    assert.deepEqual(urls(us), urls(gb), us);
});
test("a word that no page has does not keep the others from finding theirs", () => {
  assert.equal(urls("brouhaha about whistleblowing in cyberspace")[0], urls("whistleblowing ")[0]);
});

test("two words may be one on a page, and the other way round", () => {
  for (const [two, one] of [["well being ", "wellbeing "], ["front line worker ", "frontline worker "]]) assert.ok(urls(two).slice(0, 2).includes(urls(one)[0]), two);
});
test("a list has no tail of pages that hardly fit", () => {
  for (const { query } of typed) {
    const scores = search.query(query).map(({ score }) => score).filter((score) => score < 1000);
    assert.ok(scores.length === 0 || scores.at(-1) >= 0.05 * scores[0], query);
  }
});

// Words of this field

test("words that only look like others do not lead to them", () => {
  for (const word of ["ICS", "ICB", "integration", "integrated care", "integrated care system", "place based"])
    assert.ok(!urls(word).slice(0, 5).some((url) => /integrity/.test(url)), `${word}: ${urls(word).slice(0, 5)}`);
  assert.match(urls("integration").slice(0, 2).join(" "), /messenger-review\/collaborative-leadership/);
});
test("all forms of a word find its family", () => {
  for (const [form, wanted] of [["budgetary", /manage-public-money/], ["autistic", /inclusion/], ["mentorship", /commit-to-continuing/], ["trainee", /management-standards/], ["supervisory", /front-line-leadership|stage-1/],
    ["residential", /adult-social-care|what-leaders/], ["compassionate", /code\/compassion/], ["staffing", /allocate-and-optimise/], ["inspector", /equality-diversity|apply-compliance/]])
    assert.match(urls(form)[0] ?? "nothing", wanted, form);
});
test("what nobody sees hides no word", () => {
  for (const [typed, plain] of [["whistle\u00adblowing", "whistleblowing"], ["e\ufb00ective con\ufb02ict", "effective conflict"], ["people\u02bcs", "people's"], ["well\u2011being", "well-being"], ["public\u00a0money", "public money"], ["well\u200bbeing", "wellbeing"]])
    assert.deepEqual(urls(typed), urls(plain), typed);
});

// What readers call levels and pages

test("a level named in words leads to its place on the page for the rest", () => {
  for (const [query, wanted] of [["director risk", /#(stage-4|strategic-leadership)$/], ["new manager rota", /allocate-and-optimise.*#stage-1$/], ["board finance", /manage-public-money.*#stage-4$/], ["team leader feedback", /#(stage-1|front-line-leadership)$/],
    ["registered manager planning", /managing-services\/planning.*#operational-leadership$/], ["mid-level delegation", /prioritise-for-productivity.*#stage-2$/], ["senior manager conflict", /manage-conflict.*#stage-3$/],
    ["conflict for a senior manager", /manage-conflict.*#stage-3$/], ["very senior manager conflict", /manage-conflict.*#stage-4$/]])
    assert.match(urls(query)[0], wanted, query);
});
test("a level is named without a space, too", () => {
  for (const [together, apart] of [["band7 conflict", "band 7 conflict"], ["stage1 conflict", "stage 1 conflict"]]) {
    assert.deepEqual(urls(together), urls(apart), together);
    assert.equal(search.suggest(together), "", together);
  }
});
test("a level's name alone leads to its page", () => {
  for (const [query, wanted] of [["director", /stage-4|strategic-leadership/], ["new manager", /standards\/stage-1/], ["Shift Leaders", /front-line-leadership/], ["registered manager", /operational-leadership/], ["senior managers", /standards\/stage-3/]])
    assert.match(urls(query)[0], new RegExp(`(${wanted.source}).html$`), query);
});
test("the site's tools come first for their names", () => {
  const tools = { "self-check.html": ["self assessment", "self-assessment", "pdp", "PDP", "personal development plan", "appraisal", "reflect"], "editions/1-4/changes.html": ["what changed", "What's changed?"], "a-to-z.html": ["a to z", "A-Z"] };
  for (const [url, names] of Object.entries(tools)) for (const name of names) assert.equal(urls(name)[0], url, name);
  assert.match(urls("compare").slice(0, 2).join(" "), /compare\.html/);
  assert.match(urls("print")[0], /whole-framework/);
});
test("whole questions find the passages that introduce", () => {
  for (const [query, wanted] of [["who has to follow the code", /code\/introduction/], ["what happens if I fall short", /code\/accountability/], ["why was the code written", /code\/introduction/], ["who wrote the standards", /standards\/background/], ["is it a test?", /self-check/]])
    assert.match(urls(query)[0], wanted, query);
});

// While a word is being typed

test("results never vanish while a title is being typed", () => {
  for (const [, { title, listed }] of pages) {
    if (!listed) continue;
    for (let end = 2; end <= title.length; ++end) {
      const start = title.slice(0, end);
      assert.ok(urls(start).length > 0, `nothing for "${start}"`);
    }
  }
});
test("results never vanish while a judged query is being typed, once it has a word that counts", () => {
  for (const { query, kind } of typed) {
    if (kind === "typo") continue;
    for (let end = 1; end <= query.length; ++end) {
      const start = query.slice(0, end);
      const counts = wordsIn(start).some(({ parts_ }) => parts_.some((part) => part.length > 3 && !stops.includes(part)));
      if (counts) assert.ok(urls(start).length > 0, start);
    }
  }
});
test("a word that is finished with a space is no longer a beginning", () => {
  assert.ok(urls("whistleb").length > 0);
  assert.deepEqual(urls("whistleb "), []);
});
test("only the last word may be a beginning", () => {
  assert.deepEqual(urls("whistleb xyzzy"), []);
});

test("words that stand everywhere change nothing about what is found", () => {
  const everywhere =
    "a about across all also an and any are as at be been both but by can could did do does each every for from had has have he her him his how i if in " +
    "including into is it its just like may me might more most must my not of on or other our out over should some such than that the their them then there " +
    "these they this those through to us via was we were what where which while who why will with within would you your";
  const found = (text) => search.query(text).map(({ url, score }) => [url, score]);
  const alone = found("whistleblowing ");
  for (const word of everywhere.split(" ")) assert.deepEqual(found(`${word} whistleblowing `), alone, word);
});
test("half a stop word does not count while it is being typed", () => {
  // "abou" begins nothing but "about", so what was typed before it is all there is to go by.
  assert.deepEqual(search.query("whistleblowing abou").map(({ url, score }) => [url, score]), search.query("whistleblowing ").map(({ url, score }) => [url, score]));
  assert.deepEqual(urls("wombat thos"), []);
});
test("another form of a word has a whole ending, unless it is still being typed", () => {
  assert.ok(urls("budgeter ").length > 0); // budget, "er"
  assert.deepEqual(urls("budgetio "), []); // "io" only begins "ion"
  assert.ok(urls("budgetio").length > 0);
  assert.deepEqual(urls("accreditatioing "), []); // the "n" of accreditation only begins "ness"
});

// Phrases

test("words in quotation marks must stand side by side, once the texts are there", () => {
  const folded = (text) => wordsIn(text).flatMap((word) => word.parts_).join(" ");
  const strict = loadEngine(site).search;
  assert.deepEqual(strict.query('"health inequalities"').map(({ url }) => url), strict.query("health inequalities\"").map(({ url }) => url));
  strict.read(texts);
  for (const [query, phrase] of [['"speak up"', "speak up"], ["\u201cvalue for money\u201d budget", "value for money"], ['"Organizational change"', "organisational change"]]) {
    const results = strict.query(query);
    assert.ok(results.length > 0, query);
    for (const { entry, title } of results) assert.ok(` ${folded(texts[entry])} | ${folded(title)} `.includes(` ${phrase} `), `${query}: ${title}`);
    assert.ok(results.length < strict.query(query.replace(/["\u201c\u201d]/g, "")).length, query);
    const { total, levels } = strict.counts(query);
    assert.equal(total, results.length);
    for (const [level, count] of Object.entries(levels)) {
      const ofLevel = strict.query(query, { level });
      assert.equal(ofLevel.length, count);
      for (const { entry, title } of ofLevel) assert.ok(` ${folded(texts[entry])} | ${folded(title)} `.includes(` ${phrase} `), `${query}, ${level}`);
    }
  }
  assert.throws(() => strict.read(texts.slice(1)), "texts of another index are taken");
  assert.deepEqual(strict.query('"money for value"'), []);
  assert.deepEqual(strict.query('"speak up').length, strict.query("speak up").length);
});

// Levels and frameworks

test("a level's results lead to that level's section, which has the words", () => {
  for (const { url, level, section, entry } of search.query("wellbeing", { level: "stage-2" })) {
    assert.equal(level, "stage-2");
    assert.match(texts[entry], /well-?being/i);
    assert.ok(url.endsWith("#stage-2") || url === "standards/stage-2.html", url);
    assert.ok(section === "Stage 2" || url === "standards/stage-2.html");
  }
  assert.ok(search.query("wellbeing", { level: "stage-2" }).length > 0);
});
test("a result tells each level that fits, in the levels' order, with its place: the same ones in a level's own list", () => {
  const order = index.levels.split("\n").map((line) => line.split("\t")[0]).filter(Boolean); // each line has its end
  let several = 0;
  for (const { query } of typed) {
    const levels = new Map();
    for (const { url, level: own, levels: all } of search.query(query)) {
      const page = url.split("#")[0];
      levels.set(page, all);
      const places = all.map((level) => order.indexOf(level.level));
      assert.deepEqual(places, [...new Set(places)].sort((a, b) => a - b), `${query}: ${page}`);
      for (const level of all) assert.ok(level.url === page || (level.url.startsWith(`${page}#`) && pages.get(page).ids.has(level.url.split("#")[1])), level.url);
      if (own && all.length > 1) several += all.some((level) => level.url === url);
    }
    for (const id of order)
      for (const { url, level, stage, section, entry, levels: all } of search.query(query, { level: id })) {
        assert.deepEqual(all, levels.get(url.split("#")[0]), `${query}, ${id}`);
        assert.deepEqual(all.find((one) => one.level === id), { url, section, level, stage, entry });
      }
  }
  assert.ok(several > 100, `${several} results of several levels`);
});
test("a word of another level does not count for this one", () => {
  assert.ok(!urls("whistleblowing ", { level: "stage-1" }).some((url) => /feel-safe.*#stage-4/.test(url)));
  assert.match(urls("whistleblowing", { level: "stage-4" })[0], /support-people-to-feel-safe.*#stage-4$/);
});
test("a framework's results are all of that framework", () => {
  const results = search.query("integrity", { framework: "code" });
  assert.ok(results.length > 0);
  for (const { framework, url } of results) {
    assert.equal(framework, "code");
    assert.ok(url.startsWith("code/"));
  }
});
test("the counts are those of the lists", () => {
  for (const { query } of typed.slice(0, 60)) {
    for (const wanted of [{}, { framework: "standards" }, { level: "stage-3" }, { framework: "standards", level: "stage-1" }]) {
      const counts = search.counts(query, wanted);
      assert.equal(counts.total, urls(query, wanted).length, query);
      for (const [level, count] of Object.entries(counts.levels)) assert.equal(count, urls(query, { ...wanted, level }).length, `${query}, ${level}`);
      for (const [framework, count] of Object.entries(counts.frameworks))
        assert.equal(count, urls(query, { ...wanted, framework }).length, `${query}, ${framework}`);
    }
  }
});
test("an unknown level or framework finds nothing", () => {
  assert.deepEqual(urls("integrity", { level: "stage-9" }), []);
  assert.deepEqual(urls("integrity", { framework: "none" }), []);
});
test("what is asked and told of a level goes by the name it was published with as well", () => {
  for (const query of ["wellbeing", "budget", "management"]) {
    for (const id of ["stage-2", "front-line-leadership", "none"]) {
      assert.deepEqual(search.query(query, { stage: id }), search.query(query, { level: id }), `${query}, ${id}`);
      assert.deepEqual(search.counts(query, { stage: id }), search.counts(query, { level: id }), `${query}, ${id}`);
      assert.deepEqual(search.query(query, { level: "", stage: id }), search.query(query, { stage: id }), "an empty name is one left out");
      assert.deepEqual(search.query(query, { level: id, stage: "stage-4" }), search.query(query, { level: id }), "two names, two levels");
    }
    for (const result of search.query(query)) for (const { level, stage } of [result, ...result.levels]) assert.ok(level === stage && typeof level === "string", result.url);
    const { levels, stages } = search.counts(query);
    assert.deepEqual(stages, levels);
    assert.ok(levels["stage-2"] > 0);
  }
});
test("a level named among the words is preferred, not demanded", () => {
  const results = urls("stage 2 budget");
  assert.match(results[0], /manage-public-money.*#stage-2$/);
  assert.ok(results.length > 1);
  assert.equal(first("stage 2")?.url, "standards/stage-2.html");
});
test("a limit cuts the list and changes nothing else", () => {
  assert.deepEqual(urls("change", { limit: 3 }), urls("change").slice(0, 3));
});

// Results

test("every result leads to a page and an id that the site has", () => {
  let checked = 0;
  for (const { query } of typed) {
    for (const level of ["", "stage-2", "front-line-leadership"]) {
      for (const { url, title, framework, entry } of search.query(query, { level })) {
        const [page, anchor] = url.split("#");
        assert.ok(pages.has(page), url);
        assert.equal(pages.get(page).title, title, url);
        if (anchor) assert.ok(pages.get(page).ids.has(anchor), url);
        assert.equal(typeof texts[entry], "string");
        assert.equal(typeof framework, "string");
        ++checked;
      }
    }
  }
  assert.ok(checked > 1000, `${checked}`);
});
test("a page stands once in a list, best score first", () => {
  for (const { query } of typed) {
    const results = search.query(query);
    assert.equal(new Set(results.map(({ url }) => url.split("#")[0])).size, results.length, query);
    results.reduce((above, { score }) => (assert.ok(score <= above), score), Infinity);
  }
});
test("pages that repeat others, that tell of errors or that search are found by their own names alone", () => {
  for (const { query } of typed) for (const url of urls(query)) assert.doesNotMatch(url, /whole-framework|^self-check\/|(compare|\/map|404|search)\.html/);
});

// Did you mean

test("a misspelt word is put right and the others stay", () => {
  assert.equal(search.suggest("acountability"), "accountability");
  assert.equal(search.suggest("Manage confilct, please"), "Manage conflict, please");
  assert.equal(search.suggest("feedbakc"), "feedback");
});
test("nothing is suggested for right words, synonyms and nonsense", () => {
  for (const text of ["feedback", "CPD", "boss", "xyzzy", "", "apprai", "people-centered", "band 9", "band"]) assert.equal(search.suggest(text), "", text);
});
test("what is suggested finds pages and needs no better word", () => {
  for (const { query, kind } of golden) {
    if (kind !== "typo") continue;
    const better = search.suggest(query);
    if (!better) continue;
    assert.ok(urls(better).length > 0);
    assert.equal(search.suggest(better), "");
  }
});

// Excerpts

const marked = (text, passage) => search.marks(text, passage).filter(({ mark }) => mark).map(({ text: word }) => word);
test("an excerpt marks the word, its stem, its beginning and its synonym", () => {
  assert.deepEqual(marked("feedback ", "I seek feedback."), ["feedback"]);
  assert.deepEqual(marked("managing ", "We manage and managed."), ["manage", "managed"]);
  assert.deepEqual(marked("wellb", "My wellbeing."), ["wellbeing"]);
  assert.ok(marked("boss", "I know how to manage upwards.").includes("upwards"));
  assert.deepEqual(marked("well-being", "A wellbeing strategy"), ["wellbeing"]);
});
test("an excerpt of a short passage is the passage", () => {
  const passage = "I set the standards, and \"keep\" them – <b>always</b>.";
  assert.equal(search.marks("standards", passage).map(({ text }) => text).join(""), passage);
});
test("an excerpt of a long passage is about 200 characters of it around the words", () => {
  const passage = "Nothing of interest stands here. ".repeat(30) + "Then comes a whistleblowing policy. " + "And no more of it. ".repeat(30);
  const parts = search.marks("whistleblowing", passage);
  const text = parts.map((part) => part.text).join("");
  assert.ok(text.startsWith("… ") && text.endsWith(" …") && text.length > 150 && text.length < 230, text);
  assert.ok(passage.includes(text.slice(2, -2)));
  assert.deepEqual(parts.filter(({ mark }) => mark).map((part) => part.text), ["whistleblowing"]);
});
test("an excerpt of every result is a part of its passage and marks a word unless only the title has it", () => {
  let some = 0;
  for (const { query } of typed) {
    for (const { entry } of search.query(query, { limit: 5 })) {
      const parts = search.marks(query, texts[entry]);
      const text = parts.map((part) => part.text).join("");
      assert.ok(texts[entry].includes(text.replace(/^… /, "").replace(/ …$/, "")), text);
      if (parts.some(({ mark }) => mark)) ++some;
    }
  }
  assert.ok(some > 400, `${some}`);
});

// Odd input

const ODD = ["", " ", "<img src=x onerror=1>", "(((((", "\\", "x".repeat(10000), "manage ".repeat(2000), "\u202eمرحبا", "🙂", "__proto__", "constructor toString", "$&", ".*", "a\u0000b", "%00%ff", "'", "-", "’s", "\ud800"];
test("odd input is searched for as words, at once, and nothing is thrown", () => {
  for (const text of ODD) {
    let took = Infinity; // the best of three: the machine may be busy
    for (let i = 0; i < 3; ++i) {
      search.query("something else");
      const start = performance.now();
      search.query(text);
      search.counts(text, { level: "stage-1" });
      search.suggest(text);
      search.marks(text, "A passage with an image and (brackets).");
      took = Math.min(took, performance.now() - start);
    }
    assert.ok(took < 50, `${text.slice(0, 20)} took ${took} ms`);
  }
});
test("markup is text: it stays whole in what is marked", () => {
  assert.equal(search.marks("img", "<img src=x>").map(({ text }) => text).join(""), "<img src=x>");
});
test("a query without words finds nothing", () => {
  for (const text of ["", "   ", "???", "(((((", "\\"]) assert.deepEqual(urls(text), []);
});
test("the same question has the same answer", () => {
  const once = JSON.stringify(search.query("change"));
  search.query("something else");
  assert.equal(JSON.stringify(search.query("change")), once);
});

// The index

test("the engine folds as the generator does", () => {
  for (const { text, forms } of readFoldings(path.join(here, "folding.tsv")))
    assert.equal(wordsIn(text).flatMap((word) => [...word.forms_]).join(" "), forms, text);
});
test("folding a folded word changes nothing", () => {
  for (const text of texts)
    for (const { forms_ } of wordsIn(text)) for (const form of forms_) assert.deepEqual(wordsIn(form).flatMap((word) => [...word.forms_]), [form]);
});
test("the index and the texts are strings alone, in plain characters", () => {
  for (const name of ["search-index", "search-texts"]) {
    const file = fs.readdirSync(path.join(site, "assets")).find((other) => other.startsWith(name));
    const script = fs.readFileSync(path.join(site, "assets", file), "utf8");
    assert.doesNotMatch(script, /<|\u2028|\u2029|[\u0000-\u0009\u000b-\u001f]/);
  }
});
test("engine and index weigh at most 64 KiB together", () => {
  const bytes = ["search-engine", "search-index"].reduce((sum, name) => sum + fs.statSync(asset(site, name)).size, 0);
  assert.ok(bytes <= 64 * 1024, `${bytes} bytes`);
});
test("before there is an index nothing is found and nothing is thrown", () => {
  const { search: empty } = loadEngine(site, false);
  assert.deepEqual([...empty.query("change")], []);
  assert.equal(empty.counts("change").total, 0);
  assert.equal(empty.suggest("chnage"), "");
});

if (process.argv.includes("--table")) console.log(Object.fromEntries(Object.entries(found).filter(([name]) => name !== "weak")));
