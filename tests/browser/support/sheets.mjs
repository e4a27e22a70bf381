// Printed pages as readers hold them: the lines of each sheet of a PDF, and what no sheet may be.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const LIMIT = 60_000; // in milliseconds
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#34": '"', "#39": "'", "#160": " ", nbsp: " " };
const SAME_LINE = 6; // how far apart in height the parts of one line may end, of about 1,260 on a sheet

const plain = (html) => html.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (all, name) => ENTITIES[name] ?? all);
/** Only letters count: engines differ in blanks, ligatures and hyphens. */
const letters = (text) => text.normalize("NFKC").replace(/[\s\u00ad-]+/g, "");

/** The sheets of a PDF, each as its lines from above: {text, bold}. Numbers of pages, which stand in the margin, are left out. */
export function sheetsOf(pdf) {
  const xml = execFileSync("pdftohtml", ["-xml", "-i", "-hidden", "-stdout", pdf], { encoding: "utf8", timeout: LIMIT, maxBuffer: 1e9, stdio: ["ignore", "pipe", "ignore"] });
  return [...xml.matchAll(/<page .*?<\/page>/gs)].map(([sheet]) => {
    const lines = [];
    for (const [, top, left, height, inner] of sheet.matchAll(/<text top="(-?\d+)" left="(-?\d+)" width="-?\d+" height="(-?\d+)" font="\d+">(.*?)<\/text>/gs)) {
      const [text, end] = [plain(inner), Number(top) + Number(height)];
      if (!text.trim()) continue;
      const part = { text, left: Number(left), bold: plain(inner.replace(/<b>.*?<\/b>/gs, "")).trim() === "" };
      const line = lines.find((one) => Math.abs(one.end - end) < SAME_LINE);
      line ? line.parts.push(part) : lines.push({ end, parts: [part] });
    }
    return lines
      .sort((one, other) => one.end - other.end)
      .map(({ parts }) => ({ text: parts.sort((one, other) => one.left - other.left).map(({ text }) => text).join(" ").trim(), bold: parts.every(({ bold }) => bold) }))
      .filter(({ text }) => !/^\d+ \/ \d+$/.test(text));
  });
}

/** What a page has that must not end a sheet (headings, heads of tables, terms), and what must not be alone on one (the footer). */
function partsOf(html) {
  const heads = [...html.matchAll(/<(h[1-6]|tr|dt|legend)\b[^>]*>(.*?)<\/\1>/gs)].filter(([, name, inner]) => name !== "tr" || !inner.includes("<td"));
  const footer = /<footer\b.*<\/footer>/s.exec(html)?.[0] ?? "";
  const isRow = ([, name]) => name === "tr";
  return {
    heads: heads.filter((one) => !isRow(one)).map(([, , inner]) => letters(plain(inner))),
    rows: heads.filter(isRow).map(([, , inner]) => letters(plain(inner))),
    footer: letters(plain(footer)),
  };
}

/** What is wrong with the sheets on which the page of this HTML was printed. */
export function faultsOf(sheets, html) {
  const { heads, rows, footer } = partsOf(html);
  // The last line of a heading, or of the heads of columns, each of which may go over several lines.
  const isHead = (text) => heads.some((head) => head.endsWith(letters(text))) || rows.some((row) => text.split(/\s+/).every((word) => row.includes(letters(word))));
  return sheets.flatMap((lines, at) => {
    const which = `sheet ${at + 1} of ${sheets.length}`;
    if (lines.length === 0) return [`${which} is empty`];
    const { text, bold } = lines.at(-1);
    if (bold && isHead(text)) return [`${which} ends in the heading “${text}”`];
    return lines.every((line) => footer.includes(letters(line.text))) ? [`${which} holds the footer alone`] : [];
  });
}

/** Notes in `report` what is wrong with the `pdf` of the page `name` that `browser` printed. */
export function checkSheets(site, name, pdf, report, browser) {
  const sheets = sheetsOf(pdf);
  const html = readFileSync(join(site.root, name.replace(/[?#].*/, "")), "utf8");
  report.checkAll("no sheet ends in a heading, is empty or holds the footer alone", faultsOf(sheets, html).map((fault) => `${browser}: ${name}: ${fault}`));
}
