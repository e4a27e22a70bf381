// What is wrong with the files, over the last good page: a dialog that can be put away and brought back. Everything an
// author wrote is shown as text, never as markup.

/**
 * @typedef {{ file: string, line: number, column: number }} Place
 * @typedef {Place & { message: string }} PlaceNote
 * @typedef {Place & { severity: string, rule: string, message: string, hint: string, source_line: string,
 *   notes: PlaceNote[] }} Problem
 * @typedef {{ generation: string, folder: string, elsewhere: Record<string, string>, editor: string, looking: string[],
 *   report: { problems: Problem[] }, notices: { problems: Problem[] }, count: number }} PreviewState
 */

export const SHOWN = 20;

/**
 * @param {string} name
 * @param {string} style
 * @param {...(Node | string)} children
 */
export const part = (name, style, ...children) => {
  const element = document.createElement(name);
  if (style) element.className = style;
  element.append(...children);
  return element;
};

/** @param {number} count @param {string} word */
export const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The file and its line, as a link that opens them in the author's editor. @param {Place} place @param {PreviewState} state */
const placeOf = (place, state) => {
  const spot = [place.line, place.line && place.column].filter(Boolean).map((number) => `:${number}`).join("");
  if (state.editor === "none" || !place.file) return part("code", "", place.file + spot);
  const name = state.elsewhere[place.file] ?? place.file;
  const path = name.startsWith("/") ? name : `${state.folder}/${name}`;
  const link = /** @type {HTMLAnchorElement} */ (part("a", "", place.file + spot));
  link.href = state.editor
    .replaceAll("{path}", path.split("/").map(encodeURIComponent).join("/"))
    .replaceAll("{line}", String(place.line || 1))
    .replaceAll("{column}", String(place.column || 1));
  return link;
};

/** The line with a caret below the column; what stands before it is set once more, unseen, so that any letter fits.
 * @param {Problem} problem */
const excerptOf = (problem) => {
  const line = part("pre", "", problem.source_line);
  if (!problem.column) return line;
  const before = part("span", "unseen", Array.from(problem.source_line).slice(0, problem.column - 1).join(""));
  const caret = part("span", "caret", "\n", before, "^");
  caret.setAttribute("aria-hidden", "true");
  line.append(caret);
  return line;
};

/** @param {Problem} problem @param {PreviewState} state */
export const entryOf = (problem, state) => {
  const entry = part("li", problem.severity, part("p", "place", placeOf(problem, state)));
  entry.append(part("p", "message", part("strong", "", `${problem.severity}: `), `${problem.message} `, part("code", "", `[${problem.rule}]`)));
  if (problem.source_line) entry.append(excerptOf(problem));
  for (const note of problem.notes) entry.append(part("p", "", "Note: ", placeOf(note, state), ` ${note.message}`));
  if (problem.hint) entry.append(part("p", "", `Hint: ${problem.hint}`));
  return entry;
};

/** @type {{ host: HTMLElement, dialog: HTMLDialogElement, again: HTMLElement, said?: string } | undefined} */
let shown;

/** In a tree of its own, where the site's styles do not reach. */
const frameOf = () => {
  const host = part("div", "");
  const root = host.attachShadow({ mode: "open" });
  const style = /** @type {HTMLLinkElement} */ (part("link", ""));
  style.rel = "stylesheet";
  style.href = "/_codify/preview.css";
  const dialog = /** @type {HTMLDialogElement} */ (part("dialog", ""));
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", "title");
  dialog.setAttribute("aria-describedby", "about");
  const again = part("button", "again");
  again.addEventListener("click", () => {
    again.hidden = true;
    dialog.showModal();
  });
  dialog.addEventListener("close", () => {
    again.hidden = false;
    again.focus();
  });
  root.append(style, dialog, again);
  document.body.append(host);
  return { host, dialog, again };
};

/** Shows what is wrong, or takes it away. @param {PreviewState} state */
export const showProblems = (state) => {
  const { problems } = state.report;
  if (problems.length === 0) {
    shown?.host.remove();
    shown = undefined;
    return;
  }
  shown ??= frameOf();
  const said = JSON.stringify(problems);
  if (said === shown.said) return; // told again to a tab that was out of sight: who put it away need not do so twice
  shown.said = said;
  const { dialog, again } = shown;
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const title = part("h1", "", `${counted(errors, "error")} in your files`);
  title.id = "title";
  const about = part("p", "", "Behind this is the last good build. Mend what is named here and save: this message then goes away by itself.");
  about.id = "about";
  const hide = part("button", "", "Hide (Esc)");
  hide.addEventListener("click", () => dialog.close());
  const list = part("ol", "", ...problems.slice(0, SHOWN).map((problem) => entryOf(problem, state)));
  const rest = problems.length > SHOWN ? [part("p", "", `And ${counted(problems.length - SHOWN, "more problem")}: see the terminal.`)] : [];
  dialog.replaceChildren(title, about, hide, list, ...rest);
  again.textContent = `${counted(errors, "error")}: show`;
  again.hidden = true;
  if (!dialog.open) dialog.showModal();
};
