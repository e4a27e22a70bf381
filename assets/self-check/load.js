// Brings in sets of statements. What is asked for tells which sets a reader looks at, and nothing else.

/**
 * A function that resolves once everything is there that `answers` need, and rejects with "not-loaded" when something
 * cannot be had; the next call tries again.
 * @param {Catalogue} catalogue
 */
function newLoader(catalogue) {
  /** @type {Map<CheckSource, Promise<void>>} */
  const coming = new Map();

  /** @param {CheckSource} source */
  async function load(source) {
    try {
      await addScripts(`check--set-${source.name}`);
      addSet(catalogue, source, codifySelfCheck[source.name]);
    } catch {
      coming.delete(source);
      throw new Error("not-loaded");
    }
  }

  return (/** @type {Answers} */ answers) => {
    const missing = missingFor(catalogue, answers);
    for (const source of missing) if (!coming.has(source)) coming.set(source, load(source));
    return Promise.all(missing.map((source) => coming.get(source)));
  };
}
