"""The cases below invalid/: the exact report, the exit code, and a published site that stays as it was."""
import difflib
import pathlib
import shutil

from program import BASE, CONTROL, HERE, Failed, arguments, check, check_kept, overlay, set_up, tree

NOT_OF_THE_SITE = ("expected.txt", "setup.sh", "args", "alone")


class Published:
    """A small valid site, built once; copies of it are where faults are laid in."""

    def __init__(self, program, work, name="base"):
        self.folder = pathlib.Path(work) / name
        shutil.copytree(BASE, self.folder)
        done = program.run("build", folder=self.folder)
        check(done.code == 0 and not done.err, f"the valid site does not build: {done}")
        self.tree = tree(self.folder / "public")

    def copy(self, folder):
        shutil.copytree(self.folder, folder)
        return folder


def compare(expected, report):
    if expected == report:
        return
    lines = difflib.unified_diff(expected.splitlines(), report.splitlines(), "expected.txt", "the report", lineterm="")
    raise Failed("\n".join(lines))


def run_case(program, published, case, folder, update):
    if (case / "alone").exists():
        folder.mkdir()
        shutil.copytree(published.folder / "public", folder / "public")
    else:
        published.copy(folder)
    overlay(case, folder, NOT_OF_THE_SITE)
    set_up(case, folder)
    done = program.run("build", *arguments(case), folder=folder)
    said = done.out + done.err
    check(not CONTROL.search(said), f"control characters reached the terminal: {said!r}")
    check(not any("\udc80" <= c <= "\udcff" for c in said), f"the report is not UTF-8: {said!r}")
    check(done.code == 0 or not done.out, f"a failed build wrote to its standard output: {done.out}")
    check_kept(folder, published.tree)
    expected = case / "expected.txt"
    report = program.report(done)
    if update:
        expected.write_text(report)
    check(expected.exists(), f"expected.txt is missing; the report is\n{report}")
    compare(expected.read_text(), report)


def run(program, work, count, update):
    published = Published(program, work)
    for case in sorted((HERE / "invalid").iterdir()):
        if case.is_dir() and not case.name.startswith("_"):
            folder = pathlib.Path(work) / case.name
            count.test(f"invalid/{case.name}", lambda: run_case(program, published, case, folder, update))
