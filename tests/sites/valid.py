"""The sites below valid/: each builds without a word on standard error, and its output holds what facts.txt says.

A line of facts.txt is `FILE has TEXT`, `FILE lacks TEXT`, `FILE is there` or `FILE is missing`; FILE may be a
pattern such as assets/search-index.*.js.
"""
import pathlib

from program import HERE, arguments, check, overlay, set_up

NOT_OF_THE_SITE = ("facts.txt", "setup.sh", "args")


def check_fact(public, fact):
    name, verb, text = fact.split(" ", 2)
    file = next(public.glob(name), public / name)
    if verb == "is":
        check(file.is_file() == (text == "there"), f"{name} is not {text}")
        return
    check(file.is_file(), f"{name} is missing")
    held = text in file.read_text(encoding="utf-8", errors="replace")
    check(held == (verb == "has"), f"{name} {'lacks' if verb == 'has' else 'has'} {text}")


def run_case(program, case, folder):
    folder.mkdir()
    overlay(case, folder, NOT_OF_THE_SITE)
    set_up(case, folder)
    done = program.run("build", *arguments(case), folder=folder)
    check(done.code == 0 and not done.err, f"does not build: {done}")
    facts = [line for line in (case / "facts.txt").read_text().splitlines() if line and not line.startswith("#")]
    check(facts, "facts.txt states nothing")
    for fact in facts:
        check_fact(folder / "public", fact)


def run(program, work, count, update):
    del update
    for case in sorted((HERE / "valid").iterdir()):
        folder = pathlib.Path(work) / f"valid-{case.name}"
        count.test(f"valid/{case.name}", lambda: run_case(program, case, folder))
