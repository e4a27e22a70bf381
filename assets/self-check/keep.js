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
    safe = false;
    if (kept) save();
    show();
  };

  /** Takes what a file or the device holds. @param {string} source @param {string} message */
  function take(source, message) {
    app.answers = fromFile(source, app.catalogue);
    const { answers, catalogue } = app;
    const [changed, unknown] = [changedIn(answers, catalogue).length, unknownIn(answers, catalogue).length];
    app.say(changed + unknown > 0 ? "other-edition" : message, { count: answers.given.size, changed, unknown });
  }

  async function openFile() {
    const [file] = input.files;
    if (!file) return;
    const old = app.answers;
    try {
      must(file.size <= LARGEST_FILE, "too-large");
      const source = await file.text();
      take(source, "opened");
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

  /** What the device holds, at the start and when another tab has written. @param {string | null} source @param {string} message */
  function adopt(source, message) {
    kept = false;
    if (source === null) return app.say(message);
    try {
      take(source, message);
      kept = safe = true;
    } catch (error) {
      app.say("not-read");
    }
  }
  addEventListener("storage", (event) => {
    if (!store.heard(event)) return;
    if (event.newValue === null) adopt(null, kept ? "deleted-elsewhere" : "");
    else if (kept || !holdsAnything(app.answers)) adopt(event.newValue, "written-elsewhere");
    else app.say("saved-elsewhere");
    if (event.newValue === null) safe = !holdsAnything(app.answers);
    show();
    app.draw();
  });
  const source = store.read();
  if (source !== null) adopt(source, "welcome-back");
  return show;
}
