#!/usr/bin/env python3
"""Holds the house to its plan: an include points only to the same room or one below it, each library that the project
hides stands behind one pair of files, and each path of the published site is known to one file. Rooms and libraries are
those of docs/architecture.md."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "generator"

# Each room may include itself and the rooms named here.
MAY_INCLUDE = {
    "base": set(),
    "source": {"base"},
    "model": {"base", "source"},
    "theme": {"base", "source"},
    "pages": {"base", "source", "model", "theme"},
    "outputs": {"base", "source", "model"},
    "publish": {"base"},
    "pipeline": {"base", "source", "model", "theme", "pages", "outputs"},
    "check": {"base", "source", "model", "theme", "pages", "outputs"},
    "preview": {"base"},
    "commands": {"base", "source", "model", "theme", "pages", "outputs", "pipeline", "publish", "check", "preview"},
    "main.cc": {"base", "publish", "commands"},
}

# A header of each hidden library, and the one pair of files that may name it.
LIBRARIES = {
    r"toml\+\+/": "source/toml/toml",
    r"cmark-gfm": "source/markdown/markdown",
    r"(kainjow/)?mustache\.hpp": "theme/template",
    r"libxml/": "base/xml",
    r"curl/": "check/curl",
    r"CLI/": "main",
    r"sodium": "base/hash",
    r"microhttpd": "preview/http_server",
    r"libstemmer": "outputs/search/stems",
    r"nlohmann/": "base/json",
    r"zlib": "source/picture/png",
    r"unicode/u(norm2|string)": "outputs/search/letters",
    r"unicode/u(enum|pluralrules)": "source/words/plural_rules",
    r"unicode/u(col|locdata|set)": "source/words/collation",
    r"unicode/uversion": "source/words/icu",
}
# The allocator that Markdown is parsed with speaks the library's own interface; completions and the manual page read
# what the options say of themselves.
ALSO = {"source/markdown/parser_memory": "cmark-gfm", "commands/usage_of": "CLI/"}

# A path of the published site is known to the one file that publishes something there (outputs/output.h); whoever links
# to it is given it. What looks like one in the rooms that make files.
MAKERS = ("outputs", "pages")
PUBLISHED = re.compile(r"(assets/[^{]*|[\w/-]+\.(?:csv|json|txt|xml)$)")

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')

# Two types of one name are one type to the linker, which then takes the functions of either for both.
TYPE = re.compile(r"^(?:struct|class|enum class) (\w+)(?: final)?(?: : [^;{]*)? \{", re.MULTILINE)
types = {}

failures = []
checks = 0


def check(holds, message):
    global checks
    checks += 1
    if not holds:
        failures.append(message)


for file in sorted(GENERATOR.rglob("*")):
    if file.suffix not in {".h", ".cc"}:
        continue
    path = file.relative_to(GENERATOR)
    room = path.parts[0]
    stem = str(path.with_suffix(""))
    check(room in MAY_INCLUDE, f"{path}: {room} is no room of the house")
    for number, line in enumerate(file.read_text().splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        quoted, name = found.group(1) == '"', found.group(2)
        if quoted:
            target = name.split("/")[0]
            allowed = MAY_INCLUDE.get(room, set()) | {room}
            check(target in allowed, f"{path}:{number}: {room} may not include {name}")
            continue
        for pattern, home in LIBRARIES.items():
            if re.match(pattern, name):
                allowed = stem == home or re.match(ALSO.get(stem, "$^"), name)
                check(allowed, f"{path}:{number}: only {home} may include <{name}>")
    if file.suffix == ".h":
        for name in TYPE.findall(file.read_text()):
            check(name not in types, f"{path}: {types.get(name)} has a type {name} too")
            types[name] = path
        first = file.read_text().splitlines()[0]
        check(first.startswith("//"), f"{path}: a header opens with what the module is for")

def literals(text):
    """What stands in the string literals of `text`, which is C++."""
    code = re.sub(r'//[^\n]*(?=\n)', "", text)
    return re.findall(r'"((?:[^"\\\n]|\\.)*)"', code)


owners = {}
for room in MAKERS:
    for file in sorted((GENERATOR / room).rglob("*.cc")):
        for found in filter(None, map(PUBLISHED.match, literals(file.read_text()))):
            owners.setdefault(found.group(1), str(file.relative_to(GENERATOR)))
check({"sitemap.xml", "assets/search-"} <= owners.keys(), f"what is published is no longer found: {owners}")

for file in sorted(GENERATOR.rglob("*.cc")) + sorted(GENERATOR.rglob("*.h")):
    written = literals(file.read_text())
    path = str(file.relative_to(GENERATOR))
    for published, owner in owners.items():
        there = any(published in literal for literal in written)
        check(there == (path == owner), f"{path}: {published} is written in {owner}, and nowhere else")
    # What the folder of the content is called is known to one file: whoever has a path in it has its root too.
    named = re.findall(r'"content/"|inside\([^;]*"content["/]|"content/" \+', file.read_text())
    check(not named or path == "source/roots.cc", f"{path}: {named} is written in source/roots.cc, and nowhere else")
for file in [*(ROOT / "themes").rglob("*.mustache"), *(ROOT / "assets").rglob("*.js")]:
    for published in owners:
        check(published not in file.read_text(), f"{file.relative_to(ROOT)}: names {published}, which pages are given")

# An id that a template writes itself holds "--", which the id of an author's heading never does.
for file in sorted((ROOT / "themes").rglob("*.mustache")):
    for found in re.findall(r'\sid="([^"{]+)"', file.read_text()):
        check("--" in found, f"{file.relative_to(ROOT)}: the id {found} could also be a heading's; call it page--{found}")

for message in failures:
    print("not ok -", message)
print(f"{checks} tests, {len(failures)} failures")
sys.exit(1 if failures else 0)
