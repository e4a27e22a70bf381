// What the table for a spreadsheet takes from the page: the names of its columns, and the reader's own texts as rows below the
// statements. The columns are told in docs/authoring.md.

import { copyOf, part, words } from "./parts.js";

/** @import { Answers, App } from "./types.d.ts" */

/** The columns, in the words of the page. @param {App} app */
export function tableHead({ answers, catalogue }) {
  const levelled = catalogue.frameworks.filter(({ levels }) => levels.length > 0);
  const level = (levelled.find(({ id }) => id === answers.framework) ?? levelled[0])?.levelName;
  const up = level ? words("csv-up", { level }) : part(part(copyOf("question"), "star"), "label").textContent;
  return words("csv", { up }).split("|");
}

/** Goals and entries of the record that hold something: where each stands, what is asked there, and what the reader wrote. @param {Answers} answers */
export function ownRows({ goals, appraisal }) {
  const [places, parts] = ["[data-goal]", "[data-record]"].map((selector) => [...document.querySelectorAll(selector)]);
  const all = [
    ...places.map((place, at) => [place.querySelector("legend"), place.querySelector("label"), goals[at]?.text, goals[at]?.date]),
    ...parts.flatMap((place) =>
      [...place.querySelectorAll("[data-entry]")].map((/** @type {any} */ { dataset, labels }) => [place.querySelector("h3"), labels[0], appraisal.get(dataset.entry), ""]),
    ),
  ];
  return all.flatMap(([title, label, text = "", date = ""]) => (text || date ? [["", "", title.textContent, "", label.textContent.trim(), text, date, "", "", "", ""]] : []));
}
