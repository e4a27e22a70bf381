// What is left to a sample unless everything is asked for, with --every: pages that share their template differ in their words
// alone, so each is looked at in one of several ways, in turn. One page of each kind is looked at in all of them.
export const every = process.argv.includes("--every");

/** The pages that are looked at in the way of number `turn` of `ways`: those of `closely`, and of all others those in turn. */
export const inTurn = (site, closely, turn, ways) =>
  site.pages.filter((page, at) => every || closely.includes(page) || at % ways === turn);
