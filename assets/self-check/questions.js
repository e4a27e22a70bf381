// The list of sections, and the questions of one section.

import { answerTo, isAnswer, oneUp, progressOf, sectionsOf, setAnswer } from "./answers.js";
import { bindField, built, copyOf, element, markedChanges, part, setText, words } from "./parts.js";
import { bindDate, dateProblem } from "./problems.js";
import { nameOf } from "./results.js";

/** @import { Answer, App, CheckGroup, CheckSection, CheckSet, Statement } from "./types.d.ts" */

/** @param {App} app @param {CheckSet} set @param {CheckSection[]} sections  of all sets */
function taskList(app, set, sections) {
  const copy = copyOf("set");
  part(copy, "title").textContent = app.titleOf(set);
  for (const section of set.sections) {
    const task = copyOf("task");
    const at = sections.indexOf(section) + 1;
    const state = progressOf(app.catalogue, app.answers, section);
    const [link, told] = [part(task, "link"), part(task, "state")];
    link.textContent = section.group.title;
    link.href = `#section-${at}`;
    told.id = `check--state-${at}`;
    link.setAttribute("aria-describedby", told.id);
    told.textContent = words(state);
    told.dataset.state = state;
    part(copy, "tasks").append(task);
  }
  return copy;
}

/** @param {App} app @param {any} view */
export function drawList(app, view) {
  const sets = app.sets();
  const sections = sectionsOf(sets);
  part(view, "sets").replaceChildren(...sets.map((/** @type {CheckSet} */ set) => taskList(app, set, sections)));
}

/** What is to be said of an answer given to other words, or in words that are no answer here. @param {App} app @param {Statement} statement @param {any} place */
function showChange(app, { code, text }, place) {
  const { value, old } = answerTo(app.answers, code);
  const foreign = value && !isAnswer(app.catalogue, value);
  place.hidden = old === undefined && !foreign;
  if (place.hidden) return;
  setText(part(place, "foreign"), foreign ? words("foreign", { value }) : "");
  setText(part(place, "changed"), old === undefined ? "" : words(old ? "changed" : "changed-unknown"));
  part(place, "words").replaceChildren(...(old ? markedChanges(old, text, true) : []));
}

/**
 * The question for a statement, and that for the one above it. One that is `drawn` already is brought up to date where it
 * stands, so that a reader who is writing in it is not disturbed.
 * @param {App} app
 * @param {Statement} statement
 * @param {boolean} up  whether it is asked beside the level below
 * @param {any[]} drawn
 * @returns {any[]}
 */
function questionFor(app, statement, up, drawn) {
  const { code, item, label } = statement;
  const shown = drawn.find(({ dataset }) => dataset.code === code);
  const copy = shown ?? copyOf("question");
  copy.dataset.code = code;
  const answer = answerTo(app.answers, code);
  const set = (/** @type {Partial<Answer>} */ parts) => {
    setAnswer(app.answers, code, parts);
    app.changed();
  };
  const id = `check--question-${encodeURIComponent(code)}`;
  part(copy, "name").textContent = up ? words("up-name", { title: item.title, level: label }) : nameOf(statement);
  const text = part(copy, "text");
  text.hidden = item.list;
  if (!item.list) {
    text.replaceChildren(...built(statement.words));
    text.id = id;
    copy.setAttribute("aria-describedby", id);
  }
  showChange(app, statement, part(copy, "change"));
  for (const radio of copy.querySelectorAll("[data-point]")) {
    radio.name = code;
    radio.checked = radio.value === answer.value;
    radio.onchange = () => {
      set({ value: radio.value });
      part(copy, "change").hidden = true;
    };
  }
  if (!shown || answer.note || answer.date) part(copy, "more").open = Boolean(answer.note || answer.date);
  bindField(part(copy, "note"), answer.note, (note) => set({ note }));
  bindDate(part(copy, "date"), answer.date, (date) => set({ date }));

  const next = oneUp(statement);
  const star = part(copy, "star");
  star.hidden = up || !next;
  if (star.hidden || !next) return [copy];
  part(star, "label").textContent = words("look-up", { level: item.group.framework.levelName, title: next.label });
  const [above] = questionFor(app, next, true, drawn);
  const box = star.querySelector("input");
  box.checked = answer.starred;
  above.hidden = !answer.starred;
  box.onchange = () => {
    above.hidden = !box.checked;
    set({ starred: box.checked });
  };
  return [copy, above];
}

/** The practice pairs beside a list. @param {CheckGroup} group */
function pairsOf({ pairsTitle, pairs }) {
  const copies = pairs.map((pair) => {
    const copy = copyOf("pair");
    [...copy.children].forEach((place, at) => place.append(...built(pair[at])));
    return copy;
  });
  return [element("p", pairsTitle, "pair__title"), ...copies];
}

/** The dates in a section that are asked for again, each with what is wrong with it. @param {any} view */
function wrongDates(view) {
  /** @type {[string, any][]} */
  const dates = [...view.querySelectorAll("fieldset:not([hidden]) [type=date]")].map((field) => [dateProblem(field, false), field]);
  return dates.filter(([problem]) => problem);
}

/** @param {App} app @param {any} view @param {CheckSection[]} sections @param {number} number  from 1, of all sections */
export function drawSection(app, view, sections, number) {
  const { set, group, statements } = sections[number - 1];
  view.querySelector("h2").textContent = words("section", { number, count: sections.length, title: group.title });
  const { list, title } = statements[0].item;
  part(view, "where").textContent = [app.titleOf(set), list ? title : group.above].filter(Boolean).join(" – ");
  part(view, "whole").hidden = list;
  const place = part(view, "questions");
  const questions = statements.flatMap((statement) => questionFor(app, statement, false, [...place.children]));
  if (questions.some((question, at) => place.children[at] !== question)) place.replaceChildren(...questions);
  const priority = view.querySelector("[name=priority]");
  part(view, "priority").textContent = words("priority", { title: group.title });
  priority.checked = app.answers.priorities.has(group.id);
  priority.onchange = () => {
    app.answers.priorities[priority.checked ? "add" : "delete"](group.id);
    app.changed();
  };
  view.querySelector("form").onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const wrong = wrongDates(view);
    if (wrong.length > 0) app.problems(wrong);
    else app.go(sections[number] ? `section-${number + 1}` : "results");
  };
  const pairs = part(view, "pairs");
  pairs.hidden = group.pairs.length === 0;
  pairs.replaceChildren(...pairsOf(group));
}
