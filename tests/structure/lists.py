#!/usr/bin/env python3
"""Holds styles to lists that stay lists: with `list-style: none` WebKit takes a list's meaning away, and readers of Safari's screen
reader no longer hear how much there is. `list-style-type: ""` shows as little and keeps it."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TAKES_MARKS = re.compile(r"list-style(?:-type)?\s*:[^;}]*\bnone\b")


def faults_of(css):
    """The lines of `css` that take a list's meaning away, from 1."""
    css = re.sub(r"/\*.*?\*/", lambda comment: re.sub(r"[^\n]", " ", comment.group()), css, flags=re.S)
    return [css.count("\n", 0, found.start()) + 1 for found in TAKES_MARKS.finditer(css)]


files = sorted([*ROOT.glob("themes/*/styles/*.css"), *ROOT.glob("assets/**/*.css")])
failures = [f"{file.relative_to(ROOT)}:{line}: write `list-style-type: \"\"`" for file in files for line in faults_of(file.read_text())]
# The test can fail.
if faults_of("ul {\n  list-style: none;\n}\n/* list-style: none */ ol { list-style: none inside }") != [2, 4]:
    failures.append("the test lets a list without meaning pass")

for message in failures:
    print("not ok -", message)
print(f"{len(files) + 1} tests, {len(failures)} failures")
sys.exit(1 if failures or not files else 0)
