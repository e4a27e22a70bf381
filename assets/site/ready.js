// Runs before the page is drawn, so that what needs scripts takes the place of what serves without them and nothing
// jumps.
document.documentElement.dataset.scripts = "";

/**
 * Calls `start` once the whole page is there.
 * @param {() => void} start
 */
export function whenReady(start) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
}
