"""Plain English: the site's own words are looked at wherever they stand, with line, column and a hint; a document's never."""
from program import check
from small_site import SmallSite, one

LONG = " ".join(["word"] * 26) + "."
STYLE = """longest_sentence = 25

[[words]]
avoid = ["utilise", "in order to"]
use = "use, to"

[[spellings]]
avoid = ["organization"]
use = "organisation"
"""
DOCUMENT = """[[documents]]
id = "code"
title = "The Code"
edition = "First"
status = "draft"
owner = "Somebody"
rights = "Theirs"
note = "We utilise it."
"""
PAGE = '+++\ntitle = "About"\norder = 1\n{}+++\n{}'
SAID = '"utilise" is not plain English'

# name, text of content/pages/about.md below its settings, (line, column) of "utilise" in the file
PLACES = [
    ("a paragraph", "You can utilise it.\n", (5, 9)),
    ("a later line of a paragraph", "You can\nnow **utilise** it.\n", (6, 7)),
    ("a list", "- One\n- We utilise it\n", (6, 6)),
    ("a numbered list", "1. One\n2. We utilise it\n", (6, 7)),
    ("a heading", "Text.\n\n## Utilise it\n\nText.\n", (7, 4)),
    ("a table", "Table: Two\n\n| A | B |\n| --- | --- |\n| One | We utilise it |\n", (9, 12)),
    ("the words of a link", "See [how to utilise it](../code/_index.md).\n", (5, 13)),
    ("a footnote", "Text.[^1]\n\n[^1]: We utilise it.\n", (7, 10)),
    ("letters with accents before it", "Ünïcödé – utilise it.\n", (5, 11)),
]
# Where the same word is not the site's.
ELSEWHERE = [
    ("a quotation", "Text.\n\n> We utilise it.\n\nText.\n"),
    ("a quotation that goes on", "Text.\n\n> We\nutilise it.\n\nText.\n"),
    ("double quotation marks", 'They say "utilise it" there.\n'),
    ("curly quotation marks", "They say “utilise it” there.\n"),
    ("single quotation marks", "They don't say 'utilise it' there.\n"),
    ("code", "Write `utilise` there.\n"),
    ("a block of code", "Text.\n\n```\nutilise\n```\n"),
    ("the target of a link", "See [it](https://example.org/utilise).\n"),
    ("a part of a word", "Reutilise it, utilised or not.\n"),
]


def about(site, text, settings=""):
    site.write("content/style.toml", STYLE)
    return site.write("content/pages/about.md", PAGE.format(settings, text))


def check_place(site, text, place):
    done, problems = about(site, text).problems()
    problem = one(problems, "plain-word")
    check(done.code == 0 and problem["severity"] == "warning", f"not a warning: {done}")
    check(len(problems) == 1 and SAID.lower() in problem["message"].lower(), f"{problems}")
    check((problem["file"], problem["line"], problem["column"]) == ("content/pages/about.md", *place), f"{problem}")
    check(problem["hint"] == "try: use, to", f"{problem}")


def check_silent(site, text):
    done, problems = about(site, text).problems()
    check(not problems, f"complains: {problems}")


def check_human(site):
    """The words as an author reads them, with the line, a caret and a hint."""
    done = about(site, "First line.\nWe do it in order to learn.\n").check()
    check(done.err == 'content/pages/about.md:6:10: warning: "in order to" is not plain English [plain-word]\n'
                      "     6 | We do it in order to learn.\n"
                      "       |          ^\n"
                      "  hint: try: use, to\n", done.err)
    check(done.out.endswith("0 errors, 1 warning\n"), done.out)


def check_sentence(site, words, found):
    text = "Short one. " + " ".join(["Word"] + ["word"] * (words - 1)) + ". Short again.\n"
    _, problems = about(site, text).problems()
    if not found:
        return check(not problems, f"{problems}")
    problem = one(problems, "long-sentence")
    check((problem["line"], problem["column"]) == (5, 12), f"not at the first word: {problem}")
    check(f"has {words} words, the limit is 25" in problem["message"], problem["message"])


def check_limit(site):
    about(site, " ".join(["word"] * 12) + ".\n").change("content/style.toml", "= 25", "= 11")
    _, problems = site.problems()
    check("has 12 words, the limit is 11" in one(problems, "long-sentence")["message"], f"{problems}")


def check_settings(site, file, old, new, rule="plain-word"):
    """Texts of settings are the site's own words too."""
    site.write("content/style.toml", STYLE)
    site.write("content/documents.toml", DOCUMENT.replace("We utilise it.", "We use it."))
    site.change(file, old, new)
    _, problems = site.problems()
    problem = one(problems, rule)
    line = (site.folder / file).read_text().splitlines()[problem["line"] - 1]
    check(problem["file"] == file and line[problem["column"] - 1:].lower().startswith("utilise"), f"{problem}")


def check_document(site):
    """The wording of a document is never looked at."""
    site.write("content/style.toml", STYLE).write("content/documents.toml", DOCUMENT.replace("We utilise it.", "We use it."))
    site.change("content/code/integrity.md", "Speak the truth.", "Utilise the truth. " + LONG)
    site.change("content/code/_index.md", "Two principles.", "Two principles to utilise.")
    site.write("content/pages/about.md", PAGE.format('source = "code"\n', "We utilise it. " + LONG + "\n"))
    _, problems = site.problems()
    check(not problems, f"complains of official wording: {problems}")


