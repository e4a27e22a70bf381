// Keeps the open page up to date: the preview tells which generation of the site it shows and what is wrong with the
// files. A page of another generation loads itself again; the browser keeps its place.

import { showNotices } from "./notices.js";
import { showProblems } from "./problems.js";

/** @import { PreviewState } from "./problems.js" */

const own = /** @type {HTMLScriptElement} */ (document.currentScript);

/** @type {EventSource | undefined} */
let stream;

// Browsers give a page its place back by themselves, but not always when it is loaded twice within a moment.
const place = history.state?.place;
if (place) {
  history.replaceState(null, "");
  addEventListener("load", () => {
    scrollTo(...place);
    history.scrollRestoration = "auto";
  });
}

/** Loads the page again, but not before it has its place from the last time. */
const renew = () => {
  if (document.readyState !== "complete") return addEventListener("load", renew, { once: true });
  history.replaceState({ place: [scrollX, scrollY] }, "");
  history.scrollRestoration = "manual";
  location.reload();
};

// Browsers open six connections to one server at most, so a tab that nobody sees gives its own back. On its return it is
// told at once what it missed.
const listen = () => {
  stream?.close();
  stream = undefined;
  if (document.hidden) return;
  stream = new EventSource("/_codify/events");
  stream.addEventListener("message", (event) => {
    /** @type {PreviewState} */
    const state = JSON.parse(event.data);
    if (state.generation !== own.dataset.generation) return renew();
    showProblems(state);
    showNotices(state);
  });
};

document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => stream?.close());
addEventListener("pageshow", (event) => event.persisted && listen());
listen();
