// Whether two texts say the same: blanks do not count, every letter does.

/** @param {string} text */
export const spaced = (text) => text.replace(/\s+/g, " ").trim();

/** Eight hexadecimal digits that change with the words (FNV-1a). @param {string} text */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const letter of spaced(text)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
