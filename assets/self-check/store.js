// What is kept on the device: nothing until the reader asks for it. A browser may refuse at any time, and another tab
// may write at any time; the newer write stands.

/**
 * @param {() => Storage} open  may throw where the browser refuses even to be asked
 * @param {string} key
 */
function newStore(open, key) {
  /** What this tab last read or wrote. @type {string | null} */
  let seen = null;
  return {
    /** What is kept; null for nothing, or when the browser refuses. */
    read() {
      try {
        seen = open().getItem(key);
      } catch {
        seen = null;
      }
      return seen;
    },

    /** "saved"; "replaced" when another tab's newer words have given way; "refused". @param {string} text */
    write(text) {
      try {
        const before = open().getItem(key);
        open().setItem(key, text);
        const other = before !== null && before !== seen;
        seen = text;
        return other ? "replaced" : "saved";
      } catch {
        return "refused";
      }
    },

    /** Whether nothing is kept any more. */
    remove() {
      try {
        open().removeItem(key);
        seen = null;
        return true;
      } catch {
        return false;
      }
    },

    /** Notes another tab's write; whether it was to these answers, and new. @param {{ key: string | null, newValue: string | null }} event */
    heard(event) {
      if ((event.key !== null && event.key !== key) || event.newValue === seen) return false;
      seen = event.newValue;
      return true;
    },
  };
}
