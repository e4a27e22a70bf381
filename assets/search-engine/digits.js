// Reads the numbers and tables of the index, which are plain characters; generator/outputs/search/base90.h writes the numbers.

export const { max, min } = Math; // for all files of the engine
/** How many of the signs end a number; the others say that more follow. */
const LAST = 72;
/** The characters of numbers, by their values. */
let signs = "";

/** @param {string} all */
export function useSigns(all) {
  signs = all;
}

/**
 * @param {string} text
 * @returns {number[]} -1 for a sign that is no digit
 */
export function numbersIn(text) {
  const numbers = [];
  let number = 0;
  for (const sign of text) {
    const digit = signs.indexOf(sign);
    if (digit < LAST) {
      numbers.push(digit < 0 ? digit : number * LAST + digit);
      number = 0;
    } else number = number * (signs.length - LAST) + digit - LAST + 1;
  }
  return numbers;
}

/** @param {string} text */
export const table = (text) => text.split("\n").slice(0, -1).map((row) => row.split("\t"));
