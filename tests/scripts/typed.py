#!/usr/bin/env python3
"""Holds the modules in assets/ to their types, and each to be part of a program: a module that no main.js imports, by
others or itself, would serve nobody."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
TSC = ROOT / "tests/browser/node_modules/typescript/bin/tsc"

run = subprocess.run(["node", TSC, "-p", ASSETS, "--pretty", "false"], cwd=ROOT, capture_output=True, text=True)
tests, failures = 1, int(run.returncode != 0)
print(f"{'ok' if run.returncode == 0 else 'not ok'} - the types of the modules hold")
print(run.stdout + run.stderr, end="")


def reached(module, found):
    """Adds `module` and all that it imports to `found`."""
    if module in found:
        return
    found.add(module)
    for name in re.findall(r'^import [^;]*?"(\.[^"]+)";$', module.read_text(encoding="utf-8"), re.M):
        reached((module.parent / name).resolve(), found)


used = set()
programs = sorted(ASSETS.glob("*/main.js"))
for program in programs:
    reached(program, used)
listed = re.search(r"^set\(SCRIPTS ([^)]*)\)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"), re.M)[1].split()
tests += 1
if sorted(listed) != [program.parent.name for program in programs]:
    failures += 1
    print(f"not ok - CMakeLists.txt makes {sorted(listed)}, and assets/ holds {[program.parent.name for program in programs]}")
for module in sorted(ASSETS.rglob("*.js")):
    tests += 1
    if module not in used:
        failures += 1
        print(f"not ok - {module.relative_to(ROOT)} is part of no program")

# assets/site/address.js says why; the one use names what is kept on the device, and is no address.
for module in sorted(ASSETS.rglob("*.js")):
    tests += 1
    code = re.sub(r"^ *(//|\*|/\*).*$", "", module.read_text(encoding="utf-8"), flags=re.M).replace("keysFor(location.pathname)", "")
    for wrong in re.findall(r"\bpathname\b|\blocation\.(?:origin|host\w*)\b|\bdocument\.(?:URL|location|baseURI)\b", code):
        failures += 1
        print(f"not ok - {module.relative_to(ROOT)} takes {wrong} for an address; pageAddress() is one everywhere")

print(f"{tests} tests, {failures} failures")
sys.exit(failures > 0)
