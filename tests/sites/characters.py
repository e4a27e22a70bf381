"""Bad characters on every way into a site, and good ones on every way through it.

The ways are taken from the schemas that the program prints, so a new setting is tested without a word here, and from a
list of the places that Markdown has for text. Each comes as the character itself, as an escape of TOML and as an entity.
"""
import json
import pathlib
import re
import shutil
import xml.etree.ElementTree as xml

from invalid import Published
from made_pictures import png
from program import check, check_kept

BAD = {
    "\x01": "control-character", "\x1b": "control-character", "\x7f": "control-character", "\x85": "control-character",
    "\u2028": "control-character", "\u061c": "bidi-control", "\u202e": "bidi-control", "\u2066": "bidi-control",
    "\u034f": "hidden-character", "\u115f": "hidden-character", "\u1160": "hidden-character", "\u180e": "hidden-character",
    "\u200b": "hidden-character", "\u200d": "hidden-character", "\u200e": "hidden-character", "\u2060": "hidden-character",
    "\u2061": "hidden-character", "\u2800": "hidden-character", "\u3164": "hidden-character", "\ufe0f": "hidden-character",
    "\ufeff": "hidden-character", "\uffa0": "hidden-character", "\ufffb": "hidden-character",
    "\U000e0041": "hidden-character", "\U000e0100": "hidden-character", "\U000e01ef": "hidden-character",
    "\ue000": "private-character", "\uf0fc": "private-character", "\U0010fffd": "private-character",
    "\ufffd": "lost-character", "\ufdd0": "not-a-character", "\ufffe": "not-a-character", "\uffff": "not-a-character",
    "\U0001fffe": "not-a-character",
}
GOOD = ["tŷ", "café", "漢字", "العربية", "می\u200cخواهم", "soft\u00adhyphen", "ﬁnch", "no\u00a0break", "✓", "❤\ufe0f",
        "👩\U0001f3fd\u200d⚕\ufe0f", "👨\u200d👩\u200d👧", "🏳\ufe0f\u200d🌈", "1\ufe0f\u20e3", "🇬🇧",
        "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"]
FREE = "free key"  # stands for a key that the author chooses

# Where Markdown has text; {} is where the character goes.
PAGE_PLACES = ["One {}two.", "## One {}two", "One {}two\n-------", "*One {}two*", "**One {}two**", "- One {}two", "1. One {}two",
               "> One {}two", "| A | B |\n| --- | --- |\n| One {}two | x |", "| A{}a | B |\n| --- | --- |\n| One | x |",
               "[One {}two](about.md)", "[One](about.md \"A {}title\")", "[One](https://example.org/?q={}x)", "[One][a]\n\n[a]: about.md \"A {}title\"",
               "<https://example.org/?q={}x>", "![A {}map](map.png)", "![A map](map.png \"A {}title\")",
               "```la{}ng\ncode\n```", "Text.[^1]\n\n[^1]: A {}note.", "One\\\n{}two."]
ITEM_PLACES = ["Being {}honest.", "## You will\n\n- Speak {}the truth.",
               "## What it looks like\n\n| Effective | Ineffective |\n| --- | --- |\n| Tells {}all | Hides it |"]
CODE_PLACES = ["`One {}two`", "```\nOne {}two\n```", "    One {}two"]


def escape(text):
    return "".join(f"\\U{ord(c):08X}" if ord(c) > 0xFFFF else f"\\u{ord(c):04x}" for c in text)


def entity(text):
    return "".join(f"&#x{ord(c):x};" for c in text)


def keys_of(schema, way=()):
    """The way to each text, and to each free key, of settings of this schema."""
    if schema["type"] == "string":
        yield way
    elif schema["type"] == "array":
        yield from keys_of(schema["items"], (*way, 0))
    elif schema["type"] == "object" and "properties" in schema:
        for name, member in schema["properties"].items():
            yield from keys_of(member, (*way, name))
    elif schema["type"] == "object":
        yield (*way, FREE)
        yield from keys_of(schema.get("additionalProperties") or {"type": "string"}, (*way, "one"))


def setting(way, text):
    """A line of TOML that puts `text`, as it stands, at the end of `way`."""
    value = f'"{text}"'
    for part in reversed(way[1:]):
        value = f"[{value}]" if part == 0 else f'{{ "a{text}b" = "x" }}' if part == FREE else f"{{ {part} = {value} }}"
    return f"{way[0]} = {value}\n"


