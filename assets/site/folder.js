// Some hosts show the page of a folder (code/index.html) at an address without the slash (/code), from which each of its
// links would lead one folder too high. The slash is put back without a load, which such a host would only answer in the
// same way. Servers of a folder that is not the top of its host need the settings in docs/hosting.md: there this script is
// looked for one folder too high, too.

import { pageAddress } from "./address.js";

const name = document.documentElement.dataset.folder;
const page = pageAddress();
if (name && location.protocol !== "file:" && page.toLowerCase().endsWith("/" + name)) {
  history.replaceState(history.state, "", page + "/" + location.search + location.hash);
}
