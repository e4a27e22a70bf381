// A goal's date for the reader's own calendar (iCalendar, RFC 5545).

import { dayOf } from "./days.js";
import { hashOf } from "./wording.js";

/** @import { Goal } from "./types.d.ts" */

/** Lines may not end in a value, and it may hold no control character but the tab. @param {string} text */
const icsText = (text) =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n")
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, "");

/** A line in pieces of at most 75 bytes, and never within a letter. @param {string} line */
function folded(line) {
  let out = "";
  let room = 75;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > room) {
      out += "\r\n ";
      room = 74;
    }
    out += letter;
    room -= bytes;
  }
  return out;
}

// A calendar has four digits for a year, for the day after an entry too.
const LAST_DAY = "9999-12-30";

/** @param {Date} day */
const icsDay = (day) => day.toISOString().slice(0, 10).replaceAll("-", "");

/**
 * A whole-day entry, on the goal's day; a day that no calendar has becomes `today`, and one too far away the last.
 * @param {Goal} goal
 * @param {string} title  what comes before the goal's own words
 * @param {string} today
 */
export function toCalendar(goal, title, today) {
  const wanted = dayOf(goal.date) ?? new Date(today);
  const start = wanted > new Date(LAST_DAY) ? new Date(LAST_DAY) : wanted;
  const end = new Date(start);
  end.setUTCDate(end.getUTCDate() + 1);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//codify//self-check//EN",
    "BEGIN:VEVENT",
    `UID:${hashOf(goal.text)}-${icsDay(start)}@self-check.invalid`,
    `DTSTAMP:${today.replaceAll("-", "")}T000000Z`,
    `DTSTART;VALUE=DATE:${icsDay(start)}`,
    `DTEND;VALUE=DATE:${icsDay(end)}`,
    `SUMMARY:${icsText(`${title}: ${goal.text}`)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
