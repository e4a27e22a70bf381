// Days as date fields and files have them: 2026-11-22.

/**
 * The day that `text` names, 2026-11-22 with a year of four to six digits as date fields give it; nothing where there is
 * no such day.
 * @param {string} text
 */
export function dayOf(text) {
  const [year, month, date] = (/^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text) ?? []).slice(1).map(Number);
  const day = new Date(0);
  day.setUTCFullYear(year, month - 1, date);
  return year > 0 && day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day : undefined;
}

/** The day by the reader's own clock, as dates are written in files. */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
