// The page: one view at a time, named in the address by its section and never by an answer.

import { newAnswers, sectionsOf, setsOf } from "./answers.js";
import { drawAppraisal } from "./appraisal.js";
import { readCatalogue } from "./catalogue.js";
import { today } from "./days.js";
import { newKeeper } from "./keep.js";
import { newLoader } from "./load.js";
import { counted, dayWords, element, part, setText, words } from "./parts.js";
import { mark, unmark } from "./problems.js";
import { drawList, drawSection } from "./questions.js";
import { askedIn, holdsResults } from "./results.js";
import { newStart } from "./start.js";
import { drawResults } from "./summary.js";

/** @import { App, CheckSection } from "./types.d.ts" */

export function startSelfCheck() {
  const main = /** @type {any} */ (document.querySelector("[data-check]"));
  const [status, trouble] = [part(main, "status"), part(main, "problem")];
  const title = document.title;
  let named = title; // with the view's name
  const views = Object.fromEntries([...main.querySelectorAll("[data-view]")].map((view) => [view.dataset.view, view]));
  const catalogue = readCatalogue(main);
  let pending = ""; // what is said in the next view
  const entitle = () => (document.title = trouble.hidden ? named : words("error-title", { title: named }));
  /** @type {App} */
  const app = {
    catalogue,
    answers: newAnswers(),
    cut: [],
    need: newLoader(catalogue),
    sets: () => setsOf(app.catalogue, app.answers),
    titleOf: ({ framework, level }) => [framework.title, level?.title].filter(Boolean).join(": "),
    fileName: (ending) => `${main.dataset.check}-${today()}.${ending}`,

    say(text, beside) {
      if (status.textContent !== text) status.textContent = text;
      setText(part(main, "told"), beside ? text : "");
    },

    problems(found) {
      trouble.hidden = found.length === 0;
      entitle();
      unmark();
      trouble.querySelector("ul").replaceChildren(...found.map(([text, field]) => {
        const [line, link] = [element("li", ""), element("a", text)];
        const onclick = (/** @type {Event} */ event) => {
          event.preventDefault();
          field.focus();
        };
        line.append(Object.assign(link, { href: "#page--main", onclick }));
        mark(field, text);
        return line;
      }));
      if (found.length > 0) trouble.focus();
    },

    problem: (name, field, values) => app.problems(name && field ? [[words(name, values), field]] : []),

    go(name, message = "") {
      pending = message;
      if (location.hash === `#${name}`) show(true);
      else location.hash = name;
    },
    draw: () => show(false),
    changed() {}, // until there is a keeper
  };

  const start = newStart(app, views.start);
  const drawers = {
    start: start.draw,
    list: () => drawList(app, views.list),
    results: () => drawResults(app, views.results),
    appraisal: () => drawAppraisal(app, views.appraisal),
  };

  let turn = 0;

  /** Draws the view that the address names, once its statements are there. @param {boolean} focus */
  async function show(focus) {
    const [, wanted, number] = /^#?(start|list|results|appraisal|section-(\d+)|)$/.exec(location.hash) ?? [];
    if (wanted === undefined && main.dataset.shown) return; // a place within the view
    const mine = ++turn;
    try {
      if (wanted && wanted !== "start") await app.need(app.answers);
    } catch {
      return mine === turn && app.problem("not-loaded", { focus: () => show(true) });
    }
    if (mine === turn) draw(wanted ?? "", Number(number), focus);
  }

  /** The view to be drawn for the one that is wanted. @param {string} wanted @param {number} number @param {CheckSection[]} sections */
  function viewFor(wanted, number, sections) {
    if (sections.length === 0 || !wanted) return "start";
    if (number >= 0) return sections[number - 1] ? "section" : "list";
    const { asked, up } = askedIn(app.sets(), app.answers);
    if (wanted !== "results" || holdsResults(app.catalogue, app.answers, [...asked, ...up])) return wanted;
    pending = words("no-results");
    return "list";
  }

  /** @param {string} wanted  a view, "" for none @param {number} number  of a section, or NaN @param {boolean} focus */
  function draw(wanted, number, focus) {
    const sections = sectionsOf(app.sets());
    const name = viewFor(wanted, number, sections);
    if (focus) app.problem("");
    if (focus || pending) app.say(pending);
    pending = "";
    for (const view of Object.values(views)) view.hidden = view.dataset.view !== name;
    main.dataset.shown = name;
    if (name === "section") drawSection(app, views.section, sections, number);
    else drawers[/** @type {keyof typeof drawers} */ (name)]();
    const heading = views[name].querySelector("h2");
    named = name === "start" ? title : words("view-title", { view: heading.textContent, title });
    entitle();
    tellFacts();
    if (!focus) return;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }

  /** For a record: what was asked, when, and in which editions. */
  function tellFacts() {
    const sets = app.sets();
    const frameworks = [...new Set(sets.map(({ framework }) => framework))];
    const editions = frameworks.map((one) => `${one.title}: ${one.edition}`).join("; ");
    for (const facts of main.querySelectorAll("[data-part=facts]"))
      facts.textContent = sets.length ? counted("facts", frameworks.length, { set: app.titleOf(sets[0]), editions, day: dayWords(today()) }) : "";
  }

  const keeper = newKeeper(app, part(main, "keep"));
  for (const button of main.querySelectorAll("[data-go]")) button.onclick = () => app.go(button.dataset.go);
  for (const button of main.querySelectorAll("[data-print]")) button.onclick = () => print();
  addEventListener("hashchange", () => show(true));
  keeper.start().then(() => {
    const view = start.takeEarly();
    if (view) app.go(view);
    else if (main.dataset.shown === "start") show(false);
  });
  keeper.show();
  show(false);
}
