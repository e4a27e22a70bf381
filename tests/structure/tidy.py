#!/usr/bin/env python3
"""Runs clang-tidy with the checks of .clang-tidy over every source file of the program, as many at a time as there are
processors. A file is checked again only when it, or any header of the project, has changed since it was last clean."""

import concurrent.futures
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
CLEAN = BUILD / "tidy"  # one stamp per file: the hash of what was clean


def digest(paths):
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()


headers = digest([ROOT / ".clang-tidy", *sorted((ROOT / "generator").rglob("*.h"))])


def check(source):
    stamp = CLEAN / (str(source.relative_to(ROOT)).replace("/", "-") + ".ok")
    state = headers + digest([source])
    if stamp.exists() and stamp.read_text() == state:
        return None
    # The compile commands hold two options that only g++ knows.
    command = ["clang-tidy", "--quiet", "--extra-arg=-Wno-unknown-warning-option", "-p", str(BUILD), str(source)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode == 0:
        stamp.write_text(state)
        return None
    return run.stdout + run.stderr


CLEAN.mkdir(parents=True, exist_ok=True)
sources = sorted((ROOT / "generator").rglob("*.cc"))
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    faults = [fault for fault in pool.map(check, sources) if fault]
for fault in faults:
    print(fault)
print(f"{len(sources)} tests, {len(faults)} failures")
sys.exit(1 if faults else 0)
