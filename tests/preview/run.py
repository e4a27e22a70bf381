#!/usr/bin/env python3
"""Runs `codify serve` as authors do: run.py [--program build/codify] [WORDS]. WORDS runs only the tests whose name holds
them. Each test has a preview of its own on a port of its own, and everything it waits for has a limit."""
import argparse
import signal
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parents[1] / "sites"))
# A script in the background ignores Ctrl+C, and one under nohup a hangup; the programs that this one starts would too.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, lambda *_: None)

import look_rows  # noqa: E402
import notice_rows  # noqa: E402
import save_rows  # noqa: E402
import socket_rows  # noqa: E402
from support import ROOT, Failed, Skipped  # noqa: E402


AT_ONCE = 3


def name_of(test):
    return test.__name__.replace("_", " ")


def run(test, program):
    """Whether it failed."""
    began = time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix="codify-preview-") as work:
            test(program, work)
    except Skipped as lack:
        print(f"SKIPPED - {name_of(test)}: {lack}", flush=True)
        return False
    except (Failed, OSError) as failure:
        said = f"{type(failure).__name__}: {failure}".replace("\n", "\n    ")
        print(f"not ok - {name_of(test)}\n    {said}", flush=True)
        return True
    print(f"ok - {name_of(test)} ({time.monotonic() - began:.1f} s)", flush=True)
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=ROOT / "build" / "codify", type=lambda path: Path(path).resolve())
    parser.add_argument("words", nargs="?", default="")
    options = parser.parse_args()
    tests = socket_rows.TESTS + save_rows.TESTS + look_rows.TESTS + notice_rows.TESTS
    tests = [test for test in tests if options.words in name_of(test)]
    with ThreadPoolExecutor(AT_ONCE) as pool:  # most of the time each of them waits
        failed = sum(pool.map(lambda test: run(test, options.program), tests))
    ran = len(tests)
    print(f"{ran} tests, {failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
