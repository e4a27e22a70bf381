// A goal's date for the reader's own calendar (iCalendar, RFC 5545).

/** @param {string} text */
const icsText = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

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

/** The day after. @param {string} day 2026-11-22 */
function nextDay(day) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

/**
 * A whole-day entry.
 * @param {Goal} goal
 * @param {string} title  what comes before the goal's own words
 * @param {string} day    today
 */
function toCalendar(goal, title, day) {
  /** @param {string} iso */
  const plain = (iso) => iso.replaceAll("-", "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//codify//self-check//EN",
    "BEGIN:VEVENT",
    `UID:${hashOf(goal.text)}-${plain(goal.date)}@self-check.invalid`,
    `DTSTAMP:${plain(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(goal.date)}`,
    `DTEND;VALUE=DATE:${plain(nextDay(goal.date))}`,
    `SUMMARY:${icsText(`${title}: ${goal.text}`)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
