#!/usr/bin/env python3
"""Breaks the real program while it publishes: `run.py --program build/codify`. A small site goes through every fault of
publish_faults.py; then the real site is killed at random moments. Ends with "N tests, M failures, K skipped"."""

import argparse
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
# A script in the background ignores Ctrl+C, and so would the programs that this one starts.
signal.signal(signal.SIGINT, signal.default_int_handler)
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def make_injector(folder):
    library = folder / "fault_injector.so"
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", library, HERE / "fault_injector.c", "-ldl"], check=True)
    return library


def make_themes(folder):
    """A theme for each of two sites, so that each has a stylesheet of its own."""
    for edition in ("old", "new"):
        theme = folder / f"look-{edition}"
        (theme / "styles").mkdir(parents=True)
        (theme / "theme.toml").write_text(f'description = "A test"\nextends = "plain"\nstyles = ["{edition}"]\n')
        (theme / "styles" / f"{edition}.css").write_text(f".{edition} {{ top: 0; }}\n")


def make_pair(source, folder, name):
    """Two sites: `name`-old as it stands, `name`-new with a page more and a style of its own, which changes every page."""
    pair = []
    for edition in ("old", "new"):
        site = folder / f"{name}-{edition}"
        site.mkdir()
        settings = re.sub(r'(?m)^theme = .*\n', "", (source / "site-config.toml").read_text())
        (site / "site-config.toml").write_text(f'theme = "look-{edition}"\n' + settings)
        shutil.copytree(source / "content", site / "content")
        (site / "themes").symlink_to(folder / "input")  # one folder that both sites read from and tests may write to
        pair.append(site)
    (pair[1] / "content" / "pages" / "one-page-more.md").write_text('+++\ntitle = "One page more"\n+++\n\nText.\n')
    return pair


def faults(program, injector, pair, *options):
    old, new = pair
    command = [sys.executable, HERE / "publish_faults.py", "--injector", injector, "--input", old.parent / "input", *options]
    command += ["--old", f"{program} build -s {old} -o {{out}}", "--new", f"{program} build -s {new} -o {{out}}"]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    print(run.stdout, end="")
    print(run.stderr, end="", file=sys.stderr)
    counts = re.search(r"(\d+) passed, (\d+) failed, (\d+) skipped", run.stdout)
    passed, failed, skipped = map(int, counts.groups()) if counts else (0, 1, 0)
    return passed + failed + skipped, failed, skipped


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=lambda path: Path(path).resolve())
    parser.add_argument("--thorough", action="store_true", help="kill at each call, and the real site 300 times")
    options = parser.parse_args()
    program = options.program
    with tempfile.TemporaryDirectory(prefix="codify-sites-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # a test builds as another user
        make_themes(folder / "input")
        injector = make_injector(folder)
        small = make_pair(ROOT / "tests/sites/valid/cookery", folder, "small")
        real = make_pair(ROOT, folder, "real")
        totals = [
            faults(program, injector, small, "--kills", "40", "--step", "1" if options.thorough else "3"),
            faults(program, injector, real, "--kills", "1000" if options.thorough else "60", "--only", "random"),
        ]
    tests, failures, skipped = (sum(column) for column in zip(*totals))
    print(f"{tests} tests, {failures} failures" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
