// Reads the numbers of the index, which are plain characters; generator/outputs/search/digits.h writes them.

const { max, min } = Math; // for all files of the engine
/** How many of the signs end a number; the others say that more follow. */
const LAST = 72;
/** The characters of numbers, by their values. */
let signs = "";

/**
 * @param {string} text
 * @returns {number[]} -1 for a sign that is no digit
 */
function numbersIn(text) {
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
