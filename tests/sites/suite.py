"""How pytest finds the tests of the suites that drive the program on small sites. A part of such a suite has a function
`run(program, folder, count)`, which lays out what its tests share and names each of them with `count.test(name, work)`."""
import atexit
import os
import pathlib
import shutil
import tempfile
import types

import pytest

from program import HERE, Program

PROGRAM = os.environ.get("CODIFY", HERE.parent.parent / "build/codify")


def with_its_values(work):
    """`work` with the values that the names around it have now: a loop gives them others before it is called."""
    cells = tuple(types.CellType(cell.cell_contents) for cell in work.__closure__ or ())
    return types.FunctionType(work.__code__, work.__globals__, work.__name__, work.__defaults__, cells)


class Collected:
    """Notes the tests that a part names."""

    def __init__(self, part):
        self.part, self.tests = part, []

    def test(self, name, work):
        name = name if name.startswith(self.part) else f"{self.part}/{name}"
        self.tests.append(pytest.param(with_its_values(work), id=name.encode("unicode_escape").decode()))


def new_folder(name):
    """An empty folder that is deleted when the process ends."""
    folder = tempfile.mkdtemp(prefix=f"codify-{name}-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return pathlib.Path(folder)


def collect(parts, *more):
    """The tests of all `parts`, as pytest.mark.parametrize takes them; each part has a folder of its own."""
    found = []
    for part in parts:
        collected = Collected(part.__name__)
        part.run(Program(PROGRAM), new_folder(part.__name__.replace("_", "-")), collected, *more)
        found += collected.tests
    return found
