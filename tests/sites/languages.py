"""A site in another language says nothing in English: the real site and a small one that has every kind of page are built
with all words and all content in letters of their own (pseudo.py), and whatever readers see or hear must be free of plain
letters. That judges pages without knowing templates, so it holds for what nobody has thought of yet: an attribute that is not
known to be for machines alone counts as read."""
import functools
import json
import pathlib
import re
import shutil
import tomllib
import xml.etree.ElementTree

from program import HERE, check
from pseudo import HOLES, pseudo_site, pseudo_text

ROOT = HERE.parent.parent
ENGLISH = ROOT / "themes/plain/words/en-GB.toml"
SMALL = ROOT / "tests/support/small_site"
BUILD = ("build", "--quiet", "--drafts", "--base-url", "https://example.org/a/")

LETTER = re.compile("[A-Za-z]")
# What is the same in every language: the blanks of sentences, which scripts fill in, addresses, and two things that authors
# choose: the anchor of a section, which names its entries, and the mark of a caption, which a passage in the search begins with;
# and the letters of the A to Z.
SAME = re.compile(r"\{\w+\}|https?://\S+|\S+@\S+|[\w./-]+\.html|^Duty \d+$|\bTable: |^[A-Z]$")

# Attributes that nobody reads: what browsers and scripts go by.
FOR_MACHINES = set("""accept action aria-current aria-describedby aria-hidden aria-labelledby autocapitalize autocomplete charset
    checked class for hidden href http-equiv id lang name novalidate rel role scope spellcheck src type
    {http://www.w3.org/XML/1998/namespace}lang
    data-carried data-check data-clear data-compare data-entry data-folder data-framework data-from data-go data-group data-level data-level-filter
    data-levels-of data-pair-filter data-pairs data-parameter data-part data-prefill data-set data-target data-to data-view data-word""".split())
# Of the feed: names and times for programs.
ELEMENTS_FOR_MACHINES = {"{http://www.w3.org/2005/Atom}id", "{http://www.w3.org/2005/Atom}updated"}


def is_read(element, name):
    if name == "content":
        return element.get("name") == "description"
    if name == "value":
        return element.get("type") in ("button", "submit", "reset")
    return name not in FOR_MACHINES


def texts_of_markup(text):
    """Every text of a page or feed, and every attribute that readers see or hear."""
    for element in xml.etree.ElementTree.fromstring(text).iter():
        if element.text and element.tag not in ELEMENTS_FOR_MACHINES:
            yield element.text
        if element.tail:
            yield element.tail
        yield from (value for name, value in element.items() if is_read(element, name))


def texts_of_style(text):
    """What a style sheet adds before and after elements."""
    for value in re.findall(r"\bcontent:([^;}]*)", text):
        for string in re.findall(r'"((?:[^"\\]|\\.)*)"', value):
            yield re.sub(r"\\[0-9a-f]{1,6} ?", "", string)


