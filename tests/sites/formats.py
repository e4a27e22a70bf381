"""The options of `codify build`, and the report in each of its formats."""
import json
import pathlib
import re
import shutil
import subprocess

from invalid import Published
from program import CONTROL, HERE, check, check_kept, overlay, set_up, tree

PROBLEM = re.compile(r"^(?:(\S+?)(?::(\d+))?(?::(\d+))?: )?(error|warning): (.*) \[([a-z0-9-]+)\]$", re.M)
BAD_IN_REPORT = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
FAULTY = "five-faults-in-three-files"


def same_problems(program, folder):
    human = program.run("build", folder=folder)
    expected = [(file, int(line or 0), int(column or 0), severity, message, rule)
                for file, line, column, severity, message, rule in PROBLEM.findall(human.err)]
    check(len(expected) >= 5, f"five problems expected: {human}")

    done = program.run("build", "--format", "json", folder=folder)
    found = [(p["file"], p["line"], p["column"], p["severity"], p["message"], p["rule"])
             for p in json.loads(done.out)["problems"]]
    check(done.code == 1 and found == expected, f"json differs: {done}")

    done = program.run("build", "--format", "sarif", folder=folder)
    log = json.loads(done.out)
    check(done.code == 1 and log["version"] == "2.1.0", str(done))
    found = []
    for result in log["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        found.append((place["artifactLocation"]["uri"], region["startLine"], region["startColumn"], result["level"],
                      result["ruleId"]))
    check(found == [(f, l, c, s, r) for f, l, c, s, _, r in expected], f"sarif differs: {done}")

    done = program.run("build", "--format", "github", folder=folder)
    lines = done.out.splitlines()
    check(done.code == 1 and len(lines) == len(expected), f"github differs: {done}")
    for line, (file, at, column, severity, message, rule) in zip(lines, expected):
        check(line.startswith(f"::{severity} file={file},line={at},col={column},title={rule}::{message}"), line)


def the_same_on_any_number_of_threads(program, folder):
    reports = {program.run("build", folder=folder, env={"CODIFY_THREADS": str(number)}).err for number in range(1, 9)}
    check(len(reports) == 1, f"reports differ: {reports}")


def escaped_in_every_format(program, folder):
    for name in ("c04-escape", "c29-newline", "c29-escape", "c29-not-utf-8"):
        site = folder / name
        shutil.copytree(folder / "site", site)
        set_up(HERE / "invalid" / name, site)
        for format_name in ("json", "github", "sarif"):
            done = program.run("build", "--format", format_name, folder=site)
            check(done.code == 1 and not CONTROL.search(done.out + done.err), f"{name}, {format_name}: {done!r}")
            if format_name != "github":
                json.loads(done.out)


def strict_turns_warnings_into_errors(program, site, published):
    set_up(HERE / "invalid/c03-lone-carriage-return", site)
    done = program.run("build", "--strict", folder=site)
    check(done.code == 1 and "error: a line here" in done.err and "1 error, 0 warnings" in done.err, str(done))
    check_kept(site, published.tree)


def quiet_says_nothing(program, site):
    for option in ("-q", "--quiet"):
        done = program.run("build", option, folder=site)
        check(done.code == 0 and not done.out and not done.err, str(done))
    done = program.run("build", folder=site)
    check(re.fullmatch(r"\d+ pages, \d+ files \(\d+ changed\), \d+ warnings?, \d+ ms: public\n", done.out), str(done))
    check(not done.err, str(done))


def timings_name_each_pass(program, site):
    done = program.run("build", "--timings", folder=site)
    said = done.out + done.err
    for name in ("settings", "theme", "read", "load", "validate", "relate", "render", "publish"):
        check(re.search(rf"^ *{name} .*\d", said, re.M), f"{name} is missing: {done}")
    check(done.code == 0, str(done))


def help_and_version(program, site):
    for arguments in (("--help",), ("build", "--help")):
        done = program.run(*arguments, folder=site)
        check(done.code == 0 and "build" in done.out and not done.err, str(done))
    help_text = program.run("build", "--help", folder=site).out
    for option in ("--source", "--output", "--config", "--base-url", "--theme", "--strict", "--format", "--timings",
                   "--quiet"):
        check(option in help_text, f"--help does not name {option}")
    done = program.run("--version", folder=site)
    check(done.code == 0 and re.fullmatch(r"codify \d+\.\d+\.\d+\n", done.out), str(done))


def nothing_is_lost_in_silence(program, site):
    """Help and the version are reports as well: a full disk behind standard output is told."""
    for arguments in (("--help",), ("--version",), ("build", "--help"), ("schema", "item"), ("man",), ("explain",)):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([program.path, *arguments], cwd=site, stdout=full, stderr=subprocess.PIPE, text=True, timeout=20)
        check(done.returncode == 3 and "standard output" in done.stderr, f"{arguments}: exit {done.returncode} {done.stderr}")


