// The results: what the answers say, in words, as a picture and as a table, and the goals that follow from them.

import { answerTo, isAnswer, oneUp, progressOf } from "./answers.js";
import { toCalendar } from "./calendar.js";
import { dotPlot } from "./chart.js";
import { today } from "./days.js";
import { changedIn, unknownIn } from "./format.js";
import { bindField, copyOf, counted, dayWords, download, element, markedChanges, part, setText, words } from "./parts.js";
import { bindDate, dateProblem, unmark } from "./problems.js";
import { askedIn, goalsOf, highlights, learningFor, nameOf } from "./results.js";
import { drawTies } from "./ties.js";

/** @import { Placed } from "./results.js" */
/** @import { App, CheckGroup, CheckSet, Statement } from "./types.d.ts" */

/** @param {App} app @param {Placed} one */
function highlight(app, { statement, value, priority }) {
  const { code, item, text } = statement;
  const copy = copyOf("highlight");
  const { note, date } = answerTo(app.answers, code);
  const { title, framework } = item.group;
  part(copy, "name").textContent = nameOf(statement);
  part(copy, "where").textContent = [statement.level ? statement.label : framework.title, title].join(" – ");
  setText(part(copy, "text"), item.list ? "" : text);
  part(copy, "answer").textContent = words(priority ? "answer-priority" : "answer", { value });
  setText(part(copy, "note"), note && words("note", { note: [dayWords(date), note].filter(Boolean).join(": ") }));
  const next = oneUp(statement);
  part(copy, "up").hidden = !next;
  if (next) part(copy, "up").append(`${words("one-up", { level: next.label })} `, ...markedChanges(text, next.text, false));
  const links = learningFor(statement).map((link) => {
    const line = element("li", "");
    line.append(Object.assign(element("a", link.title), { href: link.url }));
    return line;
  });
  part(copy, "learning").hidden = links.length === 0;
  part(copy, "learning").querySelector("ul").append(...links);
  return copy;
}

/** Answers to words that have changed, those to statements that are no longer asked, and what could not be read. @param {App} app @param {any} view */
function drawOld(app, view) {
  const { answers, catalogue } = app;
  const changed = changedIn(answers, catalogue).map((code) => {
    const statement = /** @type {Statement} */ (catalogue.statements.get(code));
    const line = element("li", "");
    const { old } = answerTo(answers, code);
    line.append(element("strong", statement.item.title), " ", element("span", statement.label, "hint"), element("br", ""));
    line.append(...(old ? markedChanges(old, statement.text, true) : [statement.text]));
    return line;
  });
  const unknown = unknownIn(answers, catalogue).map((code) => {
    const { old, value, note } = answerTo(answers, code);
    return element("li", [old || code, value, note].filter(Boolean).join(" – "));
  });
  const cut = app.cut.map((name) => element("li", name));
  for (const [name, lines] of /** @type {[string, Element[]][]} */ ([["changed", changed], ["unknown", unknown], ["cut", cut]])) {
    part(view, name).hidden = lines.length === 0;
    part(view, name).querySelector("ul").replaceChildren(...lines);
  }
}

/** The picture and the table of one set. @param {App} app @param {string} title @param {{ group: CheckGroup, statements: Statement[] }[]} sections @param {string} id */
function figure(app, title, sections, id) {
  const { answers, catalogue } = app;
  const copy = copyOf("figure");
  const rows = sections.flatMap(({ statements }) => statements.map((one) => ({ name: nameOf(one), value: answerTo(answers, one.code).value })));
  const done = rows.filter(({ value }) => isAnswer(catalogue, value)).length;
  part(copy, "title").textContent = title;
  part(copy, "plot").replaceWith(dotPlot(catalogue, rows, id, title, words("plot", { done, count: rows.length })));
  const pattern = part(copy, "body");
  const line = part(pattern, "row");
  line.remove();
  for (const { group, statements } of sections) {
    const body = pattern.cloneNode(true);
    const star = answers.priorities.has(group.id) ? words("is-priority") : "";
    part(body, "group").textContent = `${group.title} ${star}`;
    for (const statement of statements) {
      const { value, note, date, old } = answerTo(answers, statement.code);
      const row = line.cloneNode(true);
      part(row, "name").textContent = nameOf(statement);
      part(row, "answer").toggleAttribute("data-foreign", Boolean(value) && !isAnswer(catalogue, value));
      part(row, "answer").textContent = (value || words("unanswered")) + (old === undefined ? "" : ` ${words("look-again")}`);
      setText(part(row, "note"), [dayWords(date), note].filter(Boolean).join(": "));
      body.append(row);
    }
    pattern.before(body);
  }
  pattern.remove();
  return copy;
}

