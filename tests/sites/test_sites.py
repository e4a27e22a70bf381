"""Builds every small site below tests/sites with the real program, and compares what it says and writes.

    python3 -m pytest tests/sites [-k WORDS]

invalid/<row>-<name>/   laid over invalid/_base, one fault each; expected.txt is the whole report and the exit code
valid/<name>/           a whole site that must build; facts.txt says what its output holds
Either may hold setup.sh (what Git cannot store), args (further options) and, below invalid/, alone (no _base below it).
With UPDATE=1 in the environment expected.txt is written anew: read every change before committing.
"""
import os

import pytest

import characters
import demands
import determinism
import formats
import gallery
import hostile
import invalid
import languages
import leftovers
import pathological
import pictures
import policy
import valid
from suite import collect

PARTS = (invalid, characters, demands, hostile, pathological, valid, policy, formats, gallery, leftovers, languages, pictures, determinism)


@pytest.mark.parametrize("work", collect(PARTS, bool(os.environ.get("UPDATE"))))
def test(work):
    work()
