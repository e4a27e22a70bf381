// How far each check is, so that one that comes to no end is told, with the place where it stands. Most calls to a browser that no
// longer answers wait without end, and so does much else that is waited for; none of it says where.
import { AsyncLocalStorage } from "node:async_hooks";

// For how long a check may take no step, in milliseconds: longer than any call may take that has a limit of its own. However slow a
// machine is, it takes its steps; how long all of them take together does not count.
const SILENCE = 180_000;
const CHECKS = /\/tests\/(browser\/checks|editions)\//;

Error.stackTraceLimit = 25; // the lines of a check stand below many of those that drive the browser

const current = new AsyncLocalStorage();

/** Notes that the work which calls this, if anybody watches it, has come to `what`. */
export function step(what) {
  if (!current.getStore()) return;
  const place = new Error(what);
  for (let at = current.getStore(); at; at = at.outer) Object.assign(at, { place, time: Date.now() });
}

/** Takes what Playwright logs of each call as a step: "=> page.goto started", "<= page.goto succeeded". */
export const steps = { isEnabled: (name) => name === "api", log: (name, severity, message) => step(message) };

/** What was done last, and the lines of the checks that did it. */
const lastStep = ({ message, stack }) => [message, ...stack.split("\n").filter((line) => CHECKS.test(line))].join("\n");

/**
 * What `work()` gives; or once it has taken no step for too long, an error that names it, what it is part of, and its last step. Of
 * work within work the innermost is judged.
 */
export async function watched(name, work) {
  const outer = current.getStore();
  const at = { outer, name: outer ? `${outer.name}: ${name}` : name, within: 0, place: new Error("its beginning"), time: Date.now() };
  if (outer) ++outer.within;
  let timer;
  const hangs = new Promise((_, fail) => {
    timer = setInterval(() => {
      if (at.within > 0 || Date.now() - at.time < SILENCE) return;
      fail(new Error(`${at.name} hangs: nothing for ${SILENCE / 1000} s after ${lastStep(at.place)}`));
    }, 1000);
  });
  try {
    return await Promise.race([current.run(at, work), hangs]);
  } finally {
    clearInterval(timer);
    if (outer) --outer.within;
    step(`the end of ${at.name}`);
  }
}
