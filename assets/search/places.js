// The places that a search can be narrowed to, which are the options of its form: a framework, or one of its levels. And
// how addresses name them: a framework by its id, a level by its id too, as the value of what the framework calls its levels.

import { FORMER } from "../levels/former.js";

/** @param {HTMLOptionElement} option  neither for the whole site, no level for a framework */
export function placeOf({ value }) {
  const [framework, level] = value.split(" ");
  return { framework, level };
}

/**
 * What the framework calls its levels in addresses, which the page says where frameworks have levels of the same id.
 * @param {HTMLOptionElement} option
 */
const ownName = ({ parentElement }) => parentElement?.dataset.parameter;

/**
 * What the search's own addresses call the level of an option: the framework's own name, if the page lets it be known. If
 * not, what they have said since before there were own names, on a site that has levels of that name.
 * @param {HTMLOptionElement} option
 */
export function nameIn(option) {
  const names = document.documentElement.dataset.carried?.split(" ") ?? [];
  return ownName(option) ?? (names.length === 1 ? names[0] : names.includes(FORMER) ? FORMER : "level");
}

/**
 * The place that an address names, as chosen here before, or the level that the reader was looking at; nothing if it names
 * none. A level is known by its id, whatever it is called there: each framework has a name for it, and old addresses have
 * another. Where an id is not enough, it is the level of the framework whose name came with it.
 * @param {Iterable<HTMLOptionElement>} options
 * @param {URLSearchParams} values  without the words
 */
export function placeNamed(options, values) {
  const all = [...values.values()];
  const home = values.get("framework");
  const fitting = [...options].filter((option) => {
    const { framework, level = framework } = placeOf(option);
    return all.includes(level) && (!home || home === framework);
  });
  const own = fitting.filter((option) => values.getAll(ownName(option) ?? "").includes(placeOf(option).level));
  return own.pop() ?? fitting.pop();
}
