// Where readers have the site: each a name and the address that its pages are below.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "../../browser/support/site.mjs";

/** `home` is a folder of the checks' own. A further way to open the site is a row here. */
export async function placesOf(site, home) {
  const host = join(home, "host");
  mkdirSync(join(host, "sub"), { recursive: true });
  symlinkSync(site.root, join(host, "sub", "folder"));
  const server = await serve({ root: host });
  return {
    places: [
      { name: "from a file", base: `${pathToFileURL(site.root).href}/` },
      { name: "in a sub-folder of a server", base: `${server.origin}/sub/folder/`, keeps: true },
    ],
    close: server.close,
  };
}
