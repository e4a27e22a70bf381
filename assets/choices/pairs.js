// One column of the tables of pairs, or both.

import { all, checkedByAddress, labelOf, tell } from "./address.js";
import { hold } from "./hold.js";

/** Shows the column that the address names, or both. */
export function showColumns() {
  for (const form of all("form[data-pair-filter]")) {
    const radio = checkedByAddress(form);
    const chosen = radio?.value ? [...form.querySelectorAll("input")].indexOf(radio) : -1;
    for (const table of all('table[data-pairs="' + form.dataset.pairFilter + '"]')) {
      if (!(table instanceof HTMLTableElement)) continue;
      table.toggleAttribute("data-single", chosen >= 0);
      for (const row of table.rows) {
        for (const [column, cell] of [...row.cells].entries()) hold(cell, chosen >= 0 && column !== chosen, form);
      }
    }
    tell(form, ({ one }) => (chosen < 0 ? "" : one?.replace("{column}", labelOf(radio))));
  }
}
