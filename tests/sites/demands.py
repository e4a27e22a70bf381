"""Rows that ask for more than a report: a file too large or too deep is refused fast, and before it is read."""
import pathlib
import shutil

from invalid import Published
from program import HERE, check, overlay, set_up

NOT_OF_THE_SITE = ("expected.txt", "setup.sh")
STEP = 256 * 1024


def laid_out(published, work, name):
    folder = published.copy(pathlib.Path(work) / f"demand-{name}")
    case = HERE / "invalid" / name
    overlay(case, folder, NOT_OF_THE_SITE)
    set_up(case, folder)
    return folder


def least_work(program, published, work, name, code):
    """The processor time of a build, the best of seven: what else the machine does counts in none of them."""
    folder = laid_out(published, work, name)
    runs = [program.run("build", folder=folder, env={"CODIFY_THREADS": "1"}) for _ in range(7)]
    shutil.rmtree(folder)
    check(runs[0].code == code, f"exit {code} expected: {runs[0]}")
    return min(run.cpu for run in runs)


def quick(program, published, work, name):
    """Next to nothing comes on top of what a site with an empty file takes to be refused."""
    usual = least_work(program, published, work, "c30-empty-file", 1)
    took = least_work(program, published, work, name, 5)
    check(took < 1.5 * usual + 0.005, f"took {took * 1000:.0f} ms, a site with an empty file {usual * 1000:.0f}")


def least_memory(program, folder, code):
    """The smallest address space in which the program still comes to exit `code`, to 256 KiB."""
    low, high = 1, 256 * 1024 * 1024 // STEP
    while high - low > 1:
        middle = (low + high) // 2
        done = program.run("build", folder=folder, memory=middle * STEP, env={"CODIFY_THREADS": "1"})
        low, high = (low, middle) if done.code == code else (middle, high)
    return high * STEP


def unread(program, published, work, name):
    small = laid_out(published, work, "c30-empty-file")
    large = laid_out(published, work, name)
    grown = least_memory(program, large, 5) - least_memory(program, small, 1)
    shutil.rmtree(small)
    shutil.rmtree(large)
    check(grown < 1024 * 1024, f"takes {grown} bytes more memory than a site with an empty file")


def run(program, work, count, update):
    del update
    published = Published(program, work, "demands-base")
    for name in ("c06-large", "c06-sparse", "c06-sparse-settings"):
        count.test(f"demands/{name} at once", lambda: quick(program, published, work, name))
        count.test(f"demands/{name} unread", lambda: unread(program, published, work, name))
    for name in ("c07-quotes", "c07-lists", "c07-seventeenth-level"):
        count.test(f"demands/{name} at once", lambda: quick(program, published, work, name))
