// The table of words that must fold alike in the generator and in the engine.
import fs from "node:fs";

/** @param {string} file */
export function readFoldings(file) {
  return fs
    .readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [text, forms = ""] = line.split("\t");
      return { text, forms };
    });
}
