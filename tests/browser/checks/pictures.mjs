// Pictures of one page of each type, for people to look at: three widths, both schemes, high contrast, and print.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onPages } from "../support/browser.mjs";

const VIEWS = [
  { suffix: "320", width: 320 },
  { suffix: "768", width: 768 },
  { suffix: "1280", width: 1280 },
  { suffix: "320-dark", width: 320, media: { colorScheme: "dark" } },
  { suffix: "1280-dark", width: 1280, media: { colorScheme: "dark" } },
  { suffix: "1280-forced", width: 1280, media: { forcedColors: "active" } },
];

// A longer page shows its style well before this, and browsers cannot paint three times as much.
const TALLEST = 6000;

export async function takePictures(browser, types, origin, folder, report) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await onPages(browser, types, { reducedMotion: "reduce" }, async (name, page) => {
    const stem = join(folder, name.replace(/\.html$/, "").replaceAll("/", "--"));
    await page.goto(`${origin}/${name}`);
    for (const { suffix, width, media } of VIEWS) {
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
      await page.setViewportSize({ width, height: 900 });
      const full = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(full, TALLEST) };
      await page.screenshot({ path: `${stem}.${suffix}.png`, clip, fullPage: true });
    }
    // Paper is white whatever the reader's screen is.
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
    await page.pdf({ path: `${stem}.print.pdf`, format: "A4" });
    report.check("pictures and print files made");
  });
}
