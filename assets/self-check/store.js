// What is kept on the device: nothing until the reader asks for it. A browser may refuse at any time, and another tab
// may write at any time; the newer write stands.

const KEPT = "codify-self-check ";

/**
 * The address of a page, spelled in the one way that stands for all ways in which servers take it: with and without
 * ".html", as a folder, with slashes too many, in capitals, and with letters as "%65". What comes before the page's own
 * name stays, so that two sites in folders of one host never meet.
 * @param {string} path
 */
function plainPath(path) {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // somebody mistyped a "%": it is taken as it is
  }
  return plain.normalize().toLowerCase().replace(/\/+/g, "/").replace(/(\/index)?(\.html?)?\/?$/, "");
}

/** Where answers are kept for the page at `path`, and whether another key is of the same page. @param {string} path */
export function keysFor(path) {
  const own = plainPath(path);
  const alike = (/** @type {string} */ key) => key.startsWith(KEPT) && plainPath(key.slice(KEPT.length)) === own;
  return { key: `${KEPT}${own}.html`, alike };
}

/**
 * @param {() => Storage} open  may throw where the browser refuses even to be asked
 * @param {string} key
 * @param {(key: string) => boolean} [alike]  whether answers under another key are of this page, too
 */
export function newStore(open, key, alike = () => false) {
  /** What this tab last read or wrote, and the key it is under. @type {string | null} */
  let seen = null;
  let place = key;

  const savedOn = (/** @type {string} */ text) => /"saved_on": *"([^"]*)"/.exec(text)?.[1] ?? "";

  /** Everything that is kept for this page: what is under its own key, then the newest. @param {Storage} storage */
  function copies(storage) {
    const others = Object.keys(storage).filter((other) => other !== key && alike(other));
    const found = others.map((other) => ({ at: other, text: storage.getItem(other) ?? "" }));
    found.sort((a, b) => savedOn(b.text).localeCompare(savedOn(a.text)));
    const own = storage.getItem(key);
    return own === null ? found : [{ at: key, text: own }, ...found];
  }

  return {
    /** What is kept; null for nothing, or when the browser refuses. */
    read() {
      try {
        const [first = { text: null, at: key }] = copies(open());
        [seen, place] = [first.text, first.at];
      } catch {
        seen = null;
      }
      return seen;
    },

    /** Whether anything is kept, as far as this tab has heard. */
    holds: () => seen !== null,

    /** What else is kept, under other spellings of the page's address. @returns {string[]} */
    others() {
      try {
        return copies(open()).filter(({ at }) => at !== place).map(({ text }) => text);
      } catch {
        return [];
      }
    },

    /** "saved", once it has been read back; "replaced" when another tab's newer words have given way; "refused". @param {string} text */
    write(text) {
      try {
        const storage = open();
        const before = storage.getItem(key) ?? storage.getItem(place);
        storage.setItem(key, text);
        if (storage.getItem(key) !== text) return "refused";
        if (place !== key) storage.removeItem(place);
        const other = before !== null && before !== seen;
        [seen, place] = [text, key];
        return other ? "replaced" : "saved";
      } catch {
        return "refused";
      }
    },

    /** Whether nothing is kept any more, under any spelling. */
    remove() {
      try {
        const storage = open();
        for (const { at } of copies(storage)) storage.removeItem(at);
        [seen, place] = [null, key];
        return true;
      } catch {
        return false;
      }
    },

    /** Notes another tab's write; whether it was to these answers, and new. @param {{ key: string | null, newValue: string | null }} event */
    heard(event) {
      if ((event.key !== null && event.key !== key && event.key !== place) || event.newValue === seen) return false;
      seen = event.newValue;
      place = event.key ?? key;
      return true;
    },
  };
}
