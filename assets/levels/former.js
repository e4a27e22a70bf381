// What every level was called before each framework named its own. The search's addresses, what its engine takes and
// returns, and the files of the self-check were published with it and go on: readers have links and files, and other pages
// may ask the engine. No other file of the browser's programs says it.

/** @typedef {typeof FORMER} Former the name, as a type */

export const FORMER = "stage";
