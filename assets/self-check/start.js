// The first view: which framework, and which level of it.

import { pageAddress } from "../site/address.js";
import { effortOf, wishedSets } from "./answers.js";
import { counted, part, words } from "./parts.js";

/** @import { App } from "./types.d.ts" */

/** @param {App} app @param {any} view */
export function newStart(app, view) {
  const form = view.querySelector("form");
  const frameworks = [...form.querySelectorAll("[name=framework]")];
  const fieldsets = [...view.querySelectorAll("[data-levels-of]")];
  const besides = part(form, "besides");
  const known = (/** @type {string} */ wanted) => app.catalogue.frameworks.find(({ id }) => id === wanted);
  const chosen = () => known(app.answers.framework);

  /** A level that the reader chose on the way here came along in the address: it stands chosen, unless answers say more. */
  function takeAlong() {
    const address = new URLSearchParams(location.search);
    for (const { dataset } of fieldsets) {
      const { framework, levels } = app.answers;
      const { levelsOf: id, parameter } = dataset;
      const level = address.get(parameter) ?? "";
      if (!known(id)?.sources.has(level) || levels.has(id) || (framework && framework !== id)) continue;
      app.answers.framework = id;
      levels.set(id, level);
    }
  }

  function draw() {
    takeAlong();
    if (frameworks.length === 1) app.answers.framework = frameworks[0].value;
    const { framework, levels, first } = app.answers;
    for (const radio of frameworks) radio.checked = radio.value === framework;
    for (const fieldset of fieldsets) {
      const id = fieldset.dataset.levelsOf;
      const level = levels.get(id);
      fieldset.hidden = id !== framework;
      const radios = [...fieldset.querySelectorAll("[data-title]")];
      for (const radio of radios) radio.checked = radio.value === level;
      part(fieldset, "first").hidden = !level || level === radios[0].value;
      part(fieldset, "first").querySelector("input").checked = first;
    }
    if (besides) besides.hidden = !chosen()?.levels.length;
    for (const box of besides?.querySelectorAll("input") ?? []) box.checked = app.answers.besides.has(box.value);
    part(form, "effort").textContent = effortWords();
  }

  /** How much is asked, once it is chosen. */
  function effortWords() {
    const { statements, seconds } = effortOf(app.catalogue, app.answers);
    const minutes = Math.max(1, Math.round(seconds / 60));
    return statements > 0 ? words("effort", { statements: counted("statements", statements), minutes: counted("minutes", minutes) }) : "";
  }

  /** @param {any} field @param {boolean} checked */
  function take(field, checked) {
    const id = field.closest("[data-levels-of]")?.dataset.levelsOf;
    if (field.name === "framework") app.answers.framework = field.value;
    else if (field.name === "besides") app.answers.besides[checked ? "add" : "delete"](field.value);
    else if (field.type === "radio") app.answers.levels.set(id, field.value);
    else app.answers.first = checked;
  }

  /** Whether everything is chosen; says what is missing if not. */
  function complete() {
    const framework = chosen();
    const choices = fieldsets.find((fieldset) => fieldset.dataset.levelsOf === framework?.id);
    const done = wishedSets(app.catalogue, app.answers).length > 0;
    if (!framework) app.problem("no-framework", frameworks[0]);
    else if (!done) app.problem("no-level", choices.querySelector("[data-title]"), { level: framework.levelName });
    return done;
  }

  /**
   * Chooses again what the reader chose before saved answers were there, or before this program was: it stands in the form,
   * or in the address where Continue has sent it, which then is rid of it. The view to go to, if it was sent.
   */
  function takeEarly() {
    const address = new URLSearchParams(location.search);
    const sent = [...form.querySelectorAll("input")].filter(({ name, value }) => address.getAll(name).includes(value));
    for (const field of sent) take(field, true);
    for (const [field, checked] of early) take(field, checked);
    early.length = 0;
    started = true;
    if (sent.length === 0) return "";
    for (const { name } of sent) address.delete(name);
    history.replaceState(null, "", `${pageAddress()}?${address}`.replace(/\?$/, ""));
    return wishedSets(app.catalogue, app.answers).length > 0 ? "list" : "start";
  }

  let started = false;
  /** @type {[any, boolean][]} */
  const early = [...form.querySelectorAll("input:checked")].map((field) => [field, true]);
  for (const [field] of early) take(field, true);

  form.onchange = (/** @type {any} */ { target }) => {
    if (!started) early.push([target, target.checked]);
    take(target, target.checked);
    app.problem("");
    draw();
    app.changed();
  };
  form.onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (complete()) app.go("list");
  };
  return { draw, takeEarly };
}
