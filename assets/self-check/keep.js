// Keeping answers: in memory until the reader asks for more, then on the device or in a file of the reader's own.

import { holdsAnything } from "./answers.js";
import { csvRows, toCsv } from "./csv.js";
import { cutSentence, cutWords } from "./cut.js";
import { today } from "./days.js";
import { changedIn, fromFile, isReadable, LARGEST_FILE, must, toFile, unknownIn } from "./format.js";
import { counted, download, part, words } from "./parts.js";
import { askedIn } from "./results.js";
import { keysFor, newStore } from "./store.js";
import { ownRows, tableHead } from "./table.js";

/** @import { Answers, App, Cut } from "./types.d.ts" */

/** @param {App} app @param {any} place */
export function newKeeper(app, place) {
  const { key, alike } = keysFor(location.pathname);
  const store = newStore(() => localStorage, key, alike);
  const local = location.protocol === "file:"; // such pages share one storage in some browsers
  const [state, input] = [part(place, "state"), place.querySelector("[type=file]")];
  let kept = false; // what this page shows is what the device keeps
  let safe = true; // nothing would be lost if the page were closed now
  let sure = false; // the reader is asked whether to delete
  let other = 0; // which of the other copies on the device is shown next
  /** What was shown before the answers of a file. @type {Answers | undefined} */
  let before;
  /** What the device keeps while others are shown. @type {Answers | undefined} */
  let mine;
  /** The button that was pressed last. @type {any} */
  let pressed;
  let changes = 0;
  let adoptions = 0;

  const text = () => toFile(app.answers, app.catalogue, today());
  /** Whether the device keeps other answers than this page shows. */
  const apart = () => !local && !kept && store.holds();

  function show() {
    const holds = holdsAnything(app.answers);
    const own = !holds ? "empty" : safe ? "in-a-file" : "loose";
    state.textContent = words(kept ? "kept" : apart() && holds ? `${own}-apart` : own);
    const shown = {
      save: !local && !apart(),
      hosted: !local && !apart(),
      "on-disk": local,
      choice: apart(),
      instead: holds,
      removing: !local && store.holds(),
      delete: !sure,
      sure,
      undo: before && !apart(),
      other: !local && store.others().length > 0,
    };
    for (const [name, wanted] of Object.entries(shown)) part(place, name).hidden = !wanted;
  }

  /** Says what came of a button, beside it as well: the top may be out of sight. @param {string} text */
  function tell(text) {
    const told = part(place, "told");
    pressed?.closest("section > p, section > div").after(told); // what is around the button may go
    app.say(text, told);
  }

  /** @param {boolean} aloud  whether to say so when all went well */
  function save(aloud) {
    const all = text();
    const outcome = isReadable(all, app.catalogue) ? store.write(all) : "too-much";
    kept = ["saved", "replaced"].includes(outcome);
    safe = kept;
    if (aloud || outcome !== "saved") tell(words(outcome));
    show();
  }

  app.changed = () => {
    ++changes;
    safe = false;
    if (kept) save(false);
    show();
  };

  /** What a file or the device holds, once the statements are there that it answers. @param {string} source */
  async function read(source) {
    await app.need(fromFile(source, app.catalogue));
    /** @type {Cut[]} */
    const cut = [];
    return { answers: fromFile(source, app.catalogue, cut), cut };
  }

  /** Shows what was read. What is to be said of it: every part of it that is not as it was. @param {{ answers: Answers, cut: Cut[] }} found @param {string} message */
  function take({ answers, cut }, message) {
    app.answers = answers;
    app.cut = cutWords(app, cut);
    const [changed, unknown] = [changedIn(answers, app.catalogue).length, unknownIn(answers, app.catalogue).length];
    return [
      (answers.given.size === 0 && words(`${message}-none`)) || counted(message, answers.given.size),
      changed > 0 && counted("wording", changed),
      unknown > 0 && counted("elsewhere", unknown),
      changed + unknown > 0 && words("in-results"),
      cut.length > 0 && cutSentence(app.cut),
    ].filter(Boolean).join(" ");
  }

  /** Shows the answers in a file. What the device keeps stays as it is. @param {string} source @param {string} message */
  async function look(source, message) {
    const found = await read(source);
    const old = app.answers;
    if (kept) mine = old;
    else if (holdsAnything(old)) before = old;
    const said = take(found, message);
    kept = false;
    safe = true;
    app.problem("");
    show();
    app.go(app.sets().length > 0 ? "list" : "start", said);
  }

  async function openFile() {
    const [file] = input.files;
    if (!file) return;
    try {
      must(file.size <= 3 * LARGEST_FILE, "too-large"); // a character is up to three bytes
      await look(await file.text(), "opened");
    } catch (error) {
      const name = error instanceof Error ? error.message : "";
      app.problem(words(name) ? name : "unreadable", input);
    } finally {
      input.value = "";
    }
  }

  /** @param {boolean} now */
  function ask(now) {
    sure = now;
    show();
    (sure ? part(place, "question") : state).focus();
  }

  /** What each button does. @type {Record<string, () => void>} */
  const actions = {
    save: () => save(true),
    instead() {
      save(true);
      if (kept) [before, mine] = [mine, undefined];
      show();
      state.focus();
    },
    async back() {
      if (!safe && holdsAnything(app.answers)) before = app.answers;
      const source = store.read();
      if (source !== null) await adopt(source, "welcome-back", tell);
      state.focus();
    },
    other() {
      const others = store.others();
      look(others[other++ % others.length], "opened").catch(() => tell(words("not-read")));
    },
    delete: () => ask(true),
    spare: () => ask(false),
    gone() {
      const gone = store.remove();
      if (gone && kept) kept = safe = false;
      tell(words(gone ? "deleted" : "not-deleted"));
      ask(false);
    },
    download() {
      const all = text();
      if (!isReadable(all, app.catalogue)) return tell(words("too-much"));
      download(app.fileName("json"), "application/json", all);
      safe = true;
      show();
    },
    csv() {
      const { asked, up } = askedIn(app.sets(), app.answers);
      const rows = csvRows(app.answers, app.catalogue, [...asked, ...up], { yes: words("yes"), none: words("unanswered") });
      download(app.fileName("csv"), "text/csv", toCsv([tableHead(app), ...rows, ...ownRows(app.answers)]));
    },
    undo() {
      if (!before) return;
      if (kept) mine = app.answers;
      [app.answers, app.cut, before] = [before, [], undefined];
      ++changes;
      kept = safe = false;
      show();
      app.go("start", words("undone"));
    },
  };
  for (const [name, act] of Object.entries(actions)) {
    const button = part(place, name);
    button.onclick = () => {
      pressed = button;
      act();
    };
  }
  input.onchange = openFile;
  addEventListener("beforeunload", (event) => {
    if (!safe && holdsAnything(app.answers)) event.preventDefault();
  });

  /**
   * Takes what the device holds, at the start and when another tab has written. What the reader answers while the
   * statements are on their way stays.
   * @param {string} source
   * @param {string} message
   * @param {(text: string) => void} say
   */
  async function adopt(source, message, say = app.say) {
    const [turn, since] = [++adoptions, changes];
    kept = false;
    try {
      const found = await read(source);
      if (turn !== adoptions) return;
      if (changes !== since && holdsAnything(app.answers)) return say(words("saved-elsewhere"));
      say(take(found, message));
      kept = safe = true;
      mine = undefined;
    } catch (error) {
      say(words(error instanceof Error && error.message === "not-loaded" ? "not-loaded-saved" : "not-read"));
    }
    show();
    app.draw();
  }
  addEventListener("storage", (event) => {
    if (local || !store.heard(event)) return;
    const { newValue } = event;
    if (newValue !== null && (kept || !holdsAnything(app.answers))) adopt(newValue, "written-elsewhere");
    else if (newValue !== null) app.say(words("saved-elsewhere"));
    else {
      ++adoptions;
      app.say(kept ? words("deleted-elsewhere") : "");
      safe &&= !kept;
      kept = false;
    }
    show();
  });

  /** Brings back what is kept, and a file that was chosen before this program was there. */
  async function start() {
    const source = local ? null : store.read();
    if (source !== null) await adopt(source, "welcome-back");
    if (input.files.length > 0) await openFile();
  }
  return { show, start };
}
