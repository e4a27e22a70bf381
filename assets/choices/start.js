// Keeps the page in line with its address.

function show() {
  showLevels();
  showColumns();
  showCompared();
}

function follow() {
  show();
  carryAll();
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

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("[data-clear]");
  if (!(button instanceof HTMLElement)) return;
  choose((button.dataset.clear ?? "").split(" ").map((name) => [name, ""]));
  // The button is gone now; the choice that it undid is where the reader goes on.
  const control = button.closest(".with-scripts")?.querySelector("input:checked, select");
  if (control instanceof HTMLElement) control.focus();
});
