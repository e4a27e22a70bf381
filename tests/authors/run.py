#!/usr/bin/env python3
"""What helps people who write and publish: each part of this suite drives the real program on real files.

    run.py [--program build/codify] [WORDS]

WORDS runs only the tests whose name holds them.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "sites"))

import explaining  # noqa: E402
import finding_out  # noqa: E402
import following_the_guide  # noqa: E402
import for_tools  # noqa: E402
import holding_back  # noqa: E402
import starting_pages  # noqa: E402
from suite import run_suite  # noqa: E402

PARTS = (holding_back, finding_out, starting_pages, for_tools, following_the_guide, explaining)

if __name__ == "__main__":
    sys.exit(run_suite("authors", __doc__, PARTS, HERE.parent.parent / "build/codify"))