def strings_in(data):
    """The texts of a set of the self-check; an element in one is ["a", {"href": "…"}, "its text"]."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from strings_in(value) if key not in ("id", "slug", "at", "level", "url", "href") else ()
    elif isinstance(data, list):
        is_element = len(data) > 1 and isinstance(data[1], dict) and isinstance(data[0], str)
        for value in data[is_element:]:
            yield from strings_in(value)


def texts_of_script(name, script):
    """What readers see of the data of the search and the self-check; of programs, what looks like a sentence in them."""
    text = script.replace("\\x", "\\u00")  # what JSON calls it
    if name.startswith("search-texts."):
        yield from json.loads(text[text.index("["):text.rindex("]") + 1])
    elif name.startswith("search-index."):
        rows = {key: json.loads(f'"{value}"') for key, value in re.findall(r'^(pages|spots):"((?:[^"\\]|\\.)*)"', text, re.M)}
        for row in rows["pages"].splitlines():
            yield from (cell for at, cell in enumerate(row.split("\t")) if at in (1, 3))
        yield from (row.split("\t")[0] for row in rows["spots"].splitlines())
    elif name.startswith("self-check-"):
        yield from strings_in(json.loads(text[text.index("]=") + 2:text.rindex(";")]))
    else:
        yield from re.findall(r"[\"'`]([A-Z][a-z]+ [a-z]+ [^\"'`]*)[\"'`]", text)


def texts_of(file):
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".html":
        return texts_of_markup(text.removeprefix("<!DOCTYPE html>"))
    if file.suffix == ".css":
        return texts_of_style(text)
    return texts_of_script(file.name, text) if file.suffix == ".js" else texts_of_markup(text)


def texts_of_site(public):
    """The texts of each file that readers get something to read from."""
    files = [file for file in sorted(public.rglob("*.*")) if file.suffix in (".html", ".css", ".js") or file.name == "changes.xml"]
    return {file.relative_to(public): [" ".join(text.split()) for text in texts_of(file)] for file in files}


def check_free_of_english(texts):
    left = {text: file for file, all_of_it in texts.items() for text in all_of_it if LETTER.search(SAME.sub("", text))}
    shown = "\n".join(f"{file}: {text[:200]}" for text, file in list(left.items())[:20])
    check(not left, "these are no words of the file of words; or else they are settings that pseudo.py does not know, or attributes "
          f"for machines alone:\n{shown}")


# States of the small site, which together bring in words that its usual settings do not: files, and what is changed in them.
DATED = re.compile(r"^date = .*\n", re.M)
SETTINGS = "site-config.toml"
VARIANTS = {
    "not yet assessed": [("content/bell/_index.md", re.compile(r"^level_\w+ = .*\n", re.M), "")],
    "partly accessible": [(SETTINGS, "not-assessed", "partial"), (SETTINGS, "public_body = true", "public_body = false"),
                          ("content/documents.toml", DATED, "")],
    "accessible": [(SETTINGS, "not-assessed", "full"), (SETTINGS, "public_body", 'response_time = "5 days"\nassessed_by = "us"\npublic_body')],
    "not accessible": [(SETTINGS, "not-assessed", "not-compliant"), (SETTINGS, "public_body", 'problems = ["The map."]\npublic_body')],
}


def lay_out_variant(name, folder):
    """A copy of the small site with the changes of a variant."""
    shutil.copytree(SMALL, folder)
    for file, old, new in VARIANTS[name]:
        text = (folder / file).read_text(encoding="utf-8")
        changed = text.replace(old, new) if isinstance(old, str) else old.sub(new, text)
        check(changed != text, f"{file} has no {old}")
        (folder / file).write_text(changed, encoding="utf-8")
    return folder


class Sites:
    """The sites in other letters, each built once."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    @functools.cache
    def texts(self, name):
        site = lay_out_variant(name, self.folder / f"{name} in English") if name in VARIANTS else ROOT
        folder = pseudo_site(site, ENGLISH, self.folder / name)
        done = self.program.run(*BUILD, folder=folder)
        check(done.code == 0, f"does not build: {done}")
        return texts_of_site(folder / "public")


def pieces(word):
    """The texts of a word, each as what stands between its holes."""
    texts = word if isinstance(word, list) else word.values() if isinstance(word, dict) else [word]
    for text in texts:
        yield [pseudo_text(" ".join(piece.split())) for piece in HOLES.split(text) if not HOLES.fullmatch(piece)]


def check_all_said(sites, names):
    """Every word is on some page: no part of a template is left out of these tests."""
    said = "\n".join(text for name in names for texts in sites.texts(name).values() for text in texts)
    groups = tomllib.loads(ENGLISH.read_text(encoding="utf-8"))
    silent = [f"{group}.{key}" for group, words in groups.items() for key, word in words.items()
              if not any(all(piece in said for piece in text) for text in pieces(word))]
    check(not silent, f"no page says the words {silent}")


def own_words(template):
    """What a template says by itself, whether a page shows that part of it or not."""
    text = re.sub(r"\{\{!.*?\}\}|\{\{.*?\}\}\}?", "", template.read_text(encoding="utf-8"), flags=re.S)
    read = [value for name, value in re.findall(r'\s([\w-]+)="([^"]*)"', text) if name not in FOR_MACHINES | {"content", "value"}]
    return [value for value in [*read, *re.sub(r"<[^>]*>", "\n", text).splitlines()] if LETTER.search(value)]


def check_templates():
    templates = [file for file in sorted(ROOT.glob("themes/*/*/*.mustache")) if file.stem != "gallery"]  # which readers never see
    found = "\n".join(f"{file.relative_to(ROOT)}: {words}" for file in templates for words in own_words(file))
    check(templates and not found, f"words belong into the file of words:\n{found}")


def run(program, work, count, update):
    del update
    sites = Sites(program, pathlib.Path(work))
    for name in ("the real site", *VARIANTS):
        count.test(f"languages/nothing is in English on {name if name not in VARIANTS else 'a small site that is ' + name}",
                   lambda: check_free_of_english(sites.texts(name)))
    count.test("languages/each word is said on one of these sites", lambda: check_all_said(sites, ["the real site", *VARIANTS]))
    count.test("languages/no template has words of its own", check_templates)
