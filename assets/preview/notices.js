// What is to be said of the page without being in its way: warnings, what `codify check` finds, and where saves are
// looked for. It stands in the strip that the preview sets in at the foot of the page, and folds away.

import { counted, entryOf, part, SHOWN } from "./problems.js";

/** @import { PreviewState, Problem } from "./problems.js" */

// Whether it is unfolded, and what was said aloud last, outlast the page, which every save loads again.
const OPEN = "codify-preview-open";
const SAID = "codify-preview-said";

/** Of this tab; nothing where the browser keeps nothing. @param {string} name */
const remembered = (name) => {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
};

/** @param {string} name @param {string} value */
const remember = (name, value) => {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // It is then folded, and said again, after each save.
  }
};

/** The strip's own tree. Browsers that do not make it from the page's markup are helped. */
const stripOf = () => {
  const host = document.getElementById("codify--preview");
  const template = host?.querySelector("template");
  if (host && template && !host.shadowRoot) host.attachShadow({ mode: "open" }).append(template.content);
  return host?.shadowRoot?.querySelector("aside");
};

const strip = stripOf();
const heard = part("p", "heard");
const notices = /** @type {HTMLDetailsElement} */ (part("details", "notices"));
if (strip) {
  heard.setAttribute("role", "status");
  notices.hidden = true;
  notices.open = remembered(OPEN) === "yes";
  notices.addEventListener("toggle", () => remember(OPEN, notices.open ? "yes" : "no"));
  strip.append(notices, heard);
  // What is reached with the Tab key must not end up behind the strip.
  document.documentElement.style.scrollPaddingBottom = "4rem";
}

/** "1 error and 2 warnings". @param {Problem[]} problems */
const countsOf = (problems) => {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  return [errors && counted(errors, "error"), warnings && counted(warnings, "warning")].filter(Boolean).join(" and ");
};

/** @param {string} title @param {Problem[]} problems @param {PreviewState} state */
const listOf = (title, problems, state) => {
  if (problems.length === 0) return [];
  const list = part("ol", "", ...problems.slice(0, SHOWN).map((problem) => entryOf(problem, state)));
  const rest = problems.length > SHOWN ? [part("p", "", `And ${problems.length - SHOWN} more.`)] : [];
  return [part("h2", "", title), list, ...rest];
};

let noticed = "";

/** Shows what is to be said, or takes it away. @param {PreviewState} state */
export const showNotices = (state) => {
  const { problems } = state.notices;
  const all = JSON.stringify([problems, state.looking]);
  if (!strip || all === noticed) return; // whoever reads it keeps the place
  noticed = all;
  const own = new Set([...strip.querySelectorAll("[data-file]")].map((link) => /** @type {HTMLElement} */ (link).dataset.file));
  const here = problems.filter((problem) => own.has(problem.file));
  const elsewhere = problems.filter((problem) => !own.has(problem.file));
  const short = [here.length && `${countsOf(here)} here`, elsewhere.length && `${countsOf(elsewhere)} elsewhere`];
  const said = short.filter(Boolean).join(", ");
  notices.hidden = !said && state.looking.length === 0;
  notices.replaceChildren(
    part("summary", "", said || "How saves are noticed"),
    ...listOf("In the files of this page", here, state),
    ...listOf("Elsewhere", elsewhere, state),
    ...(said ? [part("p", "", "These stop no save from being shown. ", part("code", "", "codify check"), state.count > problems.length ? ` lists all ${state.count}.` : " lists them, too.")] : []),
    ...state.looking.map((place) => part("p", "", `The preview is ${place}.`)),
  );
  const news = JSON.stringify(problems.map(({ file, rule, message }) => [file, rule, message]));
  if (news !== (remembered(SAID) ?? "[]")) heard.textContent = said ? `Notices: ${said}` : "No notices are left";
  remember(SAID, news);
};
