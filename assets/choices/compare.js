// Two levels side by side, or each with the next.

import { all, linkedPlace, query, tell } from "./address.js";
import { hold } from "./hold.js";

/**
 * The two levels to show: those that the address names, in their order; else the level that the reader has chosen on
 * another page and the next one. Nothing when each is shown with the next.
 * @param {string[]} levels
 * @param {string} carried what the choice of a level is called
 */
function levelsByAddress(levels, carried) {
  const at = (/** @type {string} */ name) => levels.indexOf(query().get(name) ?? "");
  const [first, second] = [at("from"), at("to")].sort((a, b) => a - b);
  if (first >= 0) return [first, second];
  const level = Math.min(at(carried), levels.length - 2);
  return level < 0 ? [] : [level, level + 1];
}

/** Shows the two levels that the address names; by default each with the next, and the other pairs not at all. */
export function showCompared() {
  for (const form of all("form[data-compare]")) {
    const [from, to] = form.querySelectorAll("select");
    if (!to) return;
    const levels = [...from.options].map(({ value }) => value);
    const [first, second] = levelsByAddress(levels, form.dataset.compare ?? "");
    const single = first !== undefined && first !== second;
    from.selectedIndex = first ?? 0;
    to.selectedIndex = second ?? 1;
    const linked = linkedPlace()?.closest("[data-from]");
    let missed;
    for (const pair of all("[data-from]")) {
      const next = pair.closest("[data-group=next]");
      const wanted = single ? pair.dataset.from === levels[first] && pair.dataset.to === levels[second] : next;
      const late = pair === linked && pair.hidden;
      hold(pair, !wanted && pair !== linked, next ? form : undefined);
      if (late) missed = linkedPlace();
    }
    // Those of the steps hold every text, so the browser's search finds each there.
    for (const group of all("[data-group]"))
      hold(group, !group.querySelector("[data-from]:not([hidden])"), group.dataset.group === "next" ? form : undefined);
    missed?.scrollIntoView();
    tell(form, ({ one, same }) => {
      if (single) return one?.replace("{from}", from.options[first].text).replace("{to}", to.options[second].text);
      return first === undefined ? "" : same;
    });
  }
}
