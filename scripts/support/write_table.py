#!/usr/bin/env python3
"""Puts what a script printed into a document, between the two marks that name the script:
write_table.py DOCUMENT SCRIPT < TEXT"""

import sys
from pathlib import Path


def write_between_marks(document, script, text):
    document = Path(document)
    whole = document.read_text(encoding="utf-8")
    first, last = f"<!-- printed by {script} -->", f"<!-- end of what {script} printed -->"
    begin, end = whole.index(first) + len(first), whole.index(last)
    document.write_text(whole[:begin] + "\n" + text + whole[end:], encoding="utf-8")


if __name__ == "__main__":
    write_between_marks(sys.argv[1], sys.argv[2], sys.stdin.read())
