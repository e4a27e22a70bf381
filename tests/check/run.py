#!/usr/bin/env python3
"""Runs `codify check` with the real program over small sites, each with one fault, and over the site of this repository.

    run.py [--program build/codify] [WORDS]
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "sites"))
sys.dont_write_bytecode = True

import audit
import going_live
import other_sites
import plain_english
import reports
from suite import run_suite

PARTS = (audit, plain_english, going_live, other_sites, reports)

if __name__ == "__main__":
    sys.exit(run_suite("check", __doc__, PARTS, HERE.parent.parent / "build/codify"))
