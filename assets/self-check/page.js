// The page: one view at a time, named in the address by its section and never by an answer.

function startSelfCheck() {
  const main = /** @type {any} */ (document.querySelector("[data-check]"));
  const [status, trouble] = [part(main, "status"), part(main, "problem")];
  const title = document.title;
  const views = Object.fromEntries([...main.querySelectorAll("[data-view]")].map((view) => [view.dataset.view, view]));
  const catalogue = readCatalogue(main);
  /** @type {any} */
  const app = {
    catalogue,
    answers: newAnswers(),
    need: newLoader(catalogue),
    sets: () => setsOf(app.catalogue, app.answers),
    titleOf: (/** @type {CheckSet} */ { framework, level }) => [framework.title, level?.title].filter(Boolean).join(": "),
    fileName: (/** @type {string} */ ending) => `${main.dataset.check}-${today()}.${ending}`,

    /** Says it where screen readers hear it. @param {string} name @param {Record<string, string | number>} [values] */
    say(name, values) {
      const text = words(name, values);
      if (status.textContent !== text) status.textContent = text;
    },

    /** Shows a problem with `field` at the top, or takes it away. @param {string} name @param {any} field @param {Record<string, string>} [values] */
    problem(name, field, values) {
      trouble.hidden = !name;
      document.title = name ? words("error-title", { title }) : title;
      for (const marked of main.querySelectorAll("[aria-invalid]")) marked.removeAttribute("aria-invalid");
      if (!name) return;
      const link = trouble.querySelector("a");
      link.textContent = words(name, values);
      link.onclick = (/** @type {Event} */ event) => {
        event.preventDefault();
        field.focus();
      };
      if (field.type === "file") field.setAttribute("aria-invalid", "true");
      trouble.focus();
    },

    /** @param {string} name  of a view */
    go(name) {
      if (location.hash === `#${name}`) show(true);
      else location.hash = name;
    },
    draw: () => show(false),
  };

  const drawers = {
    start: newStart(app, views.start),
    list: () => drawList(app, views.list),
    results: () => drawResults(app, views.results),
    appraisal: () => drawAppraisal(app, views.appraisal),
  };

  let turn = 0;

  /** Draws the view that the address names, once its statements are there. @param {boolean} focus */
  async function show(focus) {
    const [, wanted, number] = /^#?(start|list|results|appraisal|section-(\d+)|)$/.exec(location.hash) ?? [];
    if (wanted === undefined) return; // a place within the view
    const mine = ++turn;
    try {
      if (wanted && wanted !== "start") await app.need(app.answers);
    } catch {
      return mine === turn && app.problem("not-loaded", { focus: () => show(true) });
    }
    if (mine === turn) draw(wanted, Number(number), focus);
  }

  /** @param {string} wanted  a view, "" for none @param {number} number  of a section, or NaN @param {boolean} focus */
  function draw(wanted, number, focus) {
    const sections = sectionsOf(app.sets());
    const section = sections[number - 1];
    const name = sections.length === 0 || !wanted ? "start" : section ? "section" : number >= 0 ? "list" : wanted;
    for (const view of Object.values(views)) view.hidden = view.dataset.view !== name;
    main.dataset.shown = name;
    if (section) drawSection(app, views.section, section, sections[number] ? `section-${number + 1}` : "results");
    else drawers[/** @type {keyof typeof drawers} */ (name)]();
    const [set] = app.sets();
    const editions = app.catalogue.frameworks.map((/** @type {CheckFramework} */ one) => `${one.title}: ${one.edition}`).join("; ");
    for (const facts of main.querySelectorAll("[data-part=facts]"))
      facts.textContent = set ? words("facts", { set: app.titleOf(set), editions, day: dayWords(today()) }) : "";
    if (!focus) return;
    app.problem("");
    const heading = views[name].querySelector("h2");
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }

  const showKept = newKeeper(app, part(main, "keep"));
  for (const button of main.querySelectorAll("[data-go]")) button.onclick = () => app.go(button.dataset.go);
  for (const button of main.querySelectorAll("[data-print]")) button.onclick = () => print();
  addEventListener("hashchange", () => show(true));
  showKept();
  show(false);
}

startSelfCheck();
