"""The bench on which publishing is tested: runs the program, breaks its calls, and knows the trees it may leave."""
import hashlib
import os
import shlex
import shutil
import signal
import stat
import subprocess
import time

TESTS = []


def test(function):
    TESTS.append(function)
    return function


class Skip(Exception):
    pass


def check(condition, text):
    if not condition:
        raise AssertionError(text)


def snapshot(folder):
    """Every path below `folder` with its kind, mode and bytes; None if there is no such folder."""
    if not os.path.isdir(folder):
        return None
    found = {}
    for here, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(here, name)
            status = os.lstat(path)
            content = ""
            if stat.S_ISREG(status.st_mode):
                with open(path, "rb") as file:
                    content = hashlib.sha256(file.read()).hexdigest()
            elif stat.S_ISLNK(status.st_mode):
                content = os.readlink(path)
            found[os.path.relpath(path, folder)] = (oct(status.st_mode), content)
    return found


class Run:
    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    def __str__(self):
        return f"exit {self.code}: {self.out.strip()} {self.err.strip()}"


class Bench:
    """One work folder with `public` in it, the commands, and the trees that they make."""

    def __init__(self, options, work):
        self.options, self.work = options, work
        self.out = os.path.join(work, "public")
        self.history = os.path.join(work, ".public.history")
        self.log = os.path.join(work, "struck")
        self.input = options.input
        if not self.input:
            self.input = os.path.join(work, "input")
            os.mkdir(self.input)

    def command(self, which, out=None):
        words = shlex.split(self.options.old if which == "old" else self.options.new)
        return [word.replace("{out}", out or self.out).replace("{input}", self.input) for word in words]

    def start(self, which, out=None, fault=None, extra=(), **more):
        environment = dict(os.environ, **more.pop("env", {}))
        if fault:
            environment.update(LD_PRELOAD=self.options.injector, CODIFY_FAULT=fault, CODIFY_FAULT_LOG=self.log)
            if os.path.exists(self.log):
                os.unlink(self.log)
        settings = dict(stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        settings.update(more)
        return subprocess.Popen(self.command(which, out) + list(extra), env=environment, **settings)

    def run(self, which, out=None, fault=None, extra=(), **more):
        begin = time.monotonic()
        process = self.start(which, out, fault, extra, **more)
        try:
            output, errors = process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            raise AssertionError("took over 30 seconds")
        return Run(process.returncode, output or "", errors or "", time.monotonic() - begin)

    def start_and_stop(self, which, at):
        """Starts the program and waits until it stands still, just before the call `at`."""
        process = self.start(which, fault=f"{at}:STOP")
        try:
            os.waitid(os.P_PID, process.pid, os.WSTOPPED)
        except ChildProcessError:
            raise AssertionError(f"ended before {at}: {process.communicate()}")
        return process

    def finish(self, process):
        """Lets a stopped program go on."""
        process.send_signal(signal.SIGCONT)
        output, errors = process.communicate(timeout=30)
        return Run(process.returncode, output, errors, 0)

    def struck(self):
        return os.path.exists(self.log)

    def clear(self):
        shutil.rmtree(self.out, ignore_errors=True)
        shutil.rmtree(self.history, ignore_errors=True)

    def old_again(self):
        """Puts the plain old site in place, whatever stood there, without anything from before."""
        self.clear()
        done = self.run("old")
        check(done.code == 0, f"the old site did not build: {done}")
        check(snapshot(self.out) == self.trees["old"], "the old site differs from one build to the next")

    def learn_trees(self):
        """The four trees that may stand in the folder: each site alone, and each after the other."""
        self.trees = {}
        for site, name in [("old", "old"), ("new", "new after old"), (None, None), ("new", "new"), ("old", "old after new")]:
            if site is None:
                self.clear()
                continue
            done = self.run(site)
            check(done.code == 0, f"the {site} site did not build: {done}")
            self.trees[name] = snapshot(self.out)
        check(self.trees["old"] != self.trees["new"], "the two commands publish the same site")
        check(self.trees["new"] != self.trees["new after old"], "the old site has no asset that stays")

    def which(self):
        tree = snapshot(self.out)
        unknown = "nothing" if tree is None else "a mixture"
        return next((name for name, known in self.trees.items() if known == tree), unknown)

    def stray(self, goal):
        """The files that are neither as in the old tree nor as in the tree `goal`; none after a kill page by page."""
        now, old, new = snapshot(self.out) or {}, self.trees["old"], self.trees[goal]
        return sorted(path for path, file in now.items() if file not in (old.get(path), new.get(path)))

    def beside(self, folder=None):
        """What stands beside the published folder that is neither the input, our log nor its history."""
        known = {"public", ".public.history", "struck", os.path.basename(self.input)}
        return sorted(set(os.listdir(folder or self.work)) - known)

    def expect(self, run, code, state, words=""):
        check(run.code == code, f"exit {code} expected, {run}")
        check(words in run.err + run.out, f"the message lacks '{words}': {run}")
        found = self.which()
        check(found in state.split("|"), f"{state} expected, found {found}; {run}")
        check(not self.beside(), f"left behind: {self.beside()}; {run}")
        check(not os.path.exists(os.path.join(self.history, "record-next")), f"an unfinished record is left; {run}")
        check(state != "nothing" or not os.path.exists(self.history), f"a history of nothing is left; {run}")
