// The first view: which framework, and which level of it.

/** @param {any} app @param {any} view */
function newStart(app, view) {
  const form = view.querySelector("form");
  const frameworks = [...form.querySelectorAll("[name=framework]")];
  const levels = [...view.querySelectorAll("[data-levels-of]")];
  const chosen = () => app.catalogue.frameworks.find((/** @type {CheckFramework} */ { id }) => id === app.answers.framework);

  // What was chosen before this program was there stays chosen.
  app.answers.framework = frameworks.find(({ checked }) => checked)?.value ?? "";

  /** A level that the reader chose on the way here came along in the address: it stands chosen, unless answers say more. */
  function takeAlong() {
    const address = new URLSearchParams(location.search);
    for (const { dataset } of levels) {
      const known = app.catalogue.frameworks.find((/** @type {CheckFramework} */ { id }) => id === dataset.levelsOf)?.levels;
      const level = known.find((/** @type {{id: string}} */ { id }) => id === address.get(dataset.parameter));
      if (app.answers.framework || !level) continue;
      app.answers.framework = dataset.levelsOf;
      app.answers.stages.set(dataset.levelsOf, level.id);
    }
  }

  function draw() {
    takeAlong();
    if (frameworks.length === 1) app.answers.framework = frameworks[0].value;
    const { framework, stages, first } = app.answers;
    for (const radio of frameworks) radio.checked = radio.value === framework;
    for (const fieldset of levels) {
      const id = fieldset.dataset.levelsOf;
      const level = stages.get(id);
      fieldset.hidden = id !== framework;
      const radios = [...fieldset.querySelectorAll("[data-title]")];
      for (const radio of radios) radio.checked = radio.value === level;
      part(fieldset, "first").hidden = !level || level === radios[0].value;
      part(fieldset, "first").querySelector("input").checked = first;
    }
  }

  form.onchange = (/** @type {any} */ { target }) => {
    const id = target.closest("[data-levels-of]")?.dataset.levelsOf;
    if (!id) app.answers.framework = target.value;
    else if (target.type === "radio") app.answers.stages.set(id, target.value);
    else app.answers.first = target.checked;
    app.problem("");
    draw();
    app.changed();
  };
  form.onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const framework = chosen();
    const choices = levels.find((fieldset) => fieldset.dataset.levelsOf === framework?.id);
    if (!framework) app.problem("no-framework", frameworks[0]);
    else if (setsOf(app.catalogue, app.answers).length === 0)
      app.problem("no-level", choices.querySelector("[data-title]"), { level: framework.levelName });
    else app.go("list");
  };
  return draw;
}
