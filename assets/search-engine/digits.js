// Reads the numbers of the index, which are plain characters; generator/outputs/search/digits.h writes them.

const { max, min } = Math; // for all files of the engine
/** The characters of numbers, by their values; the upper half says that more follow. */
let signs = "";

/**
 * @param {string} text
 * @returns {number[]}
 */
function numbersIn(text) {
  const numbers = [];
  let number = 0;
  let unit = 1;
  const base = signs.length / 2;
  for (const sign of text) {
    const digit = signs.indexOf(sign);
    number += unit * digit;
    unit *= base;
    if (digit < base) {
      numbers.push(number);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}
