#!/usr/bin/env python3
"""What readers see in the words of Codify stands in files of words (docs/languages.md), so that a site can speak another
language. A template holds none: neither as text nor in an attribute that somebody sees or hears."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The gallery is read by theme authors, is no part of a site, and speaks English as all that is told to authors.
FOR_AUTHORS = {"themes/plain/templates/gallery.mustache"}

COMMENT = re.compile(r"\{\{!.*?\}\}", re.DOTALL)
TAG = re.compile(r"\{\{\{?[^}]*\}?\}\}")
ELEMENT = re.compile(r"<[^>]*>", re.DOTALL)
ENTITY = re.compile(r"&#?\w+;")
ATTRIBUTE = re.compile(r'\s([\w-]+)="([^"]*)"')
# Attributes for machines. All others are read by people, or handed to people by a script.
FOR_MACHINES = re.compile(
    r"(accept|action|aria-(controls|current|describedby|hidden|labelledby)|autocapitalize|autocomplete|charset|checked|class"
    r"|colspan|content|datetime|for|hidden|href|http-equiv|id|lang|max|method|min|name|novalidate|rel|role|rows|scope|spellcheck"
    r"|src|tabindex|type|value|data-(carried|check|chosen|choice|clear|code|compare|edition|entry|field|form|framework|from|go|goal"
    r"|group|late|level|level-filter|level-name|levels-of|next|pair-filter|pairs|parameter|part|point|prefill|print|record|reload"
    r"|search[\w-]*|seconds|set|shared-\w+|statements|to|unless-started|view|word))$")


def own_words(text):
    """The words in the template `text` that stand in no file of words."""
    bare = TAG.sub("", COMMENT.sub("", text))
    out = [value for name, value in ATTRIBUTE.findall(bare) if not FOR_MACHINES.match(name)]
    out += ELEMENT.sub("\n", bare).split("\n")
    return [piece.strip() for piece in out if re.search(r"[^\W\d_]{2}", ENTITY.sub("", piece))]


failures = []
templates = sorted((ROOT / "themes").glob("*/templates/*.mustache")) + sorted((ROOT / "themes").glob("*/partials/*.mustache"))
for template in templates:
    name = template.relative_to(ROOT).as_posix()
    if name not in FOR_AUTHORS:
        failures += [f"{name}: {words!r} stands in no file of words" for words in own_words(template.read_text())]

# The test itself: what it must find, and what it must let pass.
for text, found in [
    ("<p>Read on</p>", 1),
    ("<p>{{title}}: {{words.search.label}}</p>{{! a note }}", 0),
    ('<nav aria-label="Main" class="menu">', 1),
    ('<p data-many="{count} pages">', 1),
    ('<p data-many="{{words.search.found.other}}"{{#a}} data-form-{{form}}="{{text}}"{{/a}}>', 0),
    ("<p>______ &#160; {{{body}}}</p>", 0),
    ("<p>{{#is_one}}1 page{{/is_one}}</p>", 1),
]:
    if len(own_words(text)) != found:
        failures.append(f"the test takes {text!r} for the wrong thing: {own_words(text)}")

if len(templates) < 40:
    failures.append(f"only {len(templates)} templates were found")
for message in failures:
    print("not ok -", message)
print(f"{len(templates)} tests, {len(failures)} failures")
sys.exit(1 if failures else 0)
