"""A small site in a folder of its own, whose rules of a kitchen are frozen and changed."""
import os
import pathlib
import re
import subprocess

from program import check

CONFIG = """title = "Kitchen"
description = "How we cook."
language = "en-GB"
base_url = "{base_url}"
theme = "plain"
updated = 2025-12-01
[organisation]
name = "Kitchen"
email = "cook@example.org"
[accessibility]
status = "partial"
contact = "cook@example.org"
date = 2025-12-01
"""
DOCUMENTS = """[[documents]]
id = "rules"
title = "Rules of the kitchen"
edition = "{edition}"
name = "{name}"
date = {date}
status = "published"
owner = "The cook"
rights = "Free to copy."
"""
INDEX = """+++
title = "Rules"
source = "rules"
order = {order}
[[tiers]]
id = "rule"
title = "Rule"
plural = "Rules"
[[sections]]
id = "meaning"
heading = "What it means"
kind = "prose"
[[sections]]
id = "duties"
heading = "What you do"
kind = "list"
anchor = "duty"
+++

How we cook.
"""


def item(title, order, meaning, duties=(), more=""):
    text = f'+++\ntitle = "{title}"\norder = {order}\n{more}+++\n\n## What it means\n\n{meaning}\n'
    return text + ("\n## What you do\n\n" + "".join(f"- {duty}\n" for duty in duties) if duties else "")


class Site:
    """A small site in a folder of its own."""

    def __init__(self, folder, program, base_url=""):
        self.folder, self.program, self.zone = pathlib.Path(folder), program, "UTC"
        self.write("site-config.toml", CONFIG.format(base_url=base_url))
        self.documents("First edition", "the first edition", "2024-01-01")
        self.write("content/pages/index.md", '+++\ntitle = "Kitchen"\nlayout = "home"\n+++\n\nWelcome.\n')
        self.write("content/pages/site-map.md", '+++\ntitle = "Site map"\nlayout = "site-map"\n+++\n\nAll of it.\n')
        self.write("content/pages/search.md", '+++\ntitle = "Search"\nlayout = "search"\n+++\n\nFind it.\n')
        self.write("content/rules/_index.md", INDEX.format(order=1))
        self.write("content/rules/wash.md", item("Wash", 1, "Wash your hands [before you taste](taste.md).",
                                                 ["Use soap.", "Dry them well."]))
        self.write("content/rules/taste.md", item("Taste", 2, "Taste each dish.", more='related = ["rules/wash"]\n'))
        self.write("content/rules/salt.md", item("Salt", 3, "Salt late and little."))

    def documents(self, edition, name, date):
        self.write("content/documents.toml", DOCUMENTS.format(edition=edition, name=name, date=date))

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def read(self, path):
        return (self.folder / path).read_text()

    def page(self, path):
        return self.read("public/" + path)

    def run(self, *arguments, code=0):
        environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TZ": self.zone}
        done = subprocess.run([self.program, *arguments], cwd=self.folder, env=environment, timeout=120,
                              capture_output=True, text=True)
        check(done.returncode == code, f"{arguments}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def build(self, code=0):
        return self.run("build", code=code)

    def second(self):
        """Freezes the first edition and changes the current one in every way."""
        self.run("edition", "freeze", "first")
        self.documents("Second edition", "the second edition", "2025-01-01")
        self.write("content/rules/wash.md", item("Wash", 1, "Wash your hands and arms [before you taste](taste.md).",
                                                 ["Use soap.", "Use warm water.", "Dry them well."]))
        (self.folder / "content/rules/salt.md").unlink()
        self.write("content/rules/season.md", item("Season", 3, "Season with care."))
        (self.folder / "content/rules/taste.md").rename(self.folder / "content/rules/try.md")
        self.write("content/rules/wash.md", self.read("content/rules/wash.md").replace("taste.md", "try.md"))


def holds(text, *parts):
    for part in parts:
        check(part in text, f"{part!r} is not in\n{text}")


def lacks(text, *parts):
    for part in parts:
        check(part not in text, f"{part!r} is in\n{text}")


def main_of(html):
    return re.sub(r"\s+", " ", html[html.index("<main"):html.index("</main>")])
