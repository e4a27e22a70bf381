// Keeps the open page up to date: the preview tells which generation of the site it shows and what is wrong with the
// files. A page of another generation loads itself again; the browser keeps its place.

const own = /** @type {HTMLScriptElement} */ (document.currentScript);

/** @type {EventSource | undefined} */
let stream;

/** Loads the page again, but not before it has found its place from the last time, which it would lose. */
const renew = () =>
  document.readyState === "complete"
    ? requestAnimationFrame(() => location.reload())
    : addEventListener("load", renew, { once: true });

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
    if (state.generation === own.dataset.generation) showProblems(state);
    else renew();
  });
};

document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => stream?.close());
addEventListener("pageshow", (event) => event.persisted && listen());
listen();
