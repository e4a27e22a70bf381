// Small sites that a check needs beside the one under test: built by the program in a folder of their own, served, and deleted.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSite, serve } from "./site.mjs";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const PROGRAM = process.env.CODIFY ?? join(ROOT, "build", "codify");
const PROGRAM_LIMIT = 120_000; // in milliseconds: it takes a moment, and nothing else goes on meanwhile

/** Has `fill` put the files of a site into a new folder, builds it, and has `look` look at it: `site` as readSite returns it. */
export async function withBuilt(fill, look) {
  const folder = mkdtempSync(join(tmpdir(), "codify-built-"));
  try {
    fill(folder);
    execFileSync(PROGRAM, ["build", "--quiet", "--source", folder], { timeout: PROGRAM_LIMIT });
    const site = readSite(join(folder, "public"));
    const server = await serve(site);
    try {
      await look(site, server.origin);
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
