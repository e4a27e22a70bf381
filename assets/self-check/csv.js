// Answers as a table for a spreadsheet.

import { answerTo } from "./answers.js";

/** @import { Answers, Catalogue, Statement } from "./types.d.ts" */

/** One cell: quoted, and never taken for a formula. @param {string} text */
const csvCell = (text) => `"${(/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Rows of texts as a CSV file: with a mark that spreadsheets know UTF-8 by. @param {string[][]} rows */
export function toCsv(rows) {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/**
 * One row for each statement that is asked, in the order of the page, then for each other one that was answered, those that are
 * not in this edition too.
 * @param {Answers} answers
 * @param {Catalogue} catalogue
 * @param {Statement[]} asked
 * @param {{ yes: string, none: string }} words  `none` for a statement without an answer
 */
export function csvRows(answers, catalogue, asked, { yes, none }) {
  return [...new Set([...asked.map(({ code }) => code), ...answers.given.keys()])].map((code) => {
    const { value, note, date, starred, old } = answerTo(answers, code);
    const statement = catalogue.statements.get(code);
    const group = statement?.item.group;
    const framework = group?.framework;
    const level = framework?.levels.find(({ id }) => id === statement?.level);
    const texts = [framework?.title, level?.title, group?.title, statement?.item.title, old ?? statement?.text, value || none, date, note];
    return [...texts.map((text) => text ?? ""), starred ? yes : "", group && answers.priorities.has(group.id) ? yes : "", code];
  });
}
