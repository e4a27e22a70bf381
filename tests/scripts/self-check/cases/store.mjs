import assert from "node:assert/strict";
import { load, test } from "../support.mjs";

const { newStore } = load();

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
