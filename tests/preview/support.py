"""Runs the preview as people do, on a copy of a small site, and speaks to it byte by byte."""
import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "tests/sites/valid/cookery"
PATIENCE = 60  # seconds that anything may take before the test gives up


class Failed(AssertionError):
    """What a test expected and did not find."""


class Skipped(Exception):
    """What this machine lacks for a test."""


def check(holds, message):
    if not holds:
        raise Failed(message)


def until(holds, what, seconds=PATIENCE):
    """Waits until `holds()` gives something; returns it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := holds():
            return found
        time.sleep(0.005)
    raise Failed(f"{what}: not within {seconds} s")


class Reply:
    def __init__(self, data):
        self.data = data
        head, _, self.body = data.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        found = re.match(r"HTTP/1\.[01] (\d{3})", lines[0])
        self.status = int(found.group(1)) if found else None
        self.headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            self.headers.setdefault(name.lower(), value.strip())

    def __str__(self):
        return f"{self.status} {self.headers} {self.body[:300]!r}"


class Preview:
    """`codify serve` on `site`; everything it says is in `out`."""

    def __init__(self, program, site, *args, env=None, cwd=None, wait=True, before=None):
        self.site = Path(site)
        environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", **(env or {})}
        self.process = subprocess.Popen([program, "serve", *args], cwd=cwd or site, env=environment,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                        text=True, preexec_fn=before)
        self.lines = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        self.port = None
        if wait:
            self.address = until(lambda: re.search(r"Preview: http://(\S+):(\d+)/", self.out), "the address")
            self.port = int(self.address.group(2))

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line)

    @property
    def out(self):
        return "".join(self.lines)

    def builds(self):
        return len(re.findall(r"^\d+ pages, \d+ ms$", self.out, re.M))

    def stop(self, number=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Failed("the preview does not end") from None
        self.reader.join(PATIENCE)
        return self.process.returncode

    def connect(self, timeout=PATIENCE):
        return socket.create_connection(("127.0.0.1", self.port), timeout)

    def raw(self, data, timeout=PATIENCE):
        """Sends `data` and reads until the other side closes."""
        with self.connect(timeout) as link:
            with contextlib.suppress(ConnectionError):
                link.sendall(data)
            got = b""
            with contextlib.suppress(ConnectionError):
                while more := link.recv(65536):
                    got += more
        return Reply(got)

    def ask(self, target, method="GET", host=None, *headers):
        host = f"127.0.0.1:{self.port}" if host is None else host
        lines = [f"{method} {target} HTTP/1.1", f"Host: {host}", "Connection: close", *headers]
        return self.raw(("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "surrogateescape"))

    def page(self, target="/"):
        return self.ask(target).body.decode()

    def shows(self, text, target="/", seconds=PATIENCE):
        return until(lambda: text in self.page(target), f"{text!r} at {target}", seconds)

    def memory(self):
        """Bytes of memory that the program holds."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) * 1024

    def processor(self):
        """Seconds of a processor that it has taken."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def rests(self):
        """Waits until it has nothing to do but to look at files now and then: for most of a second, each of its threads
        sleeps. One that waits for its turn on a busy machine does not sleep."""
        def asleep():
            states = [path.read_text().rpartition(")")[2].split()[0]
                      for path in Path(f"/proc/{self.process.pid}/task").glob("*/stat")]
            return all(state == "S" for state in states)

        def for_a_second():
            seen = []
            for _ in range(100):
                seen.append(asleep())
                time.sleep(0.01)
            return seen.count(True) > 70

        until(for_a_second, "it comes to rest", 60)

    def watches(self):
        """Folders that it listens to."""
        return sum(path.read_text().count("inotify wd:") for path in Path(f"/proc/{self.process.pid}/fdinfo").iterdir())

    def files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


@contextlib.contextmanager
def preview(program, work, *args, source=SMALL, name="site", **options):
    """A preview of a copy of `source` in the folder `work`."""
    site = Path(work) / name
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(source, site, ignore=shutil.ignore_patterns("facts.txt", "public", "build", ".git", "tests"))
    running = Preview(program, site, "--port", "0", *args, **options)
    try:
        yield running
    finally:
        running.stop()


def event_stream(link, running, *headers):
    """Begins to listen; `link` is a connection."""
    lines = ["GET /_codify/events HTTP/1.1", f"Host: 127.0.0.1:{running.port}", *headers]
    link.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
