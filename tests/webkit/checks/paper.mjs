// Pages on paper, as WebKit prints them.
import { createInterface } from "node:readline";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rmSync } from "node:fs";
import { step } from "../../browser/support/progress.mjs";
import { checkSheets } from "../../browser/support/sheets.mjs";

const PRINT = fileURLToPath(new URL("../support/print.py", import.meta.url));
const RESULTS = "search.html?q=budget";

/** Prints `pages` one after another, and looks at each while the next one is printed. */
export async function checkPaper(desktop, site, pages, { base }, report) {
  const printer = desktop.run(["/usr/bin/python3", PRINT], ["pipe", "pipe", "pipe"]);
  let said = "";
  printer.stderr.on("data", (words) => (said += words));
  const jobs = [...pages, RESULTS].map((name, at) => ({
    name,
    address: base + name,
    pdf: join(desktop.home, `${at}.pdf`),
    ...(name === RESULTS ? { ready: "[data-search-list] mark" } : {}),
  }));
  for (const job of jobs) printer.stdin.write(`${JSON.stringify(job)}\n`);
  printer.stdin.end();
  const left = [...jobs];
  for await (const line of createInterface({ input: printer.stdout })) {
    const { name, pdf } = left.shift();
    step(`${name} ${line}`);
    if (line === "printed") checkSheets(site, name, pdf, report, "WebKit");
    else report.check("every page prints", `${name}: ${line}`);
    rmSync(pdf, { force: true });
  }
  report.check("every page prints", left.length > 0 ? `${left[0].name} does not: ${said.split("\n").slice(-5).join(" ")}` : "");
}
