// Counts checks in groups and prints one line per group; failures follow their group, each once.
import { step } from "./progress.mjs";

const SHOWN = 20;

export class Report {
  groups = new Map();

  /** Notes one check; `problem` is what is wrong, or nothing. */
  check(group, problem) {
    step(group);
    if (!this.groups.has(group)) this.groups.set(group, { checks: 0, problems: [] });
    const entry = this.groups.get(group);
    ++entry.checks;
    if (problem) entry.problems.push(problem);
  }

  /** Notes one check that fails once for each of `problems`. */
  checkAll(group, problems) {
    if (problems.length === 0) this.check(group);
    for (const problem of problems) this.check(group, problem);
  }

  print(group) {
    const { checks, problems } = this.groups.get(group) ?? { checks: 0, problems: [] };
    console.log(`${problems.length === 0 ? "ok" : "not ok"} - ${group}: ${checks} checks, ${problems.length} failures`);
    for (const problem of problems.slice(0, SHOWN)) console.log(`    ${problem}`);
    if (problems.length > SHOWN) console.log(`    and ${problems.length - SHOWN} more`);
  }

  /** Prints every group and the totals; returns how many checks failed. */
  close() {
    let checks = 0;
    let failures = 0;
    for (const [group, entry] of this.groups) {
      this.print(group);
      checks += entry.checks;
      failures += entry.problems.length;
    }
    console.log(`${checks} tests, ${failures} failures`);
    return failures;
  }
}
