// The appraisal record as a page of its own, which needs nothing else to be shown.

/** @import { Entry } from "./types.d.ts" */

/** @param {string} text */
const htmlText = (text) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * @param {{ language: string, title: string, facts: string[], parts: { title: string, entries: Entry[] }[] }} record
 */
export function toRecord({ language, title, facts, parts }) {
  /** @param {string} text */
  const paragraphs = (text) =>
    text.split(/\n+/).map((line) => `<p>${htmlText(line)}</p>`).join("\n");
  const body = parts.map(
    (part) =>
      `<h2>${htmlText(part.title)}</h2>\n` +
      part.entries.map(({ label, text }) => `<h3>${htmlText(label)}</h3>\n${paragraphs(text)}`).join("\n"),
  );
  return (
    `<!DOCTYPE html>\n<html lang="${htmlText(language)}">\n<head>\n<meta charset="utf-8">\n` +
    '<meta name="viewport" content="width=device-width">\n' +
    `<title>${htmlText(title)}</title>\n` +
    "<style>body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}h3{margin-bottom:0}" +
    "p{margin:.25rem 0;min-height:1.5em}@page{margin:16mm}</style>\n</head>\n<body>\n" +
    `<h1>${htmlText(title)}</h1>\n${facts.map(paragraphs).join("\n")}\n${body.join("\n")}\n</body>\n</html>\n`
  );
}
