"""Freezes, lists and compares editions with the real program on small sites, and reads what it publishes."""
import inspect

import pytest

import dates
import freezing
import integrity
import older_addresses
import pages
from kitchen import Site
from program import Program
from suite import PROGRAM


def stories(part):
    """The functions of `part` that take a site, in its order."""
    return [pytest.param(test, id=test.__name__.replace("_", " ")) for _, test in vars(part).items()
            if inspect.isfunction(test) and list(inspect.signature(test).parameters) == ["site"]
            and test.__module__ == part.__name__]


@pytest.mark.parametrize("work", [test for part in (freezing, integrity, pages, older_addresses, dates) for test in stories(part)])
def test(work, tmp_path):
    work(Site(tmp_path, Program(PROGRAM).path, "https://example.org/kitchen/"))