def names_are_shown_not_sent(program, folder):
    """Whatever the output folder is called, no line of a report holds what a terminal acts on."""
    for number, name in enumerate(("out\x1b[31m", "out\u202eeman", "out\u2066x", "out\nfirst", b"out\xff", "out\u200b", "out\x07")):
        site = folder / f"named-{number}"
        shutil.copytree(folder / "site", site)
        for code, arguments in ((0, ("build", "-o", name)), (0, ("build", "-o", name, "--timings")), (0, ("gallery", "-o", "g" + name if isinstance(name, str) else b"g" + name)),
                                (1, ("build", "-o", name))):
            if code:
                (site / "content/pages/about.md").write_text("no settings")
            done = program.run(*arguments, folder=site)
            said = done.out + done.err
            check(done.code == code and said, f"{arguments}: {done}")
            check(not BAD_IN_REPORT.search(said), f"{arguments} sent {said!r}")
            check(not any("\udc80" <= c <= "\udcff" for c in said), f"{arguments}: not UTF-8: {said!r}")
    for arguments in (("\x1b[31m",), ("build", "--\u202e"), ("build", "--format", "\x1b]0;x\x07"), ("explain", "\u2066"),
                      ("build", "-s", "\x1b[31m"), ("build", "--theme", "\u202e"), ("build", "-c", "\x1b[31m"),
                      ("build", "-u", "https://example.org/\u202e/"), ("new", "page", "\x1b[31m"), ("why", "\u202e")):
        done = program.run(*arguments, folder=folder / "site")
        check(done.code == 2 and done.err and not BAD_IN_REPORT.search(done.out + done.err), f"{arguments}: {done!r}")


def wrong_options(program, site, published):
    for arguments in ((), ("biuld",), ("build", "--strct"), ("build", "extra"), ("build", "--format", "xml"),
                      ("build", "--output"), ("build", "-s", "nowhere"), ("build", "-c", "nowhere.toml"),
                      ("build", "--theme", "../plain"), ("build", "-u", "javascript:alert(1)")):
        done = program.run(*arguments, folder=site)
        check(done.code == 2 and done.err, f"{arguments}: {done}")
    check_kept(site, published.tree)


def from_another_folder(program, folder):
    site = folder / "sites" / "one"
    done = program.run("build", "-s", "sites/one", folder=folder)
    check(done.code == 0 and done.out.endswith(": sites/one/public\n"), str(done))
    (site / "other.toml").write_text((site / "site-config.toml").read_text().replace("A small site", "Another name"))
    theme = site / "themes/blue/theme.toml"
    theme.parent.mkdir(parents=True)
    theme.write_text('description = "A child"\nextends = "plain"\n')
    done = program.run("build", "-s", "sites/one", "-o", "out", "-c", "other.toml", "-u", "https://example.org/sub/",
                       "--theme", "blue", folder=folder)
    check(done.code == 0 and done.out.endswith(": out\n"), str(done))
    check("Another name" in (folder / "out/index.html").read_text(), "-c was not heeded")
    check("https://example.org/sub/" in (folder / "out/sitemap.xml").read_text(), "-u was not heeded")
    again = program.run("build", "--source", str(site), "--output", str(folder / "out2"), "--config", "other.toml",
                        "--base-url", "https://example.org/sub/", "--theme", "blue", folder="/")
    check(again.code == 0 and tree(folder / "out") == tree(folder / "out2"), str(again))


def paths_as_seen_from_here(program, folder):
    site = folder / "sites" / "two"
    before = tree(site / "public")
    overlay(HERE / "invalid" / FAULTY, site, ("expected.txt",))
    for source in ("sites/two", "sites/two/", "./sites/two", str(site)):
        done = program.run("build", "-s", source, folder=folder)
        files = [file for file, *_ in PROBLEM.findall(done.err)]
        check(done.code == 1 and len(files) >= 5, str(done))
        check(all((folder / file).is_file() and file.startswith(source) for file in files), str(done))
        check(len(re.findall(r"^ *\d+ \| ", done.err, re.M)) == len(files), f"source lines are missing: {done}")
    check_kept(site, before)


def without_its_own_files(program, folder):
    """Where somebody copied the program and left its themes behind."""
    alone = folder / "alone/bin"
    alone.mkdir(parents=True)
    shutil.copy(program.path, alone)
    done = subprocess.run([alone / program.path.name, "build"], cwd=folder / "faulty", capture_output=True, text=True, timeout=20)
    check(done.returncode == 2 and "no theme was found, not even codify's own" in done.stderr, done.stderr)


def run(program, work, count, update):
    del update
    folder = pathlib.Path(work) / "formats"
    published = Published(program, work, "formats-base")
    for name in ("site", "sites/one", "sites/two", "faulty", "strict"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        published.copy(folder / name)
    overlay(HERE / "invalid" / FAULTY, folder / "faulty", ("expected.txt",))
    site = folder / "site"
    for name, work_of_it in {
        "the same problems in each format": lambda: same_problems(program, folder / "faulty"),
        "one report on any number of threads": lambda: the_same_on_any_number_of_threads(program, folder / "faulty"),
        "control bytes are escaped in each format": lambda: escaped_in_every_format(program, folder),
        "--strict": lambda: strict_turns_warnings_into_errors(program, folder / "strict", published),
        "--quiet": lambda: quiet_says_nothing(program, site),
        "--timings": lambda: timings_name_each_pass(program, site),
        "--help and --version": lambda: help_and_version(program, site),
        "a report that is lost is told": lambda: nothing_is_lost_in_silence(program, site),
        "names of folders are shown, never sent": lambda: names_are_shown_not_sent(program, folder),
        "wrong options": lambda: wrong_options(program, site, published),
        "every option from another folder": lambda: from_another_folder(program, folder),
        "a program without its files": lambda: without_its_own_files(program, folder),
        "paths are as seen from the current folder": lambda: paths_as_seen_from_here(program, folder),
    }.items():
        count.test(f"options/{name}", work_of_it)
