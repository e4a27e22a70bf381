// The two validators over every page.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { HtmlValidate } from "html-validate";
import { exceptions } from "../exceptions.mjs";

const RULES = {
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Pages are also well-formed XML.
    "void-style": ["error", { style: "selfclosing" }],
    "attribute-boolean-style": ["error", { style: "name" }],
    "attribute-empty-style": ["error", { style: "empty" }],
    // A title names the page, its part of the site and the site; search engines may cut it, readers and tabs need it.
    "long-title": "off",
    // A hash on the style sheet would be checked on a host, and refused when the same page is opened from a disk.
    "require-sri": "off",
    // Addresses are checked against the files in checks/links.mjs.
    "no-missing-references": "error",
  },
};

/** Whether the line is inside an element of class `name`: its table, on a page built with one tag per line. */
function isWithin(lines, number, name) {
  for (let at = number - 1; at >= 0; --at) {
    if (new RegExp(`class="(?:[^"]* )?${name}[" ]`).test(lines[at])) return true;
    if (at < number - 1 && lines[at].includes("</table>")) return false;
  }
  return false;
}

export async function checkMarkup(site, report) {
  const group = "html-validate finds no error";
  const validator = new HtmlValidate(RULES);
  for (const page of site.pages) {
    const html = readFileSync(join(site.root, page), "utf8");
    const lines = html.split("\n");
    const { results } = await validator.validateString(html, page);
    const messages = results
      .flatMap((result) => result.messages)
      .filter(({ ruleId, line }) => !exceptions.htmlValidate.some(({ rule, within }) => rule === ruleId && isWithin(lines, line, within)));
    report.checkAll(group, messages.map(({ line, ruleId, message }) => `${page}:${line}: ${message} (${ruleId})`));
  }
}

/** Runs in a process of its own, beside the checks in the browser. */
export async function checkWithVnu(site, report) {
  const group = "vnu finds no error";
  const jar = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
  const files = site.pages.map((page) => join(site.root, page));
  const answer = await new Promise((done, fail) => {
    execFile("java", ["-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", ...files], { maxBuffer: 1 << 28 }, (error, out, errors) =>
      out ? done(out) : fail(error ?? new Error(errors || "vnu gave no answer")),
    );
  });
  const problems = new Map();
  for (const { url, type, message, lastLine } of JSON.parse(answer).messages) {
    if (type === "info") continue;
    const page = relative(site.root, decodeURIComponent(new URL(url).pathname));
    const lines = readFileSync(join(site.root, page), "utf8").split("\n");
    if (exceptions.vnu.some((entry) => entry.message.test(message) && isWithin(lines, lastLine, entry.within))) continue;
    problems.set(page, [...(problems.get(page) ?? []), `${page}:${lastLine}: ${message}`]);
  }
  for (const page of site.pages) report.checkAll(group, problems.get(page) ?? []);
}
