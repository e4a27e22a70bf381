import assert from "node:assert/strict";
import { load, same, test } from "../support.mjs";

const { newStore, keysFor } = load();

/** A browser's storage; `full` and `denied` make it refuse. */
function fakeStorage(held = new Map()) {
  const storage = {
    full: false,
    getItem: (key) => held.get(key) ?? null,
    setItem(key, value) {
      if (storage.full) throw new Error("QuotaExceededError");
      held.set(key, value);
    },
    removeItem: (key) => held.delete(key),
    held,
  };
  return storage;
}
const heard = (storage) => ({ key: "k", newValue: storage.getItem("k") });

test("what is saved is read again, and nothing is written before", () => {
  const storage = fakeStorage();
  const store = newStore(() => storage, "k");
  assert.equal(store.read(), null);
  assert.equal(storage.held.size, 0);
  assert.equal(store.write("one"), "saved");
  assert.equal(newStore(() => storage, "k").read(), "one");
});

test("a full storage is told and keeps what it held", () => {
  const storage = fakeStorage();
  const store = newStore(() => storage, "k");
  store.write("one");
  storage.full = true;
  assert.equal(store.write("two"), "refused");
  assert.equal(store.read(), "one");
});

test("a storage that may not even be asked for is told", () => {
  const store = newStore(() => {
    throw new Error("SecurityError");
  }, "k");
  assert.equal(store.read(), null);
  assert.equal(store.write("one"), "refused");
  assert.equal(store.remove(), false);
});

test("of two tabs the newer write wins, and the other one hears of it once", () => {
  const storage = fakeStorage();
  const [a, b] = [newStore(() => storage, "k"), newStore(() => storage, "k")];
  a.write("one");
  assert.equal(b.heard(heard(storage)), true);
  assert.equal(b.write("two"), "saved");
  assert.equal(storage.getItem("k"), "two");
  assert.equal(a.heard(heard(storage)), true);
  assert.equal(a.heard(heard(storage)), false);
});

test("a tab that missed the other's write says that it replaced it", () => {
  const storage = fakeStorage();
  const [a, b] = [newStore(() => storage, "k"), newStore(() => storage, "k")];
  a.write("one");
  b.write("two");
  assert.equal(a.write("three"), "replaced");
  assert.equal(a.write("four"), "saved");
});

test("another key is not heard, and the emptying of the whole storage is", () => {
  const storage = fakeStorage();
  const store = newStore(() => storage, "k");
  store.write("one");
  assert.equal(store.heard({ key: "other", newValue: "x" }), false);
  assert.equal(store.heard({ key: null, newValue: null }), true);
});

test("what is deleted is gone", () => {
  const storage = fakeStorage();
  const store = newStore(() => storage, "k");
  store.write("one");
  assert.equal(store.remove(), true);
  assert.equal(storage.held.size, 0);
});

test("a write that cannot be read back is told, and so is one that throws", () => {
  const storage = fakeStorage();
  storage.setItem = () => {};
  assert.equal(newStore(() => storage, "k").write("one"), "refused");
  storage.setItem = (key, value) => storage.held.set(key, value.slice(0, 2));
  assert.equal(newStore(() => storage, "k").write("one"), "refused");
});

/** A storage as browsers have it: what is kept are its own properties. */
function realStorage(held = {}) {
  const methods = { getItem: (key) => storage[key] ?? null, setItem: (key, value) => void (storage[key] = value), removeItem: (key) => delete storage[key] };
  const storage = Object.assign(Object.create(methods), held);
  return storage;
}
const storeAt = (storage, path) => {
  const { key, alike } = keysFor(path);
  return newStore(() => storage, key, alike);
};

const SPELLINGS = ["/x/self-check.html", "/x/self-check", "/x/self-check/", "/x//self-check.html", "//x/self-check.html", "/x/self-check/index.html", "/X/Self-Check.html", "/x/self%2Dcheck.html", "/x/self-check.htm"];

test("answers saved under one spelling of the address are found under every other", () => {
  for (const saved of SPELLINGS) {
    for (const opened of SPELLINGS) {
      const storage = realStorage();
      storeAt(storage, saved).write("mine");
      assert.equal(storeAt(storage, opened).read(), "mine", `${saved} from ${opened}`);
      const before = realStorage({ [`codify-self-check ${saved}`]: "mine" }); // as versions before 2027 wrote it
      const store = storeAt(before, opened);
      assert.equal(store.read(), "mine", `an old ${saved} from ${opened}`);
      assert.equal(store.write("more"), "saved");
      same(Object.entries(before), [["codify-self-check /x/self-check.html", "more"]]);
    }
  }
});

test("two sites on one host never meet", () => {
  const places = ["/self-check.html", "/x/self-check.html", "/y/self-check.html", "/x/y/self-check.html", "/x/self-check/self-check.html", "/xx/self-check.html", "/x/self-check.html.html", "/%zz/self-check.html", "/ü/self-check.html"];
  const storage = realStorage({ "another program": "its own" });
  for (const place of places) storeAt(storage, place).write(place);
  for (const place of places) {
    assert.equal(storeAt(storage, place).read(), place);
    same(storeAt(storage, place).others(), []);
  }
  storeAt(storage, places[1]).remove();
  assert.equal(Object.keys(storage).length, places.length);
  assert.equal(storeAt(storage, places[1]).read(), null);
});

test("of several copies the page's own is read, else the newest, and the others are not lost", () => {
  const copy = (day) => `{"schema":"codify-selfcheck/1","saved_on": "${day}"}`;
  const storage = realStorage({ "codify-self-check /self-check": copy("2026-01-01"), "codify-self-check /self-check/": copy("2026-02-02") });
  const store = storeAt(storage, "/self-check.html");
  assert.equal(store.read(), copy("2026-02-02"));
  same(store.others(), [copy("2026-01-01")]);
  assert.equal(store.write(copy("2026-03-03")), "saved");
  same(store.others(), [copy("2026-01-01")]);
  storage["codify-self-check /self-check/"] = copy("2026-12-31");
  assert.equal(store.read(), copy("2026-03-03"));
  assert.equal(store.remove(), true);
  same(Object.keys(storage), []);
});

test("a tab hears of answers that moved to another spelling once, and not that they went", () => {
  const storage = realStorage({ "codify-self-check /self-check": "old" });
  const [a, b] = [storeAt(storage, "/self-check"), storeAt(storage, "/self-check")];
  a.read();
  b.read();
  a.write("new");
  assert.equal(b.heard({ key: "codify-self-check /self-check.html", newValue: "new" }), true);
  assert.equal(b.heard({ key: "codify-self-check /self-check", newValue: null }), false);
  assert.equal(b.holds(), true);
});
