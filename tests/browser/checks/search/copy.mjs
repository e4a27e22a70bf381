// A copy of what the search needs of a site, to be changed.
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of the copy, for its user to delete. */
export function copyOf(site) {
  const root = mkdtempSync(join(tmpdir(), "codify-search-"));
  for (const file of site.files) {
    if (/^(assets\/|(search|a-to-z|site-map)\.html$)/.test(file)) cpSync(join(site.root, file), join(root, file));
  }
  return root;
}
