#!/usr/bin/env python3
"""Builds every small site below tests/sites with the real program, and compares what it says and writes.

    run.py [--program build/codify] [--update] [WORDS]

invalid/<row>-<name>/   laid over invalid/_base, one fault each; expected.txt is the whole report and the exit code
valid/<name>/           a whole site that must build; facts.txt says what its output holds
Either may hold setup.sh (what Git cannot store), args (further options) and, below invalid/, alone (no _base below it).
WORDS runs only the tests whose name holds them. --update writes expected.txt anew: read every change before committing.
"""
import argparse
import sys
import tempfile

import characters
import demands
import formats
import gallery
import hostile
import invalid
import leftovers
import pathological
import pictures
import policy
import valid
from program import HERE, Count, Program


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=HERE.parent.parent / "build" / "codify")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("words", nargs="?", default="")
    options = parser.parse_args()
    program = Program(options.program)
    count = Count(options.words)
    with tempfile.TemporaryDirectory(prefix="codify-sites-") as work:
        parts = (invalid, characters, demands, hostile, pathological, valid, policy, formats, gallery, leftovers, pictures)
        for part in parts:
            part.run(program, work, count, options.update)
    return count.close()


if __name__ == "__main__":
    sys.exit(main())