def problems(program, folder, code):
    done = program.run("build", "--format", "json", folder=folder)
    check(done.code == code, f"exit {code} expected: {str(done)[:2000]}")
    found = {}
    for problem in json.loads(done.out)["problems"]:
        found.setdefault(problem["file"], {}).setdefault(problem["rule"], []).append(problem["line"])
    return found


def write(folder, name, text):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


class Rotation:
    """Gives one bad character after the other."""

    def __init__(self):
        self.left = []

    def next(self):
        self.left = self.left or list(BAD)
        return self.left.pop()


def schema(program, folder, name):
    done = program.run("schema", name, folder=folder)
    check(done.code == 0, str(done))
    ways = list(keys_of(json.loads(done.out)))
    check(len(ways) >= 2, f"{name} has hardly a text")
    return ways


FRONTS = {"item": "content/code/{}.md", "page": "content/code/_pages/{}.md", "site-page": "content/pages/{}.md",
          "level": "content/standards/_levels/{}.md", "framework": "content/{}/_index.md"}
TABLES = ("documents", "learning", "style", "synonyms")


def in_front_matter(program, published, work):
    """Each text key of each kind of front matter in a file of its own, all in one build."""
    folder = published.copy(work / "front")
    bad, expected = Rotation(), {}
    for name, place in FRONTS.items():
        for number, way in enumerate(schema(program, folder, name)):
            for form in (str, escape):
                c = bad.next()
                file = place.format(f"{name}-{number}-{form.__name__}")
                write(folder, file, f"+++\n{setting(way, f'a{form(c)}b')}+++\nText.\n")
                expected[file] = (BAD[c], way, form)
    found = problems(program, folder, 1)
    for file, (rule, way, form) in expected.items():
        check(rule in found.get(file, {}), f"{form.__name__}, {way}: no {rule} in {file}: {found.get(file)}")
    check_kept(folder, published.tree)


def in_tables(program, published, work):
    bad = Rotation()
    for name in TABLES:
        for way in schema(program, work, name):
            for form in (str, escape):
                folder = work / "tables"
                shutil.rmtree(folder, ignore_errors=True)
                published.copy(folder)
                c = bad.next()
                write(folder, f"content/{name}.toml", setting(way, f"a{form(c)}b"))
                found = problems(program, folder, 1)
                check(BAD[c] in found.get(f"content/{name}.toml", {}), f"{name}, {way}, {form.__name__}: {found}")


def in_settings(program, published, work):
    folder = published.copy(work / "settings")
    write(folder, "themes/mine/theme.toml", "")
    config, bad = (folder / "site-config.toml").read_text(), Rotation()
    for name, file in (("site-config", "site-config.toml"), ("theme", "themes/mine/theme.toml")):
        for way in schema(program, folder, name):
            for form in (str, escape):
                c = bad.next()
                write(folder, "site-config.toml", config.replace('"plain"', '"mine"'))
                write(folder, file, setting(way, f"a{form(c)}b"))
                found = problems(program, folder, 2)
                check(BAD[c] in found.get(file, {}), f"{name}, {way}, {form.__name__}: {found}")
    check_kept(folder, published.tree)


def in_markdown(program, published, work):
    """Each character in each place of a page and of an item, as itself and as an entity, all in one build."""
    folder = published.copy(work / "markdown")
    write(folder, "content/pages/map.png", png())
    expected = {}
    for where, places in (("pages", PAGE_PLACES), ("code", ITEM_PLACES)):
        for number, place in enumerate(places):
            for c, rule in BAD.items():
                for form in (str, entity):
                    file = f"content/{where}/p{number}-{ord(c):x}-{form.__name__}.md"
                    write(folder, file, f'+++\ntitle = "{file}"\norder = 9\n+++\n{place.replace("{}", form(c))}\n')
                    expected[file] = (rule, place, form)
    for number, place in enumerate(CODE_PLACES):
        for c, rule in BAD.items():
            file = f"content/pages/c{number}-{ord(c):x}.md"
            write(folder, file, f'+++\ntitle = "{file}"\n+++\nText.\n\n{place.replace("{}", c)}\n')
            expected[file] = (rule, place, str)
    found = problems(program, folder, 1)
    missed = [f"{form.__name__} {file}: {place!r}, not {rule} but {list(found.get(file, {}))}"
              for file, (rule, place, form) in expected.items() if rule not in found.get(file, {})]
    check(not missed, f"{len(missed)} of {len(expected)} passed: " + "\n".join(missed[:20]))
    check_kept(folder, published.tree)


