#!/usr/bin/env python3
"""Unit tests of the program bring content of their own, so that a new edition of the texts in content/ breaks none of
them. Only the tests of the texts themselves, and those of the search, which is tuned to them, look at content/: they may
include tests/support/real_site.h and name the folder of this repository. All others reach files of the repository
through tests/support/repository.h, which knows no way to content/."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The rooms whose tests look at content/, and what they share.
OF_THE_TEXTS = ("tests/unit/verbatim/", "tests/unit/outputs/search/", "tests/support/real_site.")
THE_DOOR = "tests/support/repository.cc"

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
# Ways to the folder of this repository: what CMake says of it, the compiler's name of a source, and where the program is.
FOLDER = re.compile(r"\bCODIFY_ROOT\b|\b__FILE__\b|\bsource_location\b|/proc/self")


def ways_to_content(path, text):
    """What in `text`, the source at `path`, could lead to content/, in words."""
    if path.startswith(OF_THE_TEXTS):
        return []
    out = [f"includes {name}" for name in INCLUDE.findall(text) if name.startswith(OF_THE_TEXTS)]
    code = re.sub(r"//[^\n]*", "", text)
    if path != THE_DOOR:
        out += [f"names the folder of the repository by {way}" for way in FOLDER.findall(code)]
    return out


failures = []
sources = sorted([*(ROOT / "tests/unit").rglob("*.*"), *(ROOT / "tests/support").rglob("*.*")])
sources = [source for source in sources if source.suffix in {".h", ".cc"}]
for source in sources:
    path = source.relative_to(ROOT).as_posix()
    failures += [f"{path}: {way}" for way in ways_to_content(path, source.read_text())]

# The door leads to no content, and whatever has gone through it is a fixture or a part of the program.
door = (ROOT / THE_DOOR).read_text()
if re.findall(r'"(\w+)/"', door) != ["tests", "themes", "assets"]:
    failures.append(f"{THE_DOOR}: leads to other folders than tests/, themes/ and assets/")

# The test can fail: each way is noticed, and those who may take it are let be.
for path, text, ways in [
    ("tests/unit/model/a_test.cc", '#include "tests/support/real_site.h"\n', 1),
    ("tests/support/b.cc", '#include "tests/unit/verbatim/carried.h"\n', 1),
    ("tests/unit/outputs/c_test.cc", 'read(CODIFY_ROOT "/content/code/_index.md");\n', 1),
    ("tests/unit/outputs/search/d_test.cc", '#include "tests/support/real_site.h"\n', 0),
    ("tests/unit/model/e_test.cc", '#include "tests/support/small_site.h"  // not CODIFY_ROOT\n', 0),
]:
    if len(ways_to_content(path, text)) != ways:
        failures.append(f"the test takes {text!r} in {path} for the wrong thing")

for message in failures:
    print("not ok -", message)
print(f"{len(sources)} tests, {len(failures)} failures")
sys.exit(1 if failures else 0)