/** Every statement one level up, to be opened group by group. @param {CheckSet} set */
function upList({ sections }) {
  return sections.flatMap(({ group, statements }) => {
    const lines = statements.flatMap((statement) => {
      const next = oneUp(statement);
      if (!next) return [];
      const line = element("p", "");
      line.append(element("strong", `${statement.item.title}, ${next.label}`), element("br", ""));
      line.append(...markedChanges(statement.text, next.text, false));
      return [line];
    });
    if (lines.length === 0) return [];
    const details = element("details", "");
    details.append(element("summary", group.title), ...lines);
    return [details];
  });
}

/** @param {App} app @param {any} view @param {Placed[]} starts */
function drawGoals(app, view, starts) {
  const goals = goalsOf(app.answers, starts);
  part(view, "filled").hidden = goals.every(({ text }, at) => app.answers.goals[at] || !text);
  [...view.querySelectorAll("[data-goal]")].forEach((place, at) => {
    const [text, date] = ["text", "date"].map((name) => part(place, name));
    const take = () => {
      app.answers.goals[at] = goals[at] = { text: text.value, date: date.value };
      app.changed();
    };
    bindField(text, goals[at].text, () => {
      unmark(text);
      take();
    });
    bindDate(date, goals[at].date, take, true);
    place.querySelector("button").onclick = () => {
      /** @type {[string, any][]} */
      const found = [
        [text.value.trim() ? "" : words("goal-text"), text],
        [dateProblem(date, true) || (date.value ? "" : words("goal-date")), date],
      ];
      app.problems(found.filter(([problem]) => problem));
      if (!found.some(([problem]) => problem)) download(app.fileName("ics"), "text/calendar", toCalendar(goals[at], words("goal"), today()));
    };
  });
}

/** Strengths and places to start, and the goals that follow from them. @param {App} app @param {any} view @param {Statement[]} statements */
function drawHighlights(app, view, statements) {
  const { strengths, starts, ties } = highlights(app.catalogue, app.answers, statements);
  for (const [name, list] of /** @type {["strengths" | "starts", Placed[]][]} */ ([["strengths", strengths], ["starts", starts]])) {
    part(view, name).replaceChildren(...list.map((one) => highlight(app, one)));
    const { tied, room } = ties[name];
    part(view, `no-${name}`).hidden = list.length > 0 || tied.length > 0;
    const open = tied.length > 0 && tied.filter((one) => list.includes(one)).length < room;
    setText(part(view, `${name}-open`), open ? counted("ties-open", tied.length, { value: tied[0].value }) : "");
    drawTies(app, part(view, `${name}-ties`), name, ties[name], () => drawHighlights(app, view, statements));
  }
  drawGoals(app, view, starts);
}

/** @param {App} app @param {any} view */
export function drawResults(app, view) {
  /** @type {CheckSet[]} */
  const sets = app.sets();
  const { asked, up } = askedIn(sets, app.answers);
  drawHighlights(app, view, [...asked, ...up]);
  drawOld(app, view);
  const answered = sets.filter(({ sections }, at) => at === 0 || sections.some((one) => progressOf(app.catalogue, app.answers, one) !== "none"));
  const figures = answered.map((set, at) => figure(app, app.titleOf(set), set.sections, `check--plot-${at}`));
  const above = [...new Set(up.map(({ item }) => item.group))].map((group) => ({ group, statements: up.filter(({ item }) => item.group === group) }));
  if (above.length > 0) figures.push(figure(app, words("up-title", { level: up[0].label }), above, "check--plot-up"));
  part(view, "figures").replaceChildren(...figures);
  const next = sets.length > 0 ? upList(sets[0]) : [];
  part(view, "next").hidden = next.length === 0;
  part(view, "next-groups").replaceChildren(...next);
}