def shown_by_nothing(program, published, work):
    """A title, a link, a heading or a description of characters that show nothing has no words."""
    folder = published.copy(work / "nothing")
    write(folder, "content/pages/map.png", png())
    expected = {}
    for number, c in enumerate(("\u00ad", "\u00a0", "\u2003", "\u3000", "\u00ad\u202f")):
        for form in (str, entity):
            for rule, place in (("empty-link", "[{}](about.md)"), ("empty-heading", "## {}"),
                                ("picture-without-words", "![{}](map.png)")):
                file = f"content/pages/{rule}-{number}-{form.__name__}.md"
                write(folder, file, f'+++\ntitle = "{file}"\n+++\nText.\n\n{place.replace("{}", form(c))}\n')
                expected[file] = rule
        file = f"content/pages/title-{number}.md"
        write(folder, file, f'+++\ntitle = "{escape(c)}"\n+++\nText.\n')
        expected[file] = "wrong-value"
    found = problems(program, folder, 1)
    found |= problems(program, without(folder, "empty", "picture"), 1)
    missed = [f"{file}: {rule}, {found.get(file)}" for file, rule in expected.items() if rule not in found.get(file, {})]
    check(not missed, "\n".join(missed))


def without(folder, *begins):
    """The site without the pages whose names begin so: a problem of an earlier pass hides those of a later one."""
    for file in (folder / "content/pages").iterdir():
        if file.name.startswith(begins):
            file.unlink()
    return folder


def good_ones_pass_everywhere(program, published, work):
    folder = published.copy(work / "good")
    write(folder, "content/pages/map.png", png())
    write(folder, "content/pages/search.md", '+++\ntitle = "Search"\nlayout = "search"\n+++\nSearch here.\n')
    all_good = " ".join(GOOD)
    config = (folder / "site-config.toml").read_text()
    config = re.sub('(title|description|name) = "', rf'\1 = "{all_good} ', config)
    write(folder, "site-config.toml", 'base_url = "https://example.org/"\n' + config)
    for number, place in enumerate(PAGE_PLACES + CODE_PLACES):
        if "](http" in place or "<http" in place or "```la" in place:
            continue
        for form in (str, entity):
            if form is entity and place in CODE_PLACES:
                continue
            once = any(mark in place for mark in ("[^1]", "[a]", "##", "---\n", "----"))  # of which a page has one
            text = "\n\n".join(place.replace("{}", form(good) + " ") for good in ([all_good] if once else GOOD))
            write(folder, f"content/pages/g{number}-{form.__name__}.md",
                  f'+++\ntitle = "{escape(all_good)} {number} {form.__name__}"\nsummary = "{all_good}"\n+++\nText.\n\n{text}\n')
    done = program.run("build", folder=folder)
    check(done.code == 0 and not done.err, str(done)[:3000])
    page = (folder / "public/g0-entity.html").read_text()
    for good in GOOD:
        check(page.count(good) >= 3, f"{good!r} does not stand in the page")
    for file in (folder / "public").rglob("*"):
        if file.suffix in (".html", ".xml", ".js"):
            text = file.read_bytes().decode()  # raises where it is not UTF-8
            held = [hex(ord(c)) for c in BAD if c in text and c not in "\u200d\ufe0f"]
            check(not held, f"{file} holds {held}")
    xml.parse(folder / "public/sitemap.xml")


def run(program, work, count, update):
    del update
    work = pathlib.Path(work) / "characters"
    work.mkdir()
    published = Published(program, work)
    for name, test in (("in each key of front matter", in_front_matter), ("in each key of the content's tables", in_tables),
                       ("in each key of the settings", in_settings), ("in each place of Markdown", in_markdown),
                       ("that show nothing are no words", shown_by_nothing),
                       ("that are good pass everywhere", good_ones_pass_everywhere)):
        count.test(f"characters/{name}", lambda: test(program, published, work))
