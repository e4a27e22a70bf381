#!/usr/bin/env python3
"""Holds the scripts of the shipped themes to their types, bundle by bundle: the files of a bundle share one scope, as
they do once they are joined. What one bundle sees of another is declared in a .d.ts file in its folder."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TSC = ROOT / "tests/browser/node_modules/typescript/bin/tsc"
OPTIONS = ["--checkJs", "--allowJs", "--noEmit", "--strict", "--noUnusedLocals", "--noImplicitReturns", "--target", "es2022",
           "--lib", "es2022,dom,dom.iterable", "--moduleDetection", "legacy", "--pretty", "false"]

tests = failures = 0
listed = set()
for theme in sorted((ROOT / "themes").glob("*/theme.toml")):
    for bundle, names in tomllib.loads(theme.read_text(encoding="utf-8")).get("scripts", {}).items():
        files = [ROOT / "assets" / f"{name}.js" for name in names]
        listed.update(files)
        folders = sorted({file.parent for file in files})
        declared = [found for folder in folders for found in sorted(folder.glob("*.d.ts"))]
        run = subprocess.run(["node", TSC, *OPTIONS, *files, *declared], cwd=ROOT, capture_output=True, text=True)
        tests += 1
        failures += run.returncode != 0
        print(f"{'ok' if run.returncode == 0 else 'not ok'} - the types of {theme.parent.name}/{bundle} hold")
        print(run.stdout + run.stderr, end="")

# The preview's own program is in no theme, so that no site can hold it.
preview = sorted((ROOT / "assets/preview").glob("*.js"))
listed.update(preview)
run = subprocess.run(["node", TSC, *OPTIONS, *preview], cwd=ROOT, capture_output=True, text=True)
tests += 1
failures += run.returncode != 0
print(f"{'ok' if run.returncode == 0 else 'not ok'} - the types of the preview hold")
print(run.stdout + run.stderr, end="")

for script in sorted((ROOT / "assets").rglob("*.js")):
    tests += 1
    if script not in listed:
        failures += 1
        print(f"not ok - {script.relative_to(ROOT)} is in no bundle of any theme")

print(f"{tests} tests, {failures} failures")
sys.exit(failures > 0)
