// Statements that were answered alike where not all of them have room: the reader chooses among them, and nobody else.

import { copyOf, counted, part, words } from "./parts.js";
import { nameOf } from "./results.js";

/** @import { Placed } from "./results.js" */
/** @import { App } from "./types.d.ts" */

/**
 * @param {App} app
 * @param {any} place
 * @param {"strengths" | "starts"} name
 * @param {{ tied: Placed[], room: number }} ties
 * @param {() => void} changed  draws what follows from the choice
 */
export function drawTies(app, place, name, { tied, room }, changed) {
  const codes = tied.map(({ statement }) => statement.code);
  const shown = codes.join(" ");
  place.hidden = tied.length === 0;
  const [{ value }] = [...tied, { value: "" }];
  place.querySelector("summary").textContent = counted("ties", tied.length, { value });
  part(place, "choose").textContent = counted("choose", room);
  if (place.dataset.codes !== shown) part(place, "choices").replaceChildren(...tieGroups(tied));
  place.dataset.codes = shown;
  const chosen = app.answers.chosen[name];
  const count = Math.min(room, codes.filter((code) => chosen.has(code)).length);
  part(place, "count").textContent = count > 0 ? words("chosen", { count, room }) : "";
  let free = room;
  for (const box of place.querySelectorAll("input")) {
    box.checked = chosen.has(box.value) && free-- > 0;
    box.disabled = count === room && !box.checked;
    box.onchange = () => {
      // What was chosen of other equals, before answers changed, counts no more.
      app.answers.chosen[name] = new Set([...place.querySelectorAll("input:checked")].map((one) => one.value));
      app.changed();
      changed();
    };
  }
}

/** @param {Placed[]} tied */
function tieGroups(tied) {
  const groups = [...new Set(tied.map(({ statement }) => statement.item.group))];
  return groups.map((group) => {
    const copy = copyOf("ties");
    copy.querySelector("legend").textContent = group.title;
    for (const { statement } of tied.filter((one) => one.statement.item.group === group)) {
      const choice = copyOf("tie");
      choice.querySelector("input").value = statement.code;
      part(choice, "name").textContent = nameOf(statement);
      copy.append(choice);
    }
    return copy;
  });
}
