// Which form of a sentence goes with a number, by the rules of the page's language: "1 page" but "2 pages", and in Welsh
// six forms. The names of the forms are those of CLDR, which the program gives them as well.

/** The page's language; the browser's own where the page names none that there is. */
export function language() {
  try {
    return Intl.getCanonicalLocales(document.documentElement.lang)[0];
  } catch {
    return undefined;
  }
}

/** The form for `count` things: "one", "few". @param {number} count */
export const formFor = (count) => new Intl.PluralRules(language()).select(count);

/**
 * The sentence for `count` things among those that an element has: data-one, data-many for every other number, and
 * data-form-two and the like for the further forms of its language.
 * @param {DOMStringMap} sentences
 * @param {number} count
 */
export function sentenceFor(sentences, count) {
  const form = formFor(count);
  const own = sentences["form" + form[0].toUpperCase() + form.slice(1)];
  return own ?? sentences[form === "one" ? "one" : "many"];
}
