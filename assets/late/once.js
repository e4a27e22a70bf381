// For parts that are loaded when they are first needed, over lines that may break off.

/**
 * Loads by `load` when first called, and again when it is called after that went wrong.
 * @param {() => Promise<unknown>} load
 * @returns {() => Promise<unknown>}
 */
export function once(load) {
  /** @type {Promise<unknown> | undefined} */
  let result;
  return () =>
    (result ??= load().catch((error) => {
      result = undefined;
      throw error;
    }));
}
