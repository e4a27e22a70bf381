#!/usr/bin/env python3
"""Does publishing keep its promise? Runs a program that publishes a folder, breaks things under it, and looks at what
stands in that folder afterwards: the old site or the new one, byte for byte, and nothing else beside it.

    publish_faults.py --old COMMAND --new COMMAND --injector fault_injector.so [--input FOLDER]

COMMAND publishes to the folder that replaces {out}; the two publish different sites that share some files. {input} is
replaced by a folder that the program is told it reads from; name the real one with --input. For example:

    --old "publish_probe {out} 40 1 --input {input}" --new "publish_probe {out} 40 2 --input {input}"
    --old "codify build -s a -o {out}" --new "codify build -s b -o {out}" --input a/content

One line per test, `ok - name` or `not ok - name`; SKIPPED says what this machine does not allow. Exits with 1 if any
test failed. Needs only Python's standard library; as root it also fills, locks and mounts real file systems.
"""
import argparse
import os
import shutil
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True  # leaves no folder of compiled files behind

# The order in which they run: importing a module lists its tests.
import plain_publishing  # noqa: F401
import disk_faults  # noqa: F401
import ended_builds  # noqa: F401
import refused_places  # noqa: F401
import scarce_means  # noqa: F401
from bench import TESTS, Bench, Skip


def main():
    parser = argparse.ArgumentParser(description="Fault tests of publishing.")
    parser.add_argument("--old", required=True)
    parser.add_argument("--new", required=True)
    parser.add_argument("--injector", required=True, type=os.path.abspath)
    parser.add_argument("--input", type=os.path.abspath)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--step", type=int, default=3, help="kill at every so manieth call; 1 is at each")
    parser.add_argument("--only", default="", help="run the tests whose name holds these words")
    options = parser.parse_args()

    failed = skipped = passed = 0
    with tempfile.TemporaryDirectory(prefix="codify-faults-") as work:
        os.chmod(work, 0o755)
        bench = Bench(options, work)
        bench.learn_trees()
        for each in TESTS:
            name = each.__name__.replace("_", " ")
            if options.only not in name:
                continue
            try:
                detail = each(bench)
                passed += 1
                print(f"ok - {name}" + (f" # {detail}" if detail else ""), flush=True)
            except Skip as reason:
                skipped += 1
                print(f"SKIPPED - {name}: {reason}", flush=True)
            except Exception as problem:
                failed += 1
                print(f"not ok - {name}: {problem}", flush=True)
                if not isinstance(problem, AssertionError):
                    traceback.print_exc()
                for left in bench.beside():
                    shutil.rmtree(os.path.join(work, left), ignore_errors=True)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
