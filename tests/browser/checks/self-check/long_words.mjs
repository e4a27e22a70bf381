// Links as readers paste them, as long as they come: nothing scrolls sideways or leaves its box, on the screen and on paper.
import { textFaults } from "../../support/text.mjs";
import { sidewaysScroll } from "../pages.mjs";
import { FRAMEWORK, LEVEL, Reader } from "./reader.mjs";

const WIDTHS = { screen: [320, 390, 1280], print: [460, 688] }; // between the margins of A5 and A4
const linkOf = (letters) => `https://trust.example/:w:/r/sites/Ward/_layouts/15/Doc.aspx?sourcedoc=%7B${"0A1b2C3d".repeat(40)}`.slice(0, letters);
export const LINKS = [120, 200].map(linkOf);

/** Everywhere that a reader's words can stand: notes, goals, the record, answers to statements that are gone, and those that a file cannot name. */
function fileOf(saved) {
  const file = JSON.parse(saved);
  const [first, ...codes] = Object.keys(file.answers);
  codes.slice(0, 6).forEach((code, at) => (file.answers[code].note = LINKS[at % 2]));
  Object.assign(file.answers, { "gone/away#x": { value: LINKS[0], note: LINKS[1] }, [`gone/${LINKS[1]}`]: { value: "Frequently", note: [] } });
  file.answers[first].value = LINKS[0];
  file.text[first] = `Formerly ${LINKS[1]}`;
  file.text_hash[first] = "00000000";
  file.goals = LINKS.map((text) => ({ text, date: "2099-01-01" }));
  file.appraisal = { done: LINKS[0], how: LINKS[1], [LINKS[1]]: [] };
  return JSON.stringify(file);
}

async function look(page, view, expect) {
  for (const [media, widths] of Object.entries(WIDTHS)) {
    await page.emulateMedia({ media });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(sidewaysScroll);
      expect(!wide, `${view} at ${width} px, ${media}: ${wide}`);
      for (const { kind, text, at } of await page.evaluate(textFaults)) expect(kind.includes("12 px"), `${view} at ${width} px, ${media}: “${text}” ${kind}: ${at}`);
    }
  }
  await page.emulateMedia({ media: "screen" });
}

export async function longLinks(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  const { text } = await reader.downloaded(async () => {
    await reader.answerAll(1, 9, 3);
    await reader.press("Download my answers");
  });
  await reader.openFile(fileOf(text));
  await reader.arrive("list");
  await look(page, "list", expect);
  await reader.section(1);
  await look(page, "section", expect);
  await reader.view("results");
  for (const list of await page.locator("summary:visible").all()) await list.click();
  await look(page, "results", expect);
  await reader.view("appraisal");
  await look(page, "appraisal", expect);
  await page.close();
}
