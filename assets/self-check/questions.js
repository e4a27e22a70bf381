// The list of sections, and the questions of one section.

/** @param {any} app @param {CheckSet} set @param {number} before  how many sections come before it */
function taskList(app, set, before) {
  const copy = copyOf("set");
  part(copy, "title").textContent = app.titleOf(set);
  for (const section of set.sections) {
    const task = copyOf("task");
    const at = before + section.number;
    const state = progressOf(app.catalogue, app.answers, section);
    part(task, "link").textContent = section.group.title;
    part(task, "link").href = `#section-${at}`;
    part(task, "link").setAttribute("aria-describedby", `check--state-${at}`);
    part(task, "state").id = `check--state-${at}`;
    part(task, "state").textContent = words(state);
    part(task, "state").dataset.state = state;
    part(copy, "tasks").append(task);
  }
  return copy;
}

/** @param {any} app @param {any} view */
function drawList(app, view) {
  let before = 0;
  const lists = app.sets().map((/** @type {CheckSet} */ set) => {
    const list = taskList(app, set, before);
    before += set.sections.length;
    return list;
  });
  part(view, "sets").replaceChildren(...lists);
}

/** What is to be said of an answer given to other words, or in words that are no answer here. @param {any} app @param {Statement} statement @param {any} place */
function showChange(app, { code, text }, place) {
  const { value, old } = answerTo(app.answers, code);
  const foreign = value && !isAnswer(app.catalogue, value);
  place.hidden = old === undefined && !foreign;
  if (place.hidden) return;
  setText(part(place, "foreign"), foreign ? words("foreign", { value }) : "");
  setText(part(place, "changed"), old === undefined ? "" : words(old ? "changed" : "changed-unknown"));
  part(place, "words").replaceChildren(...(old ? markedChanges(old, text, true) : []));
}

/**
 * @param {any} app
 * @param {Statement} statement
 * @param {boolean} up  whether it is asked beside the level below
 * @returns {any[]}
 */
function questionFor(app, statement, up) {
  const { code, item, label } = statement;
  const copy = copyOf("question");
  const answer = answerTo(app.answers, code);
  const set = (/** @type {Partial<Answer>} */ parts) => {
    setAnswer(app.answers, code, parts);
    app.changed();
  };
  const id = `check--question-${encodeURIComponent(code)}`;
  part(copy, "name").textContent = up ? words("up-name", { title: item.title, level: label }) : nameOf(statement);
  const text = part(copy, "text");
  text.hidden = item.list;
  if (!item.list) {
    text.append(...built(statement.words));
    text.id = id;
    copy.setAttribute("aria-describedby", id);
  }
  showChange(app, statement, part(copy, "change"));
  for (const radio of copy.querySelectorAll("[data-point]")) {
    radio.name = code;
    radio.checked = radio.value === answer.value;
    radio.onchange = () => {
      set({ value: radio.value });
      part(copy, "change").hidden = true;
    };
  }
  part(copy, "more").open = Boolean(answer.note || answer.date);
  bindField(part(copy, "note"), answer.note, (note) => set({ note }));
  bindField(part(copy, "date"), answer.date, (date) => set({ date }));

  const next = oneUp(statement);
  const star = part(copy, "star");
  star.hidden = up || !next;
  if (star.hidden || !next) return [copy];
  part(star, "label").textContent = words("look-up", { level: item.group.framework.levelName, title: next.label });
  const [above] = questionFor(app, next, true);
  const box = star.querySelector("input");
  box.checked = answer.starred;
  above.hidden = !answer.starred;
  box.onchange = () => {
    above.hidden = !box.checked;
    set({ starred: box.checked });
  };
  return [copy, above];
}

/** The practice pairs beside a list. @param {CheckGroup} group */
function pairsOf({ pairsTitle, pairs }) {
  const copies = pairs.map((pair) => {
    const copy = copyOf("pair");
    [...copy.children].forEach((place, at) => place.append(...built(pair[at])));
    return copy;
  });
  return [element("p", pairsTitle, "pair__title"), ...copies];
}

/** @param {any} app @param {any} view @param {CheckSection} section @param {string} next  the view that follows */
function drawSection(app, view, { set, number, group, statements }, next) {
  view.querySelector("h2").textContent = words("section", { number, count: set.sections.length, title: group.title });
  const { list, title } = statements[0].item;
  part(view, "where").textContent = [app.titleOf(set), list ? title : group.above].filter(Boolean).join(" – ");
  part(view, "whole").hidden = list;
  part(view, "questions").replaceChildren(...statements.flatMap((statement) => questionFor(app, statement, false)));
  const priority = view.querySelector("[name=priority]");
  part(view, "priority").textContent = words("priority", { title: group.title });
  priority.checked = app.answers.priorities.has(group.id);
  priority.onchange = () => {
    app.answers.priorities[priority.checked ? "add" : "delete"](group.id);
    app.changed();
  };
  view.querySelector("form").onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    app.go(next);
  };
  const pairs = part(view, "pairs");
  pairs.hidden = group.pairs.length === 0;
  pairs.replaceChildren(...pairsOf(group));
}
