#!/usr/bin/env python3
"""Runs `codify check` with the real program over small sites, each with one fault, and over the site of this repository.

    run.py [--program build/codify] [WORDS]
"""
import argparse
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "sites"))
sys.dont_write_bytecode = True

import audit
import going_live
import other_sites
import plain_english
import reports
from program import Count, Program


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=HERE.parent.parent / "build" / "codify")
    parser.add_argument("words", nargs="?", default="")
    options = parser.parse_args()
    program = Program(options.program)
    count = Count(options.words)
    with tempfile.TemporaryDirectory(prefix="codify-check-") as work:
        for part in (audit, plain_english, going_live, other_sites, reports):
            part.run(program, pathlib.Path(work), count)
    return count.close()


if __name__ == "__main__":
    sys.exit(main())
