#!/usr/bin/env python3
"""Runs `codify serve` as authors do: run.py [--program build/codify] [WORDS]. WORDS runs only the tests whose name holds
them. Each test has a preview of its own on a port of its own, and everything it waits for has a limit."""
import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True

import save_rows  # noqa: E402
import socket_rows  # noqa: E402
from support import ROOT, Failed  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=ROOT / "build" / "codify", type=lambda path: Path(path).resolve())
    parser.add_argument("words", nargs="?", default="")
    options = parser.parse_args()
    ran = failed = 0
    for test in socket_rows.TESTS + save_rows.TESTS:
        name = test.__name__.replace("_", " ")
        if options.words not in name:
            continue
        ran += 1
        began = time.monotonic()
        try:
            with tempfile.TemporaryDirectory(prefix="codify-preview-") as work:
                test(options.program, work)
            print(f"ok - {name} ({time.monotonic() - began:.1f} s)", flush=True)
        except Failed as failure:
            failed += 1
            print(f"not ok - {name}\n    " + str(failure).replace("\n", "\n    "), flush=True)
        except OSError as error:
            failed += 1
            print(f"not ok - {name}\n    {type(error).__name__}: {error}", flush=True)
    print(f"{ran} tests, {failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
