"""One program run to its end and measured, as scripts/bench and scripts/bench-pair do it."""

import os
import platform
import subprocess
import sys
import time


class Run:
    """What a command took: seconds by the clock and processor seconds. Ends the script when the command fails; its output
    goes to the open file `keep`, or nowhere."""

    def __init__(self, command, keep=None):
        os.sync()  # what an earlier run left for the disk is not this one's to write
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdout=keep or subprocess.DEVNULL, stderr=keep or subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{os.path.relpath(sys.argv[0])}: {' '.join(map(str, command))} ended with {process.returncode}")
        self.processor = usage.ru_utime + usage.ru_stime


def codify_command(program, source, output):
    return [program, "build", "--quiet", "--source", source, "--output", output]


def empty(folder):
    """Frees the disk under a finished output but leaves its files: ext4 passes over the number of a file deleted in the
    last minutes one by one, so that deleting here would slow down every program that makes files next."""
    for path in folder.rglob("*"):
        if path.is_file():
            os.truncate(path, 0)


def processors():
    """Such as "2 cores (Intel(R) Xeon(R) Processor)"."""
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    return f"{os.cpu_count()} cores ({model})"
