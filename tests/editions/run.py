#!/usr/bin/env python3
"""Freezes, lists and compares editions with the real program on small sites, and reads what it publishes.

    run.py [--program build/codify] [WORDS]

WORDS runs only the tests whose name holds them.
"""
import inspect
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "sites"))
sys.dont_write_bytecode = True

import dates  # noqa: E402
import freezing  # noqa: E402
import integrity  # noqa: E402
import older_addresses  # noqa: E402
import pages  # noqa: E402
from kitchen import Site  # noqa: E402
from suite import run_suite  # noqa: E402


def tests_of(part):
    """The functions of `part` that take a site, in its order."""
    return [test for _, test in vars(part).items()
            if inspect.isfunction(test) and list(inspect.signature(test).parameters) == ["site"]
            and test.__module__ == part.__name__]


class Part:
    """Runs each test of one file on a site of its own."""

    def __init__(self, module):
        self.module = module

    def run(self, program, folder, count):
        for test in tests_of(self.module):
            name = test.__name__.replace("_", " ")
            own = folder / test.__name__
            own.mkdir()
            count.test(name, lambda test=test, own=own: test(Site(own, program.path, "https://example.org/kitchen/")))


if __name__ == "__main__":
    parts = [Part(module) for module in (freezing, integrity, pages, older_addresses, dates)]
    sys.exit(run_suite("editions", __doc__, parts, HERE.parent.parent / "build/codify"))
