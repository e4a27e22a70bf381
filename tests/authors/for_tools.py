"""What editors, shells and man read: schemas, completions and the manual page, all written by the program itself."""
import copy
import json
import re
import shutil
import subprocess
import tomllib

import jsonschema

from program import HERE, check

ROOT = HERE.parent.parent
SCHEMAS = ROOT / "docs/schemas"


def printed(program, work, *args):
    done = program.run(*args, folder=work)
    check(done.code == 0 and not done.err and done.out, f"{args}: {done}")
    return done.out


def schema_of(path, fronts):
    parts = path.relative_to(ROOT / "content").parts
    if parts[-1] == "_index.md" and len(parts) == 2:
        return "framework"
    if parts[0] == "pages":
        return "site-page"
    if "_levels" in parts:
        return "level"
    return "item" if fronts[ROOT / "content" / parts[0] / "_index.md"].get("tiers") and "_pages" not in parts else "page"


def plain(value):
    """As editors see TOML: dates are texts."""
    return json.loads(json.dumps(value, default=lambda day: day.isoformat()))


def real_settings():
    files = [path for path in (ROOT / "content").rglob("*.md") if "editions" not in path.parts]
    fronts = {path: tomllib.loads(path.read_text().split("+++\n")[1]) for path in files}
    found = [(path, schema_of(path, fronts), plain(front)) for path, front in fronts.items()]
    found.append((ROOT / "site-config.toml", "site-config", plain(tomllib.loads((ROOT / "site-config.toml").read_text()))))
    for path in (ROOT / "themes").glob("*/theme.toml"):
        found.append((path, "theme", plain(tomllib.loads(path.read_text()))))
    for path in (ROOT / "content").glob("*.toml"):
        found.append((path, path.stem, plain(tomllib.loads(path.read_text()))))
    return found


def schemas_are_those_of_the_program(program, work):
    for path in sorted(SCHEMAS.glob("*.json")):
        said = printed(program, work, "schema", path.stem)
        check(said == path.read_text(), f"{path.name} is old: run scripts/schemas")
        jsonschema.Draft7Validator.check_schema(json.loads(said))
    done = program.run("schema", "none", folder=work)
    check(done.code == 2, f"{done}")
    names = set(re.findall(r"[\w-]+", done.err.partition("{")[2].partition("}")[0]))
    check(names == {path.stem for path in SCHEMAS.glob("*.json")}, f"not every schema is in docs/schemas: {names}")


def schemas_take_the_real_settings(program, work):
    kinds = set()
    for path, name, settings in real_settings():
        kinds.add(name)
        errors = list(validator(name).iter_errors(settings))
        check(not errors, f"{path}: {errors[:1]}")
    check(kinds == {path.stem for path in SCHEMAS.glob("*.json")}, f"no real settings for some schema: {kinds}")


def validator(name):
    return jsonschema.Draft7Validator(json.loads((SCHEMAS / f"{name}.json").read_text()))


def schemas_refuse_what_the_program_refuses(program, work):
    first = {}
    for _, name, settings in real_settings():
        first.setdefault(name, settings)
    for name, settings in first.items():
        checker = validator(name)
        mutants = [settings | {"no_such_key": 1}]
        mutants += [{key: value for key, value in settings.items() if key != left}
                    for left in checker.schema.get("required", [])]
        mutants += [settings | {key: [[1]]} for key in settings]
        for mutant in mutants:
            check(not checker.is_valid(mutant), f"{name} takes {str(mutant)[:200]}")
    page = copy.deepcopy(first["site-page"])
    for key, value in (("publish_on", "2027-01-15T9:00"), ("review_by", "soon"), ("layout", "hom"), ("owner", " "),
                       ("draft", "true"), ("sic", [{"at": "x"}]), ("order", "1")):
        check(not validator("site-page").is_valid(page | {key: value}), f"{key} = {value} is taken")
    for key, value in (("publish_on", "2027-01-15"), ("publish_on", "2027-01-15T09:00:00"), ("draft", True)):
        check(validator("site-page").is_valid(page | {key: value}), f"{key} = {value} is refused")


def bash_completes(program, work):
    (work / "codify.bash").write_text(printed(program, work, "completions", "bash"))
    ask = ('source ./codify.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _codify; printf "%s\\n" "${COMPREPLY[@]}"')

    def completed(*words):
        done = subprocess.run(["bash", "-euc", ask, "bash", "codify", *words], cwd=work, capture_output=True, text=True,
                              timeout=10)
        check(done.returncode == 0, f"{words}: {done.stderr}")
        return done.stdout.split()

    check(completed("bu") == ["build"], completed("bu"))
    check({"build", "serve", "explain", "--version"} <= set(completed("")), completed(""))
    check(completed("build", "--dr") == ["--drafts"], completed("build", "--dr"))
    check(completed("build", "--format", "") == ["human", "json", "github", "sarif"], completed("build", "--format", ""))
    check(completed("build", "-o", "") == [], "files are left to the shell")
    check(completed("new", "") and set(completed("new", "")) >= {"item", "page"}, completed("new", ""))
    check(completed("explain", "table-r") == ["table-row", "table-rules"], completed("explain", "table-r"))
    for shell in ("zsh", "fish"):
        script = printed(program, work, "completions", shell)
        check("build" in script and "sarif" in script, script)
        if shutil.which(shell):
            done = subprocess.run([shell, "-n"], input=script, capture_output=True, text=True, timeout=10)
            check(done.returncode == 0, f"{shell}: {done.stderr}")


def man_page_is_clean(program, work):
    page = work / "codify.1"
    page.write_text(printed(program, work, "man"))
    lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, text=True, timeout=10)
    faults = [line for line in lint.stdout.splitlines() if "missing date" not in line]  # a date would go stale
    check(not faults, "\n".join(faults))
    text = subprocess.run(["mandoc", "-T", "ascii", page], capture_output=True, text=True, timeout=10).stdout
    text = re.sub(".\b", "", text)
    for words in ("build", "new item", "--drafts", "EXIT STATUS", "human, json, github or sarif", "-s, --source TEXT"):
        check(words in text, f"no {words} in\n{text}")


def run(program, work, count):
    for name, test in (("docs/schemas holds what the program prints", schemas_are_those_of_the_program),
                       ("the schemas take every real setting", schemas_take_the_real_settings),
                       ("the schemas refuse what the program refuses", schemas_refuse_what_the_program_refuses),
                       ("bash completes commands, options and values", bash_completes),
                       ("the manual page is clean and whole", man_page_is_clean)):
        count.test(name, lambda: test(program, work))
