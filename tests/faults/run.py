#!/usr/bin/env python3
"""Breaks the real program while it publishes: `run.py --program build/codify`. A small site goes through every fault of
publish_faults.py; then the real site is killed at random moments. Ends with "N tests, M failures"."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def make_injector(folder):
    library = folder / "fault_injector.so"
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", library, HERE / "fault_injector.c", "-ldl"], check=True)
    return library


def make_pair(source, folder, name):
    """Two sites that share most files: `name`-old as it stands, `name`-new with one page changed and a page more."""
    pair = []
    for edition in ("old", "new"):
        site = folder / f"{name}-{edition}"
        site.mkdir()
        shutil.copy(source / "site-config.toml", site)
        shutil.copytree(source / "content", site / "content")
        (site / "themes").symlink_to(folder / "input")  # one folder that both sites read from and tests may write to
        pair.append(site)
    pages = pair[1] / "content" / "pages"
    with (pages / "index.md").open("a") as home:
        home.write("\nOne sentence more.\n")
    (pages / "one-page-more.md").write_text('+++\ntitle = "One page more"\n+++\n\nText.\n')
    return pair


def faults(program, injector, pair, *options):
    old, new = pair
    command = [sys.executable, HERE / "publish_faults.py", "--injector", injector, "--input", old.parent / "input", *options]
    command += ["--old", f"{program} build --quiet -s {old} -o {{out}}", "--new", f"{program} build --quiet -s {new} -o {{out}}"]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    print(run.stdout, end="")
    print(run.stderr, end="", file=sys.stderr)
    counts = re.search(r"(\d+) passed, (\d+) failed, (\d+) skipped", run.stdout)
    passed, failed, _ = map(int, counts.groups()) if counts else (0, 1, 0)
    return passed + failed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=lambda path: Path(path).resolve())
    program = parser.parse_args().program
    with tempfile.TemporaryDirectory(prefix="codify-sites-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # a test builds as another user
        (folder / "input").mkdir()
        injector = make_injector(folder)
        small = make_pair(ROOT / "tests/sites/valid/cookery", folder, "small")
        real = make_pair(ROOT, folder, "real")
        totals = [
            faults(program, injector, small, "--kills", "100"),
            faults(program, injector, real, "--kills", "300", "--only", "random"),
        ]
    tests, failures = (sum(column) for column in zip(*totals))
    print(f"{tests} tests, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
