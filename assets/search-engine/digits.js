// Reads the numbers of the index, which are plain characters; generator/outputs/search/digits.h writes them.

const { max, min } = Math; // for all files of the engine
const SIGNS = "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_~abcdefghijklmnopqrstuvwxyz{|}";
const BASE = 45;

/**
 * @param {string} text
 * @returns {number[]}
 */
function numbersIn(text) {
  const numbers = [];
  let number = 0;
  let unit = 1;
  for (const sign of text) {
    const digit = SIGNS.indexOf(sign);
    number += unit * digit;
    unit *= BASE;
    if (digit < BASE) {
      numbers.push(number);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}
