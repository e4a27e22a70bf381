#!/usr/bin/env python3
"""What helps people who write and publish: each part of this suite drives the real program on real files.

    run.py [--program build/codify] [WORDS]

WORDS runs only the tests whose name holds them.
"""
import argparse
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "sites"))

import explaining  # noqa: E402
import finding_out  # noqa: E402
import following_the_guide  # noqa: E402
import for_tools  # noqa: E402
import holding_back  # noqa: E402
import starting_pages  # noqa: E402
from program import Count, Program  # noqa: E402

PARTS = (holding_back, finding_out, starting_pages, for_tools, following_the_guide, explaining)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=HERE.parent.parent / "build" / "codify")
    parser.add_argument("words", nargs="?", default="")
    options = parser.parse_args()
    program = Program(options.program)
    count = Count(options.words)
    with tempfile.TemporaryDirectory(prefix="codify-authors-") as work:
        for part in PARTS:
            folder = pathlib.Path(work) / part.__name__
            folder.mkdir()
            part.run(program, folder, count)
    return count.close()


if __name__ == "__main__":
    sys.exit(main())
