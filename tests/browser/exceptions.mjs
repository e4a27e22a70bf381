// Every exception from the checks, each with its reason. Nothing else is let through.
export const exceptions = {
  // Hosts show this page at addresses that do not exist; nobody should be led to it.
  unreached: ["404.html"],

  // The table of practice pairs names its roles, though its elements have them: some screen readers forget a table whose
  // cells are laid out as blocks on a phone. Both validators report roles that repeat an element's own.
  // The same goes for the map of a framework, whose rows are laid out as blocks too.
  htmlValidate: ["practice-table", "level-map"].map((within) => ({ rule: "no-redundant-role", within })),
  vnu: ["practice-table", "level-map"].map((within) => ({
    message: /^The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/,
    within,
  })),

  // Text that is not within its box. The map and the picture of the results are drawn anew in a change of their own, and so is the
  // choice of two levels: on a tablet held upright the longest name of a level is wider than its column and its tiles, the letters
  // of the picture shrink with it, and on a small phone the name of a level is cut in its list. An exception that lets nothing through fails.
  text: [
    { kind: "is broken within a word", within: "level-map" },
    { kind: "is cut", within: "choice" },
  ],
  textOfSelfCheck: [{ kind: "is smaller than 12 px", within: "figure" }],
};
