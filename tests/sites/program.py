"""Runs the program under test: within limits, measured, and with everything it said and left behind kept."""
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass

SECONDS = 10
MEMORY = 512 * 1024 * 1024
HERE = pathlib.Path(__file__).resolve().parent
BASE = HERE / "invalid" / "_base"

# What a terminal would act on: every control character but the newline.
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")


class Failed(AssertionError):
    """What a test expected and did not find."""


def check(holds, message):
    if not holds:
        raise Failed(message)


@dataclass
class Done:
    code: int
    out: str
    err: str
    seconds: float
    cpu: float
    peak: int  # bytes of memory at the highest; never less than what this script itself takes

    def __str__(self):
        return f"exit {self.code} after {self.seconds:.2f} s\n{self.out}{self.err}"


class Program:
    def __init__(self, path):
        self.path = pathlib.Path(path).resolve()
        homes = (self.path.parent / way for way in ("../share/codify", "..", "../.."))
        self.home = next(h.resolve() for h in homes if (h / "themes/plain/theme.toml").exists())

    def run(self, *args, folder, env=None, memory=None):
        """Runs it in `folder`; a signal, more than 10 s or 512 MiB fail the test. `memory` limits its address space."""
        environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", **(env or {})}

        def limits():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if memory:
                resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            begin = time.monotonic()
            child = subprocess.Popen([self.path, *args], cwd=folder, env=environment, preexec_fn=limits,
                                     stdin=subprocess.DEVNULL, stdout=out, stderr=err)
            stopper = threading.Timer(2 * SECONDS, child.kill)
            stopper.start()
            _, status, used = os.wait4(child.pid, 0)
            stopper.cancel()
            child.returncode = os.waitstatus_to_exitcode(status)
            texts = []
            for file in (out, err):
                file.seek(0)
                texts.append(file.read().decode("utf-8", "surrogateescape"))
            done = Done(child.returncode, *texts, time.monotonic() - begin, used.ru_utime + used.ru_stime,
                        used.ru_maxrss * 1024)
        if memory is None:
            check(done.code >= 0, f"ended by a signal: {done}")
            check(done.seconds < SECONDS, f"took longer than {SECONDS} s: {done}")
            check(done.peak < MEMORY, f"took {done.peak} bytes of memory: {done}")
        return done

    def report(self, done):
        """Its report as `expected.txt` holds it: the machine's own paths taken out, the exit code in the last line."""
        return f"{done.err.replace(str(self.home), '<program>')}exit {done.code}\n"


def tree(folder):
    """Every file and folder below `folder` with its bytes."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        name = str(path.relative_to(folder))
        found[name] = "link" if path.is_symlink() else None if path.is_dir() else path.read_bytes()
    return found


def difference(before, after):
    """The names that two trees do not share, or share with other bytes."""
    return sorted(name for name in before.keys() | after.keys()
                  if name not in before or name not in after or before[name] != after[name])


def check_kept(folder, before, output="public"):
    """The published site is as it was, and nothing of a build but its history stands beside it."""
    changed = difference(before, tree(pathlib.Path(folder) / output))
    check(not changed, f"the published site changed: {changed}")
    left = [name for name in os.listdir(folder) if name.startswith(f".{output}.") and name != f".{output}.history"]
    check(not left, f"a build left {left}")


def overlay(case, folder, leave_out=()):
    for path in sorted(case.rglob("*")):
        name = path.relative_to(case)
        if path.is_dir() or str(name) in leave_out:
            continue
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / name)


def set_up(case, folder):
    """Runs the case's setup.sh, which makes what Git cannot hold."""
    if (case / "setup.sh").exists():
        done = subprocess.run(["sh", "-eu", case / "setup.sh"], cwd=folder, capture_output=True, text=True)
        check(done.returncode == 0, f"setup.sh failed: {done.stderr}")


def arguments(case):
    file = case / "args"
    return file.read_text().split() if file.exists() else []
