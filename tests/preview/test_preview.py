"""Runs `codify serve` as authors do. Each test has a preview of its own on a port of its own, and everything it waits for has a
limit. Of the tests several go on at once: most of the time each of them waits."""
import signal
from pathlib import Path

import pytest

import look_rows
import notice_rows
import save_rows
import socket_rows
from suite import PROGRAM
from support import Skipped

# A script in the background ignores Ctrl+C, and one under nohup a hangup; the programs that this one starts would too.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, lambda *_: None)

TESTS = socket_rows.TESTS + save_rows.TESTS + look_rows.TESTS + notice_rows.TESTS


@pytest.mark.parametrize("work", [pytest.param(test, id=test.__name__.replace("_", " ")) for test in TESTS])
def test(work, tmp_path):
    try:
        work(Path(PROGRAM).resolve(), str(tmp_path))
    except Skipped as lack:
        pytest.skip(str(lack))