def check_own_section(site):
    """A section of a document's item that is marked as our own words is ours."""
    site.write("content/style.toml", STYLE).write("content/documents.toml", DOCUMENT.replace("We utilise it.", "We use it."))
    site.change("content/code/_index.md", '[requires]', '[[sections]]\nid = "help"\nheading = "Help"\nkind = "prose"\n'
                                                        'normative = false\n\n[requires]')
    site.write("content/code/integrity.md", '+++\ntitle = "Integrity"\norder = 2\n+++\n\n## You will\n\n- Utilise it.\n\n'
                                            "## Help\n\nWe utilise it.\n")
    _, problems = site.problems()
    problem = one(problems, "plain-word")
    check(len(problems) == 1 and problem["line"] == 12, f"{problems}")


FOOTER = "{{#words.page.published_by}}"


def check_file_of_words(site):
    """What the site says in its own file of words is its own; what is filled in counts as a word, marks do not."""
    site.write("content/style.toml", STYLE)
    site.write("words/en-GB.toml", '[page]\naddress = "We utilise {{href}}."\n')
    _, problems = site.problems()
    problem = one(problems, "plain-word")
    check((problem["file"], problem["line"], problem["column"]) == ("words/en-GB.toml", 2, 15), f"{problem}")


def check_theme(site, old, new, words="utilise"):
    site.write("content/style.toml", STYLE)
    site.theme("odd", "partials/footer.mustache", old, new)
    _, problems = site.problems("--theme", "odd")
    problem = one(problems, "plain-word")
    line = (site.folder / "themes/odd/partials/footer.mustache").read_text().splitlines()[problem["line"] - 1]
    check(problem["file"] == "themes/odd/partials/footer.mustache", f"{problem}")
    check(line[problem["column"] - 1:].lower().startswith(words), f"not at the word: {problem}")


def check_other_theme(site):
    """A theme that came with the program is not the site's to mend."""
    site.write("content/style.toml", STYLE.replace("= 25", "= 10"))
    site.change("site-config.toml", "A code of two principles, and one competency at two stages.", "A code.")
    _, problems = site.problems()
    check(not problems, f"{problems}")


def check_faulty(site, old, new, rule, words):
    """A mistake in style.toml is an error in a build too, with its line."""
    site.write("content/style.toml", STYLE.replace(old, new, 1))
    done, problems = site.problems()
    problem = one(problems, rule)
    check(done.code == 1 and problem["file"] == "content/style.toml" and problem["line"] > 0, f"{problem}")
    check(words in problem["message"] + problem["hint"], f"{problem}")
    check(site.program.run("build", folder=site.folder).code == 1, "a build lets it pass")


def run(program, work, count):
    number = iter(range(1000))

    def fresh():
        return SmallSite(program, work / f"plain{next(number)}")

    for name, text, place in PLACES:
        count.test(f"a word that is not plain is found in {name}", lambda: check_place(fresh(), text, place))
    for name, text in ELSEWHERE:
        count.test(f"the same word is let pass in {name}", lambda: check_silent(fresh(), text))
    count.test("an author sees the line, a caret and a hint", lambda: check_human(fresh()))
    count.test("a sentence of 25 words is let pass", lambda: check_sentence(fresh(), 25, False))
    count.test("a sentence of 26 words is too long", lambda: check_sentence(fresh(), 26, True))
    count.test("an abbreviation and a number end no sentence",
               lambda: check_silent(fresh(), "Some words, e.g. These, of version 1.4 of it, and no. 4 of them.\n"))
    count.test("the limit is that of the file", lambda: check_limit(fresh()))
    count.test("a spelling that is not the site's is found", lambda: one(
        about(fresh(), "Our organization.\n").problems()[1], "spelling"))
    for file, old, new in (("site-config.toml", 'description = "A code', 'description = "Utilise a code'),
                           ("content/documents.toml", "We use it.", "We utilise it."),
                           ("content/code/integrity.md", "order = 2", 'order = 2\nsummary = "To utilise"'),
                           ("content/pages/about.md", '"About"', '"Utilise it"')):
        count.test(f"the texts of settings are looked at: {file}", lambda: check_settings(fresh(), file, old, new))
    count.test("the wording of a document is never looked at", lambda: check_document(fresh()))
    count.test("a section in our own words is looked at", lambda: check_own_section(fresh()))
    for name, old, new in (("text", FOOTER, f"Utilise it. {FOOTER}"),
                           ("text beside a value", FOOTER, "{{organisation}} can <em>utilise</em> it. " + FOOTER),
                           ("a spoken label", 'aria-label="{{words.page.footer}}"', 'aria-label="Utilise it"')):
        count.test(f"the words of a theme are looked at: {name}", lambda: check_theme(fresh(), old, new))
    count.test("the words of the site's own file are looked at", lambda: check_file_of_words(fresh()))
    count.test("the words of the program's own themes are let pass", lambda: check_other_theme(fresh()))
    for old, new, rule, words in (("longest_sentence", "longest_sentance", "unknown-key", "did you mean `longest_sentence`"),
                                  ("= 25", "= 5", "wrong-value", "10 to 60"),
                                  ('= 25', '= "25"', "wrong-type", "a whole number"),
                                  ('"utilise"', '"organization"', "wrong-value", "stands twice"),
                                  ('"utilise"', '" "', "wrong-value", "is empty"),
                                  ('use = "use, to"', "", "missing-key", "use")):
        count.test(f"style.toml with {new or 'a key left out'} is an error", lambda: check_faulty(fresh(), old, new, rule, words))
