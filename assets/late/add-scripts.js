// Brings in scripts that a page holds back in a <template>: nobody pays for the index who does not search. A copy of a
// script that the parser has read may be added under the strictest policy, where making one from its address may not.

/**
 * Adds the scripts of the template `id`; resolves when all have run, rejects when one cannot be had.
 * @param {string} id
 * @returns {Promise<unknown>}
 */
export function addScripts(id) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(id));
  const copy = /** @type {DocumentFragment} */ (document.importNode(template.content, true));
  const ready = [...copy.querySelectorAll("script")].map(
    (script) =>
      new Promise((done, fail) => {
        script.onload = done;
        script.onerror = fail;
      }),
  );
  document.head.append(copy);
  return Promise.all(ready);
}
