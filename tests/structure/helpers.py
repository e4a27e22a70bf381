#!/usr/bin/env python3
"""Each helper, a function in a file's unnamed namespace, has a name that no other file of its room and no header has.
Rooms are compiled as one file by every preset but "dev", where the compiler would quietly take the better match of two
overloads; and two helpers of one name are often one function written twice. Each type of a header has a name of its own,
too: files that see two types of one name are linked without a word, and one is then used with the other's size."""

import re
import sys
from collections import defaultdict
from pathlib import Path

GENERATOR = Path(__file__).resolve().parents[2] / "generator"

UNNAMED = re.compile(r"^namespace \{\n(.*?)^\}  // namespace$", re.MULTILINE | re.DOTALL)
FUNCTION = re.compile(
    r"^(?:\[\[\w+\]\] )?(?:(?:inline|constexpr|static) )*(?:const )?[A-Za-z_][\w:]*(?:<[^;{}()]*>)?[ &*]+(\w+)\(",
    re.MULTILINE,
)

# What a header keeps in a namespace of its own is called by that name too.
NAMED = re.compile(r"^namespace (?!codify)\w+ \{\n.*?^\}  // namespace", re.MULTILINE | re.DOTALL)

public = defaultdict(set)
for header in GENERATOR.rglob("*.h"):
    for name in FUNCTION.findall(NAMED.sub("", header.read_text())):
        public[name].add(str(header.relative_to(GENERATOR)))

helpers = defaultdict(set)  # by room and name, the files
for source in GENERATOR.rglob("*.cc"):
    path = source.relative_to(GENERATOR)
    for part in UNNAMED.findall(source.read_text()):
        for name in FUNCTION.findall(part):
            helpers[path.parts[0], name].add(str(path))

failures = 0
for (_, name), files in sorted(helpers.items()):
    files = sorted(files | public[name])
    if len(files) > 1:
        failures += 1
        print(f"not ok - {' and '.join(files)} have a function {name}")
TYPE = re.compile(r"^(?:struct|class|enum class) (\w+)(?: final)?(?: :[^;{]*)? \{", re.MULTILINE)
types = defaultdict(list)
for header in GENERATOR.rglob("*.h"):
    for name in TYPE.findall(NAMED.sub("", header.read_text())):
        types[name].append(str(header.relative_to(GENERATOR)))
for name, files in sorted(types.items()):
    if len(files) > 1:
        failures += 1
        print(f"not ok - {' and '.join(files)} have a type {name}")
print(f"{len(helpers) + len(types)} tests, {failures} failures")
sys.exit(1 if failures else 0)
