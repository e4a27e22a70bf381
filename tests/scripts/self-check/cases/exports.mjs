import assert from "node:assert/strict";
import { load, same, smallCatalogue, test } from "../support.mjs";

const { newAnswers, setAnswer, toCsv, csvRows, toCalendar, dayOf, toRecord } = load();

/** Reads CSV as RFC 4180 has it. */
function readCsv(text) {
  const rows = [[]];
  for (const [, cell, end] of text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1).push(cell.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("no cell of a table is a formula, and every cell is read again as it was", () => {
  const odd = ['=HYPERLINK("https://x.example","y")', "-1", "+1", "@SUM(A1)", "\tx", "\rx", "\0x", 'a "quote"', "two\r\nlines", "a,b", "", "ünï"];
  const text = toCsv([odd]);
  assert.equal(text[0], "\ufeff");
  assert.ok(text.endsWith("\r\n"));
  const [cells] = readCsv(text);
  for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r\0]/);
  same(cells.map((cell) => cell.replace(/^'/, "")), odd);
});

test("the table has a row for each statement that is asked, answered or not, then for each other answer, unknown ones too", () => {
  const answers = newAnswers();
  const catalogue = smallCatalogue();
  const asked = ["rules/x#duty-1", "ladder/a/one#low"].map((code) => catalogue.statements.get(code));
  setAnswer(answers, "ladder/a/one#low", { value: "Often", note: "n", date: "2026-01-02", starred: true });
  answers.given.set("gone#x", { value: "Never", note: "", date: "", starred: false, old: "Old words." });
  answers.priorities.add("ladder/a");
  same(csvRows(answers, catalogue, asked, { yes: "yes", none: "none" }), [
    ["RULES", "", "RULES/X", "RULES/X", "Keep promises.", "none", "", "", "", "", "rules/x#duty-1"],
    ["LADDER", "LOW", "LADDER/A", "LADDER/A/ONE", "I do ladder/a/one at low.", "Often", "2026-01-02", "n", "yes", "yes", "ladder/a/one#low"],
    ["", "", "", "", "Old words.", "Never", "", "", "", "", "gone#x"],
  ]);
});

test("a calendar entry fills its day, and its words cannot end a line", () => {
  const text = toCalendar({ text: "Ask; listen, then\nBEGIN:VALARM \\", date: "2026-12-31" }, "Goal", "2026-11-22");
  assert.match(text, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
  assert.match(text, /SUMMARY:Goal: Ask\\; listen\\, then\\nBEGIN:VALARM \\\\\r\n/);
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
  assert.doesNotMatch(text, /[^\r]\n/);
});

test("a line separator in a goal is a line end, and no control character but the tab goes along", () => {
  const text = toCalendar({ text: "a\u2028b\u2029c\vd\u0007e\tf\u0085g\rh", date: "2026-12-31" }, "Goal", "2026-11-22");
  assert.match(text, /SUMMARY:Goal: a\\nb\\ncde\tfg\\nh\r\n/);
});

test("a day that calendars cannot have does not get into one", () => {
  const days = (date) => /DTSTART;VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:(\d+)\r\n/.exec(toCalendar({ text: "x", date }, "Goal", "2026-11-22")).slice(1);
  same(days("2028-02-28"), ["20280228", "20280229"]);
  same(days("2028-02-29"), ["20280229", "20280301"]);
  same(days("2026-03-29"), ["20260329", "20260330"]); // clocks change
  same(days("9999-12-31"), ["99991230", "99991231"]);
  same(days("202627-03-01"), ["99991230", "99991231"]);
  same(days("0026-03-01"), ["00260301", "00260302"]);
  same(days("2027-02-30"), ["20261122", "20261123"]);
});

test("a day is one that exists, with a year as date fields give it", () => {
  for (const day of ["2024-02-29", "0026-03-01", "202627-03-01", "9999-12-31"]) assert.ok(dayOf(day), day);
  for (const day of ["", "soon", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "0000-01-01", "26-03-01", "2026-3-1", "2026-03-01T00:00", "999999-12-31", " 2026-03-01"])
    assert.equal(dayOf(day), undefined, day);
});

test("no line of a calendar is longer than 75 bytes, and no letter is cut", () => {
  const words = "Zuhören 👂 ".repeat(40);
  const lines = toCalendar({ text: words, date: "2026-12-31" }, "Ziel", "2026-11-22").split("\r\n");
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(lines.join("\n").replaceAll("\n ", "").includes(words.trim()));
});

test("a record needs nothing else, and words in it are only words", () => {
  const entries = [{ label: "Done", text: '<script>alert("x")</script>\nsecond & last' }];
  const html = toRecord({ language: "en-GB", title: "My <record>", facts: ["Today"], parts: [{ title: "Part", entries }] });
  assert.doesNotMatch(html, /<script|<record|https?:|src=|href=/);
  assert.match(html, /<p>second &#38; last<\/p>/);
  assert.match(html, /^<!DOCTYPE html>\n<html lang="en-GB">/);
});
