// Keeps the page in line with its address.

import { pageAddress } from "../site/address.js";
import { whenReady } from "../site/ready.js";
import { choiceBefore, linkedPlace, namesOf, query } from "./address.js";
import { carryAll } from "./carry.js";
import { showCompared } from "./compare.js";
import { holderOf } from "./hold.js";
import { showLevels } from "./levels.js";
import { showColumns } from "./pairs.js";

function show() {
  showLevels();
  showColumns();
  showCompared();
}

function follow() {
  show();
  carryAll();
}

/**
 * Puts `changes` into the address as a step of its own, where an empty value takes a name out, and brings the page in
 * line. The "#" goes: it led to a place of the page as it was.
 * @param {[string, string][]} changes
 * @param {unknown} [state] what the page remembers with this step
 */
function choose(changes, state = null) {
  const wanted = query();
  for (const [name, value] of changes) {
    if (value) wanted.set(name, value);
    else wanted.delete(name);
  }
  const text = wanted.toString();
  if (text !== query().toString() || location.hash) history.pushState(state, "", pageAddress() + (text && "?" + text));
  follow();
}

// While the page is read, so that what is not chosen is never drawn and nothing jumps.
const reading = new MutationObserver(show);
reading.observe(document, { childList: true, subtree: true });
whenReady(() => {
  reading.disconnect();
  follow();
});

// Back, Forward, a link into this page, and a browser that puts old forms back.
for (const event of ["popstate", "hashchange", "pageshow"]) addEventListener(event, follow);

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-choice]")) return;
  event.preventDefault();
  choose([...new FormData(form)].map(([name, value]) => [name, String(value)]));
});

/** Without the choice of these names. @param {string} names @returns {[string, string][]} */
const without = (names) => names.split(" ").map((name) => [name, ""]);

// The browser's own search, or a link to words, leads into what is not chosen. All is shown then: who looks for words looks in
// every part. A step of its own, so that Back leads to the choice. Where a link names a place, that alone is shown besides.
document.addEventListener("beforematch", ({ target }) => {
  const form = target && holderOf(target);
  if (!form || (target instanceof Node && target.contains(linkedPlace()))) return;
  const names = namesOf(form);
  const before = without(names).map(([name]) => [name, query().get(name) ?? ""]);
  choose(without(names), { found: names, before });
});

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("[data-clear]");
  if (!(button instanceof HTMLElement)) return;
  choose(choiceBefore(button.dataset.clear) ?? without(button.dataset.clear ?? ""));
  // The button is gone now; the choice that it undid is where the reader goes on.
  const control = button.closest(".with-scripts")?.querySelector("input:checked, select");
  if (control instanceof HTMLElement) control.focus();
});
