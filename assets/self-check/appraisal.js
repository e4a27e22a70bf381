// The record for an appraisal: what the answers suggest, for the reader to write over.

import { answerTo } from "./answers.js";
import { bindField, dayWords, download, part, words } from "./parts.js";
import { toRecord } from "./record.js";
import { askedIn, goalsOf, highlights, nameOf } from "./results.js";

/** @import { Placed } from "./results.js" */
/** @import { App } from "./types.d.ts" */

/** What each kind of field is filled in with until the reader writes there. @param {App} app @returns {Record<string, string>} */
function suggestions(app) {
  const { asked, up } = askedIn(app.sets(), app.answers);
  const { strengths, starts } = highlights(app.catalogue, app.answers, [...asked, ...up]);
  const notes = (/** @type {boolean} */ list) =>
    asked.flatMap((one) => {
      const { note, date } = answerTo(app.answers, one.code);
      return one.item.list === list && note ? [`${nameOf(one)}: ${[dayWords(date), note].filter(Boolean).join(", ")}`] : [];
    });
  const lines = (/** @type {string[]} */ list) => list.join("\n");
  const names = (/** @type {Placed[]} */ list) => list.map(({ statement, value }) => `${nameOf(statement)} (${value})`);
  const goals = goalsOf(app.answers, starts).filter(({ text }) => text);
  return {
    done: lines(notes(false)),
    how: lines([...names(strengths), ...notes(true)]),
    development: lines(names(starts)),
    goals: lines(goals.map(({ text, date }) => (date ? `${text} (${dayWords(date)})` : text))),
  };
}

/** @param {App} app @param {any} view */
export function drawAppraisal(app, view) {
  const suggested = suggestions(app);
  const fields = [...view.querySelectorAll("[data-entry]")];
  part(view, "filled").hidden = !fields.some(({ dataset }) => !app.answers.appraisal.has(dataset.entry) && suggested[dataset.prefill]);
  for (const field of fields) {
    const { entry, prefill } = field.dataset;
    bindField(field, app.answers.appraisal.get(entry) ?? suggested[prefill] ?? "", (text) => {
      app.answers.appraisal.set(entry, text);
      app.changed();
    });
  }
  part(view, "save").onclick = () => {
    const parts = [...view.querySelectorAll("[data-record]")].map((place) => ({
      title: place.querySelector("h3").textContent,
      entries: [...place.querySelectorAll("[data-entry]")].map(({ labels, value }) => ({ label: labels[0].textContent, text: value })),
    }));
    const title = view.querySelector("h2").textContent;
    const facts = [...view.querySelectorAll("p.printed")].map(({ textContent }) => textContent);
    const record = { language: document.documentElement.lang, title, facts: [...facts, words("own-words")], parts };
    download(app.fileName("html"), "text/html", toRecord(record));
  };
}
