// Keeping answers: in memory until the reader asks for more, then on the device or in a file of the reader's own.

/** @param {any} app @param {any} place */
function newKeeper(app, place) {
  const store = newStore(() => localStorage, `codify-self-check ${location.pathname}`);
  const local = location.protocol === "file:"; // such pages share one storage in some browsers
  const [state, input] = [part(place, "state"), place.querySelector("[type=file]")];
  let kept = false; // on the device
  let safe = true; // nothing would be lost if the page were closed now
  /** @type {Answers | undefined} */
  let before; // a file was opened
  let changes = 0;
  let adoptions = 0;

  const text = () => toFile(app.answers, app.catalogue, today());

  function show() {
    const holds = holdsAnything(app.answers);
    state.textContent = words(kept ? "kept" : !holds ? "empty" : safe ? "in-a-file" : "loose");
    part(place, "save").hidden = kept || local;
    part(place, "delete").hidden = !kept;
    part(place, "undo").hidden = !before;
  }

  function save() {
    const outcome = store.write(text());
    kept = outcome !== "refused";
    safe = kept;
    app.say(outcome);
    show();
  }

  app.changed = () => {
    ++changes;
    safe = false;
    if (kept) save();
    show();
  };

  /** What a file or the device holds, once the statements are there that it answers. @param {string} source */
  async function read(source) {
    await app.need(fromFile(source, app.catalogue));
    return fromFile(source, app.catalogue);
  }

  /** @param {Answers} answers @param {string} message */
  function take(answers, message) {
    app.answers = answers;
    const { catalogue } = app;
    const [changed, unknown] = [changedIn(answers, catalogue).length, unknownIn(answers, catalogue).length];
    app.say(changed + unknown > 0 ? "other-edition" : message, { count: answers.given.size, changed, unknown });
  }

  async function openFile() {
    const [file] = input.files;
    if (!file) return;
    const old = app.answers;
    try {
      must(file.size <= LARGEST_FILE, "too-large");
      take(await read(await file.text()), "opened");
    } catch (error) {
      const name = error instanceof Error ? error.message : "";
      return app.problem(words(name) ? name : "unreadable", input);
    } finally {
      input.value = "";
    }
    before = holdsAnything(old) ? old : undefined;
    safe = true;
    app.problem("");
    if (kept) save();
    show();
    app.go(app.sets().length > 0 ? "list" : "start");
  }

  part(place, "save").onclick = () => {
    save();
    if (kept) part(place, "delete").focus();
  };
  part(place, "delete").onclick = () => {
    const gone = store.remove();
    kept = !gone;
    safe = !gone;
    app.say(gone ? "deleted" : "not-deleted");
    show();
    if (gone) part(place, "save").focus();
  };
  part(place, "download").onclick = () => {
    download(app.fileName("json"), "application/json", text());
    safe = true;
    show();
  };
  part(place, "csv").onclick = () => {
    const head = words("csv").split("|");
    download(app.fileName("csv"), "text/csv", toCsv(csvRows(app.answers, app.catalogue, head, { yes: words("yes") })));
  };
  part(place, "undo").onclick = () => {
    app.answers = before;
    before = undefined;
    app.changed();
    app.say("undone");
    app.go("start");
  };
  input.onchange = openFile;
  addEventListener("beforeunload", (event) => {
    if (!safe && holdsAnything(app.answers)) event.preventDefault();
  });
  part(place, "on-disk").hidden = !local;
  part(place, "hosted").hidden = local;
  if (local) return show;

  /**
   * Takes what the device holds, at the start and when another tab has written. What the reader answers while the
   * statements are on their way stays.
   * @param {string} source
   * @param {string} message
   */
  async function adopt(source, message) {
    const [mine, since] = [++adoptions, changes];
    kept = false;
    try {
      const answers = await read(source);
      if (mine !== adoptions) return;
      if (changes !== since && holdsAnything(app.answers)) return app.say("saved-elsewhere");
      take(answers, message);
      kept = safe = true;
    } catch (error) {
      app.say(error instanceof Error && error.message === "not-loaded" ? "not-loaded-saved" : "not-read");
    }
    show();
    app.draw();
  }
  addEventListener("storage", (event) => {
    if (!store.heard(event)) return;
    if (event.newValue !== null && (kept || !holdsAnything(app.answers))) return adopt(event.newValue, "written-elsewhere");
    if (event.newValue !== null) return app.say("saved-elsewhere");
    ++adoptions;
    app.say(kept ? "deleted-elsewhere" : "");
    kept = false;
    safe = !holdsAnything(app.answers);
    show();
  });
  const source = store.read();
  if (source !== null) adopt(source, "welcome-back");
  return show;
}
