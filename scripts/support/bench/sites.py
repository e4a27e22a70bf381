"""Writes the synthetic site twice: in codify's content format and as a Hugo site with layouts of its own."""

import shutil
from pathlib import Path

from texts import STAGES

LAYOUTS = Path(__file__).parent / "hugo-layouts"

CONFIG = """title = "Capability framework"
description = "A synthetic site of competencies, made to measure how long a build takes."
theme = "plain"
updated = 2025-11-22

[organisation]
name = "Example organisation"
email = "web@example.org"

[accessibility]
status = "not-assessed"
contact = "web@example.org"
date = 2025-11-22

[rights_confirmed]
framework = true

[[navigation]]
title = "Capabilities"
page = "capabilities/_index.md"

[[navigation]]
title = "A to Z"
page = "pages/a-to-z.md"

[[footer]]
title = "Sources and rights"
page = "pages/sources.md"
"""

DOCUMENTS = """[[documents]]
id = "framework"
title = "Capability framework"
edition = "Version 1"
date = 2025-11-22
status = "published"
owner = "Example organisation"
rights = "Made up for measuring; free for any use."
"""

FRAMEWORK = """+++
title = "Capabilities"
source = "framework"
level_name = "Stage"
level_plural = "Stages"
compare = false

[[tiers]]
id = "capability"
title = "Capability"
plural = "Capabilities"

[[tiers]]
id = "competency"
title = "Competency"
plural = "Competencies"

{levels}
[[sections]]
id = "definition"
heading = "What it means"
kind = "prose"

[[sections]]
id = "behaviours"
heading = "As a manager and leader, you will"
kind = "list"
anchor = "behaviour"

[[sections]]
id = "practices"
heading = "What do effective and ineffective practices look like?"
kind = "pairs"
anchor = "practice"
columns = ["Effective practice", "Ineffective practice"]
caption = "Examples of effective practice, each paired with an ineffective one"

[[sections]]
id = "stages"
heading = "What it looks like at each stage"
kind = "levels"

[requires]
competency = ["definition", "behaviours", "practices", "stages"]
+++

What is expected of managers and leaders, by capability.
"""

PAGES = [("index", "Capability framework", "home"), ("a-to-z", "A to Z", "a-to-z"), ("site-map", "Site map", "site-map"),
         ("sources", "Sources and rights", "sources"), ("accessibility", "Accessibility statement", "accessibility"),
         ("404", "Page not found", "not-found")]

HUGO_CONFIG = """title = "Capability framework"
baseURL = "https://example.org/"
languageCode = "en-gb"
uglyURLs = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
"""


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def front(title, **more):
    lines = [f'title = "{title}"'] + [f"{key} = {value}" for key, value in more.items()]
    return "+++\n" + "\n".join(lines) + "\n+++\n\n"


def write_codify(folder, sections):
    levels = "".join(f'[[levels]]\nid = "{stage.lower()}"\ntitle = "{stage}"\naudience = "Managers at the {stage.lower()} stage"\n\n' for stage in STAGES)
    content = folder / "content"
    put(folder / "site-config.toml", CONFIG)
    put(content / "documents.toml", DOCUMENTS)
    put(content / "capabilities/_index.md", FRAMEWORK.replace("{levels}", levels))
    for order, (slug, title, layout) in enumerate(PAGES):
        put(content / f"pages/{slug}.md", front(title, order=order, layout=f'"{layout}"') + "Words for the reader.\n")
    for section in sections:
        below = content / "capabilities" / section.slug
        put(below / "_index.md", front(section.title, order=section.order) + section.lead + "\n")
        for leaf in section.leaves:
            put(below / f"{leaf.slug}.md", front(leaf.title, order=leaf.order) + leaf.body())


def write_searched(folder, plain):
    """The site in the folder `plain` with a page that searches it: Hugo makes nothing like its index."""
    shutil.copytree(plain, folder)
    put(folder / "content/pages/search.md", front("Search", layout='"search"') + "Words for the reader.\n")


def write_hugo(folder, sections):
    content = folder / "content"
    put(folder / "config.toml", HUGO_CONFIG)
    shutil.copytree(LAYOUTS, folder / "layouts")
    put(content / "_index.md", front("Capability framework"))
    put(content / "capabilities/_index.md", front("Capabilities"))
    put(content / "a-to-z.md", front("A to Z", layout='"a-to-z"'))
    put(content / "site-map.md", front("Site map", layout='"site-map"'))
    put(content / "everything/whole-framework.md", front("Capabilities on one page", layout='"whole"'))
    for order, stage in enumerate(STAGES):
        put(content / f"everything/{stage.lower()}.md", front(stage, layout='"stage"', part=order + 1))
    for section in sections:
        below = content / "capabilities" / section.slug
        put(below / "_index.md", front(section.title, weight=section.order) + section.lead + "\n")
        for leaf in section.leaves:
            put(below / f"{leaf.slug}.md", front(leaf.title, weight=leaf.order) + leaf.body())
