#!/usr/bin/env python3
"""Runs clang-tidy with the checks of .clang-tidy over the program, a room at a time: the folder of the "asan" preset,
which this needs configured, holds one source per room that includes all of its files. A room is checked again only when
one of its files, or any header of the project, has changed since it was last clean."""

import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/asan"
CLEAN = BUILD / "tidy"  # one stamp per unit: the hash of what was clean


def digest(paths):
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()


headers = digest([ROOT / ".clang-tidy", *sorted((ROOT / "generator").rglob("*.h"))])


def sources_of(unit):
    """The files of the project that are compiled as `unit`."""
    included = re.findall(r'^#include "(.+\.cc)"$', unit.read_text(), re.MULTILINE)
    return [Path(path) for path in included] or [unit]


def check(unit):
    stamp = CLEAN / (unit.name + ".ok")
    state = headers + digest([unit, *sources_of(unit)])
    if stamp.exists() and stamp.read_text() == state:
        return None
    run = subprocess.run(["clang-tidy", "--quiet", "-p", str(BUILD), str(unit)], capture_output=True, text=True, check=False)
    if run.returncode == 0:
        stamp.write_text(state)
        return None
    return run.stdout + run.stderr


commands = json.loads((BUILD / "compile_commands.json").read_text())
units = [Path(command["file"]) for command in commands]
units = [unit for unit in units if unit.exists()]  # what is made while the program is compiled is nobody's to tidy
units = [unit for unit in units if any(path.is_relative_to(ROOT / "generator") for path in sources_of(unit))]
CLEAN.mkdir(parents=True, exist_ok=True)
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    faults = [fault for fault in pool.map(check, units) if fault]
for fault in faults:
    print(fault)
missed = sorted(set((ROOT / "generator").rglob("*.cc")) - {path for unit in units for path in sources_of(unit)})
for path in missed:
    print(f"not looked at: {path.relative_to(ROOT)}")
print(f"{len(units)} tests, {len(faults) + len(missed)} failures")
sys.exit(1 if faults or missed else 0)
