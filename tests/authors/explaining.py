"""`codify explain`: every rule that the program can report is explained, and the examples do what they say."""
import json
import pathlib
import re
import shutil

from made_pictures import png
from program import BASE, HERE, check

ROOT = HERE.parent.parent
# How a rule gets into a problem: `.rule = "…"`, or as a text in a call of one of the functions that report.
NAMED = (re.compile(r'(?:rule = |Fault\{|\b(?:error|warning|report|refuse|fault|finding|throw_failure|limit|mistake|problem'
                    r'|UniqueNames \w+|once)\((?:(?:[^";]|"/")*?(?:\{[^"{}]*"[^"]*"[^{}]*\}[^";]*?)?))"([a-z0-9]+(?:-[a-z0-9]+)*)"'),
         re.compile(r'\(\w+\.\w+ \? "[a-z0-9-]+"\s*: "([a-z0-9-]+)",'),
         re.compile(r'\{"([a-z-]+)", fault\.message'))
THEME = 'description = "Mine"\nextends = "plain"\n'
REPORTED = re.compile(r"(?:error|warning): .*\[([a-z0-9-]+)\]$", re.MULTILINE)


def sources():
    return [path for path in (ROOT / "generator").rglob("*.cc") if "rules" not in path.parts]


def explained(program, work):
    done = program.run("explain", "--json", folder=work)
    check(done.code == 0 and not done.err, f"no list: {done}")
    return {rule["rule"]: rule for rule in json.loads(done.out)}


def explains_every_rule(program, work):
    known = explained(program, work)
    used = {}
    for path in sources():
        for match in (found for form in NAMED for found in form.finditer(path.read_text())):
            used.setdefault(match[1], path.relative_to(ROOT))
    for path in ROOT.glob("tests/*/*/*/expected.txt"):
        for match in REPORTED.finditer(path.read_text()):
            used.setdefault(match[1], path.relative_to(ROOT))
    used = {name: path for name, path in used.items() if "-" in name or name in known}
    missing = sorted(f"{name} ({path})" for name, path in used.items() if name not in known)
    check(not missing, "these rules are not explained in generator/commands/rules/: " + ", ".join(missing))
    unseen = sorted(known.keys() - used.keys())
    check(not unseen, f"these are explained, but no line of the program reports them: {unseen}")


def merged(settings, text):
    """`settings` with the keys and tables of `text` in the place of their own."""
    for part in re.split(r"(?m)^(?=\[)", text):
        if part.startswith("[") and not part.startswith("[["):
            head = re.escape(part.splitlines()[0])
            settings = re.sub(rf"(?ms)^{head}\n.*?(?=^\[|\Z)", "", settings).rstrip("\n") + "\n\n" + part
        elif part.startswith("[["):
            settings = settings.rstrip("\n") + "\n\n" + part
        else:
            for line in part.splitlines():
                settings = re.sub(rf"(?m)^{line.split(' = ')[0]} = .*\n", "", settings)
            settings = part + settings
    return settings


def whole(path, text, folder):
    """What an example leaves out because readers know it: a page's title, the rest of the settings, a page's frame."""
    before = folder / path
    if path.endswith("_index.md") and not text.startswith("+++"):
        front, body = before.read_text()[4:].split("+++\n", 1)
        return f"+++\n{merged(front, text)}+++\n{body}"
    if path.endswith(".toml") and "/examples/" not in path and before.exists():
        return merged(before.read_text(), text)
    if path.endswith("page.mustache"):
        body = "" if "{{{body}}}" in text else "{{{body}}}\n"
        return f'{{{{> head}}}}\n<main id="page--main">\n<h1>{{{{heading}}}}</h1>\n{text}{body}</main>\n{{{{> foot}}}}\n'
    if path.endswith("theme.toml"):
        return merged(THEME, text)
    if path.endswith(".md") and not text.startswith("+++"):
        start = "" if "/code/" not in path or "## You will" in text else "## You will\n\n- Speak the truth.\n\n"
        return f'+++\ntitle = "Guide"\norder = 2\n+++\n{start}{text}'
    return text


def lay(where, example, folder):
    path = where.strip()
    parts = re.split(r"(?m)^=== (.*)\n", example)
    files = ([(path, parts[0])] if parts[0] else []) + list(zip(parts[1::2], parts[2::2]))
    for name, text in files:
        text = whole(name, text, folder)
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith(".png"):
            file.write_bytes(png())
        else:
            file.write_text(text, newline="")
        if name.startswith("themes/mine/"):
            theme = folder / "themes/mine/theme.toml"
            if not theme.exists():
                theme.write_text(THEME)
            config = folder / "site-config.toml"
            config.write_text(merged(config.read_text(), 'theme = "mine"\n'))


def said_of(program, where, example, folder):
    """What is said of the small site with the example laid in: by `build` and `check`, and of a theme by the gallery."""
    shutil.copytree(BASE, folder)
    lay(where, example, folder)
    said = ""
    gallery = (("gallery", "-o", "shown"),) if where.startswith("themes/") else ()
    for command in (("build",), ("check", "--due"), *gallery):
        done = program.run(*command, folder=folder)
        said += done.out + done.err
    shutil.rmtree(folder)
    return said


def try_examples(program, work, rule):
    name = rule["rule"]
    mark = f"[{name}]"
    bad = said_of(program, rule["where"], rule["bad"], work / f"{name}-bad")
    check(mark in bad, f"the bad example does not break the rule:\n{bad}")
    if rule["good"]:
        good = said_of(program, rule["where"], rule["good"], work / f"{name}-good")
        check(mark not in good, f"the good example breaks the rule:\n{good}")
        others = set(REPORTED.findall(good)) - {"rights-unconfirmed", "no-example"}
        check(not others, f"the good example breaks {others}:\n{good}")


def tells_the_nearest(program, work):
    done = program.run("explain", "table-rwo", folder=work)
    check(done.code == 2 and "did you mean table-row?" in done.err and not done.out, f"not told: {done}")
    done = program.run("explain", "[table-row]", folder=work)
    check(done.code == 0 and "| Monday | 9:00 |" in done.out, f"brackets are not taken off: {done}")
    done = program.run("explain", "nothing-like-it", folder=work)
    check(done.code == 2 and "codify explain lists them all" in done.err, f"not told: {done}")


def run(program, work, count):
    count.test("every rule is explained, and no other", lambda: explains_every_rule(program, work))
    count.test("a misspelt rule gets the nearest", lambda: tells_the_nearest(program, work))
    for rule in explained(program, work).values():
        if rule["bad"]:
            count.test(f"the examples of {rule['rule']}", lambda: try_examples(program, work, rule))
