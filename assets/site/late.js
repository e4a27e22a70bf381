// Scripts that a page shows without wait in a <template> until it has been drawn: on a slow line nothing of the page then
// waits for them.

import { whenReady } from "./ready.js";

function addLate() {
  for (const late of document.querySelectorAll("template[data-late]")) {
    late.removeAttribute("data-late");
    document.body.append(document.importNode(/** @type {HTMLTemplateElement} */ (late).content, true));
  }
}

whenReady(() => {
  if (!document.querySelector("template[data-late]")) return;
  // Only the browser knows when it has drawn; where it does not say, or draws nothing yet, there is a limit.
  if (PerformanceObserver.supportedEntryTypes?.includes("paint")) {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      addLate();
    }).observe({ type: "paint", buffered: true });
  }
  setTimeout(addLate, 500);
});
