// Answers as a table for a spreadsheet.

/** @import { Answers, Catalogue } from "./types.d.ts" */

/** One cell: quoted, and never taken for a formula. @param {string} text */
const csvCell = (text) => `"${(/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Rows of texts as a CSV file: with a mark that spreadsheets know UTF-8 by. @param {string[][]} rows */
export function toCsv(rows) {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/**
 * One row for each answer, those to statements that are not in this edition too.
 * @param {Answers} answers
 * @param {Catalogue} catalogue
 * @param {string[]} head
 * @param {{ yes: string }} words
 */
export function csvRows(answers, catalogue, head, { yes }) {
  const rows = [...answers.given].map(([code, { value, note, date, starred, old }]) => {
    const statement = catalogue.statements.get(code);
    const group = statement?.item.group;
    const framework = group?.framework;
    const level = framework?.levels.find(({ id }) => id === statement?.level);
    const texts = [framework?.title, level?.title, group?.title, statement?.item.title, old ?? statement?.text, value, date, note];
    return [...texts.map((text) => text ?? ""), starred ? yes : "", group && answers.priorities.has(group.id) ? yes : "", code];
  });
  return [head, ...rows];
}
