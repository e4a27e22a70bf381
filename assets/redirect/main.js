// A page that only leads to another takes along what follows "?" and "#": the reader's choices, and a place. Where it leads
// to is the page's own word; nothing of the address can change that. Without scripts the page leads on by itself.

import "../site/folder.js";

const target = document.currentScript?.dataset.target;
if (target) location.replace(target + location.search + location.hash);
