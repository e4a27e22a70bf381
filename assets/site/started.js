// A page that needs a script of its own says so when that did not come, or did not run: once it runs, it takes the mark
// away. A page from a browser's store may name a script that the host no longer has, so the page itself is loaded anew.

import { all } from "../choices/address.js";
import { whenReady } from "./ready.js";

whenReady(() => {
  for (const told of all("[data-unless-started]")) told.hidden = false;
});

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element && event.target.closest("[data-reload]"))) return;
  event.preventDefault();
  location.reload();
});
