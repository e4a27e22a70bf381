// Every exception from the checks, each with its reason. Nothing else is let through.
export const exceptions = {
  // Hosts show this page at addresses that do not exist; nobody should be led to it.
  unreached: ["404.html"],

  // The table of practice pairs names its roles, though its elements have them: some screen readers forget a table whose
  // cells are laid out as blocks on a phone. Both validators report roles that repeat an element's own.
  htmlValidate: [{ rule: "no-redundant-role", within: "practice-table" }],
  vnu: [
    {
      message: /^The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/,
      within: "practice-table",
    },
  ],
};
