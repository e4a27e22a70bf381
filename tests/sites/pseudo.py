"""Pseudo-localisation: the words of the program in letters that no English word has, and a site's content in others.

What a page then still says in plain letters comes from neither of them: it was written into a template or into the program.
No list of sentences could tell that, since English words of ours and of the content are often the same. The letters of the
program's words are Cyrillic. Those of the content are Latin with accents, which search, addresses and the A to Z read like
plain ones, so that such a site has the same pages as the real one. Each letter becomes one letter: what the content names in
two places, such as a heading and the words of a note, stays the same in both."""
import hashlib
import json
import re
import shutil
import tomllib

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
OURS = str.maketrans(PLAIN, "абцдефгхийклмнопярстувшжызАБЦДЕФГХИЙКЛМНОПЯРСТУВШЖЫЗ")
THEIRS = str.maketrans(PLAIN, "áḃçḋéḟğḣíĵķļṁñóṗɋřšţúṽŵẋýžÁḂÇḊÉḞĞḢÍĴĶĻṀÑÓṖɊŘŠŢÚṼŴẊÝŽ")

HOLES = re.compile(r"(\{\{[^{}]*\}\}|\{\w+\}|</?\w+>)")
FORMS = ("zero", "one", "two", "few", "many", "other")  # Welsh has all of them


def pseudo_text(text):
    """A word of the program; values, blanks and marks stay as they are."""
    return "".join(part if HOLES.fullmatch(part) else part.translate(OURS) for part in HOLES.split(text))


def toml_word(word):
    if isinstance(word, list):
        return "[" + ", ".join(map(toml_word, word)) + "]"
    if isinstance(word, dict):
        return "{ " + ", ".join(f"{form} = {toml_word(word.get(form, word['other']))}" for form in FORMS) + " }"
    return json.dumps(pseudo_text(word), ensure_ascii=False)


def pseudo_words(english):
    """The file of words `english`, translated."""
    groups = tomllib.loads(english.read_text(encoding="utf-8"))
    del groups["levels"]["positions"][2:]  # a language may have few ordinals: what comes after them is told in figures
    lines = [f"[{group}]\n" + "".join(f"{key} = {toml_word(word)}\n" for key, word in words.items()) for group, words in groups.items()]
    return "\n".join(lines)


# The keys of settings and front matter whose values readers see; all others hold names of files, ids and the like.
SEEN = ("title|short_title|summary|heading|plural|audience|level_name|level_plural|columns|caption|at|note|text|examples|edition"
        "|name|owner|rights|description|response_time|assessed_by|problems|scale|opt_out")
SETTING = re.compile(rf'\b(?:{SEEN})\s*=\s*(?:"(?:[^"\\]|\\.)*"|\[(?:[^"\]]|"(?:[^"\\]|\\.)*")*\])')
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
ESCAPE = re.compile(r"\\.")
# Of Markdown: where a link leads, an entity, what marks a caption, and addresses as they are.
MARKUP = re.compile(r"(\]\([^)\s]*\)|&#?\w+;|^Table: |<?\bhttps?://\S+|\S+@\S+)", re.MULTILINE)


def translated(text, kept):
    """The content `text`, but for what the pattern `kept` finds."""
    out, at = [], 0
    for found in kept.finditer(text):
        out += [text[at:found.start()].translate(THEIRS), found[0]]
        at = found.end()
    return "".join(out) + text[at:].translate(THEIRS)


def pseudo_settings(text):
    return SETTING.sub(lambda setting: STRING.sub(lambda value: translated(value[0], ESCAPE), setting[0]), text)


def pseudo_page(text):
    _, settings, body = text.split("+++", 2)
    return f"+++{pseudo_settings(settings)}+++{translated(body, MARKUP)}"


def freeze_anew(edition):
    """Its texts have changed: the sums that hold it frozen do too."""
    files = sorted(file for file in edition.rglob("*") if file.is_file())
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(edition)}\n" for file in files]
    (edition / "manifest.sha256").write_text("".join(lines))


def pseudo_site(site, english, folder):
    """Makes `folder` a copy of `site` with everything that readers see in letters as described above."""
    folder.mkdir(parents=True)
    shutil.copytree(site / "content", folder / "content", ignore=shutil.ignore_patterns("synonyms.toml", "style.toml", "manifest.sha256"))
    for file in (folder / "content").rglob("*.*"):
        if file.suffix in (".md", ".toml"):
            text = file.read_text(encoding="utf-8")
            file.write_text(pseudo_page(text) if file.suffix == ".md" else pseudo_settings(text), encoding="utf-8")
    for edition in (folder / "content/editions").glob("*"):
        freeze_anew(edition)
    settings = pseudo_settings((site / "site-config.toml").read_text(encoding="utf-8"))
    (folder / "site-config.toml").write_text(settings.replace('language = "en-GB"', 'language = "cy"'), encoding="utf-8")
    (folder / "words").mkdir()
    (folder / "words/cy.toml").write_text(pseudo_words(english), encoding="utf-8")
    return folder
