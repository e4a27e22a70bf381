"""Files that nobody wrote to be read: what systems and editors leave is passed over, and copies never become pages."""
import pathlib
import re
import shutil

from invalid import Published
from made_pictures import png
from program import check, check_kept, difference, tree

LITTER = """Thumbs.db thumbs.db ehthumbs.db ehthumbs_vista.db Thumbs.db:encryptable desktop.ini Desktop.ini .DS_Store ._about.md
.directory .sync .stfolder .dropbox .git .goutputstream-4WHOW1 .nfs000000000a1b .fuse_hidden0000a1 .~lock.about.md# .~about.md .#about.md
#about.md# .about.md.swp about.md.swp .about.md.swo about.md~ about~ 4913 ~$about.docx ~WRL0001.tmp about.md.tmp x.TMP about~RF4d3f2a.TMP
.syncthing.about.md.tmp ~syncthing~about.md.tmp about.md:Zone.Identifier about.md:com.dropbox.attrs about.md.crswap
about.md___jb_tmp___ about.md.sb-8e1d3c4d-a1B2c3 about.md.bak about.md.orig about.md.BAK about.wbk .!12345!about.md
.849C9593-D756-4E56-8D6E-42412F2A707B""".split() + ["Icon\r"]
LITTER_FOLDERS = ["__MACOSX", "$RECYCLE.BIN", "System Volume Information", "@eaDir", "#recycle", ".Trash-1000", "lost+found",
                  "nppBackup", ".obsidian", "Network Trash Folder", ".stversions"]

CONFLICTS = ["about (conflicted copy).md", "about (Jane's conflicted copy 2026-11-01).md", "about (conflicted copy 2026-11-01 1).md",
             "about (Case Conflict).md", "about (Case Conflict 1).md", "about.sync-conflict-20261101-123456-ABCDEFG.md",
             "about (SFConflict jane@example.org 2026-11-01-12-30-00).md", "about_conflict-20261101-123456.md",
             "about [Conflict].md", "about (copy, conflict #1 on 2026-11-01).md", "about.Conflict.md", "about.md.mine", "about.md.r12",
             "about.md~HEAD", "about.md~main", "about_LOCAL_4711.md", "about_BACKUP_4711.md"]
COPIES = ["about-DESKTOP-AB12.md", "about-DESKTOP-AB12-2.md", "about-Janes-MacBook-Pro.md", "about (1).md", "about - Copy.md",
          "about - Copy (2).md", "Copy of about.md", "Copy (2) of about.md", "about copy.md", "about copy 2.md", "about 2.md",
          "about (copy).md", "about (another copy).md", "about (3rd copy).md", "About (1).md", "about (Jane Smith).md"]

MARKS = "<<<<<<< HEAD\n{0}\n||||||| 1a2b3c4\n{1}\n=======\n{2}\n>>>>>>> a-branch (Say it well)\n"
SMALL_THEME = 'description = "Own"\nextends = "plain"\n'


def passed_over(program, folder, published):
    """In every folder of content, and beside icons and themes."""
    places = [path for path in (folder / "content").rglob("*") if path.is_dir()] + [folder / "content", folder / "assets/icons",
                                                                                   folder / "themes"]
    for place in places:
        place.mkdir(parents=True, exist_ok=True)
        for name in LITTER:
            if name.lower().endswith((".bak", ".orig")):
                continue
            if not (place / name).exists():
                (place / name).write_text("<<<<<<< left behind\n")
        for name in LITTER_FOLDERS:
            (place / name).mkdir()
            (place / name / "Old Page.md").write_text("left behind")
    for name in LITTER:
        (folder / "content/pages" / name).write_text("left behind")
    done = program.run("build", folder=folder)
    check(done.code == 0 and not done.err, f"{done}")
    changed = difference(tree(published.folder / "public"), tree(folder / "public"))
    check(not changed, f"what was left behind is published: {changed}")


def backup_alone(program, folder, published):
    pages = folder / "content/pages"
    (pages / "about.md").rename(pages / "about.md.bak")
    done = program.run("build", folder=folder)
    check(done.code == 1 and "rename it to about.md if it is the text to keep" in done.err, f"{done}")
    check_kept(folder, published.tree)


def copies(program, folder, published):
    """Each is named, and no hint leads to a page of its own."""
    pages = folder / "content/pages"
    for names, certain in ((CONFLICTS, True), (COPIES, False)):
        for name in names:
            (pages / name).write_text((pages / "about.md").read_text())
            done = program.run("build", folder=folder)
            verb = "is" if certain else "looks like"
            check(done.code == 1 and re.search(rf"{verb} a copy of [aA]bout\.md \[copied-file\]\n  hint: compare it with [aA]bout.md",
                                               done.err), f"{name}: {done}")
            check("rename" not in done.err, f"{name}: {done}")
            check_kept(folder, published.tree)
            (pages / name).unlink()


def copies_of_others(program, folder, published):
    """Folders, pictures and tables too; and alone, a copy may be all that is left."""
    content = folder / "content"
    (content / "pages/map.png").write_bytes(png())
    (content / "pages/map (1).png").write_bytes(png())
    shutil.copytree(content / "code", content / "code - Copy")
    (content / "documents (Jane's conflicted copy 2026-11-01).toml").write_text((content / "documents.toml").read_text())
    (content / "pages/Copy of Other Things.md").write_text("x")
    (content / "pages/other (1).md").write_text("x")
    (content / "pages/guide.md").write_text('+++\ntitle = "Guide"\n+++\nText.\n')
    (content / "pages/about (conflicted copy).md.txt").write_text("x")
    (content / "pages/guide-NHS.md").write_text('+++\ntitle = "Guide"\n+++\nText.\n')
    done = program.run("build", folder=folder)
    for said in ("map (1).png looks like a copy of map.png", "code - Copy looks like a copy of code",
                 "2026-11-01).toml is a copy of documents.toml", "Copy of Other Things.md looks like a copy of Other Things.md",
                 "hint: rename it to other-things.md if it is the one to keep; otherwise delete it",
                 "hint: rename it to other-1.md", "about (conflicted copy).md.txt is a copy of about.md", "guide-NHS.md looks like a copy of guide.md",
                 "something else needs a name of its own in small letters"):
        check(said in done.err, f"{said}: {done}")
    check_kept(folder, published.tree)


def frozen_copies(program, folder, published):
    check(program.run("edition", "freeze", "old", "--date", "2025-01-01", folder=folder).code == 0, "it is not frozen")
    frozen = folder / "content/editions/old/code"
    (frozen / "integrity (conflicted copy).md").write_text((frozen / "integrity.md").read_text())
    (frozen / "Thumbs.db").write_text("left behind")
    done = program.run("build", folder=folder)
    check(done.code == 4 and done.err.count("error:") == 1, f"{done}")
    check("hint: it is a copy of integrity.md: delete it" in done.err, f"{done}")
    del published


def endings(program, folder, published):
    pages = folder / "content/pages"
    for name, said in (
            ("costs.md.txt", "hint: rename it to costs.md"), ("about.md.txt", "hint: compare it with about.md and delete one of them"),
            ("costs.md.md", "hint: rename it to costs.md"), ("My Costs.md.txt", "hint: rename it to my-costs.md"),
            ("My Costs.txt", "hint: rename it to my-costs.md if it is a page"), ("costs.markdown", "hint: rename it to costs.md"),
            ("costs.MD", "hint: rename it to costs.md"), ("map.PNG", "hint: rename it to map.png"), ("map.jpg.png", "hint: rename it to map.png"),
            ("words.toml.txt", "hint: rename it to words.toml"),
            ("costs.docx", "costs.docx is a Word document"), ("costs.doc", "a Word document"), ("Costs 2026.docx", "a Word document"),
            ("costs.md.docx", "a Word document"),
            ("costs.rtf", "a document of a word processor"), ("costs.odt", "a LibreOffice document"), ("costs.pages", "a document of Pages"),
            ("photo.heic", "hint: save it as photo.jpg, .png or .webp"), ("photo.jfif", "hint: rename it to photo.jpg"),
            ("costs.lnk", "a shortcut and not the file itself"), ("about.md.rej", "hint: make the change by hand in about.md"),
            (".costs.md.icloud", "iCloud has not brought to this computer"),
            (".costs.md", "hint: rename it to costs.md, or move it out of content")):
        (pages / name).write_text("x")
        done = program.run("build", folder=folder)
        check(done.code == 1 and done.err.count("error:") == 1 and said in done.err, f"{name}: {done}")
        check_kept(folder, published.tree)
        (pages / name).unlink()


def at(done, file, lines, code):
    """The marks of `file` are told at these lines, and nothing else is."""
    found = re.findall(rf"^(\S+?):(\d+):1: error: two versions of this file were merged and nobody has chosen: .* \[merge-conflict\]", done.err, re.M)
    check(done.code == code and found == [(file, str(line)) for line in lines] and done.err.count("error:") == len(lines),
          f"{file}: {done}")


def marks(program, folder, published):
    """In every kind of text that is read, with either kind of line end."""
    about = (folder / "content/pages/about.md").read_text()
    config = (folder / "site-config.toml").read_text()
    small = MARKS.format("a", "b", "c")
    count = small.count("\n")
    own = {"themes/own/theme.toml": SMALL_THEME + 'styles = ["own"]\n[scripts]\nsite = ["own"]\n',
           "themes/own/styles/own.css": ".own { top: 0; }\n", "themes/own/partials/footer.mustache":
           (program.home / "themes/plain/partials/footer.mustache").read_text(), "assets/own.js": "const a = 1;\n",
           "assets/icons/own.svg": "<svg/>\n", "content/synonyms.toml": "", "content/learning.toml": "", "content/style.toml": "",
           "content/documents.toml": (folder / "content/documents.toml").read_text(), "content/pages/about.md": about,
           "content/code/integrity.md": (folder / "content/code/integrity.md").read_text(),
           "site-config.toml": config.replace('theme = "plain"', 'theme = "own"')}
    for name, text in own.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    done = program.run("build", folder=folder)
    check(done.code == 0, f"{done}")
    before = tree(folder / "public")
    for name, text in own.items():
        for end in ("\n", "\r\n"):
            (folder / name).write_bytes((text + small).replace("\n", end).encode())
            first = text.count("\n") + 1
            done = program.run("build", folder=folder)
            at(done, name, [first, first + 2, first + 4, first + 6], 1 if name.startswith("content/") else 2)
            check_kept(folder, before)
        (folder / name).write_text(text)
    check(count == 7, small)
    del published


def marks_in_settings(program, folder, published):
    """Before the settings and within them; and with a byte order mark before the first."""
    page = folder / "content/pages/about.md"
    text = page.read_text()
    page.write_text("\ufeff" + MARKS.format(text, text, text))
    size = text.count("\n") + 1
    at(program.run("build", folder=folder), "content/pages/about.md", [1, 1 + size + 1, 1 + 2 * (size + 1), 1 + 3 * (size + 1)], 1)
    page.write_text(text.replace("+++\n", '+++\n<<<<<<< HEAD\norder = 1\n=======\norder = 2\n>>>>>>> other\n', 1))
    at(program.run("build", folder=folder), "content/pages/about.md", [2, 4, 6], 1)
    check_kept(folder, published.tree)


def marks_half_removed(program, folder, published):
    page = folder / "content/pages/about.md"
    text = page.read_text()
    first = text.count("\n") + 1
    for left, lines in (("<<<<<<< HEAD\nA\n", [0]), ("A\n=======\nB\n>>>>>>> other\n", [1, 3]), (">>>>>>>\n", [0]),
                        ("A\n\n## B\n\n||||||| base\nB\n=======\nC\n>>>>>>> other\n", [4, 6, 8])):
        page.write_text(text + left)
        at(program.run("build", folder=folder), "content/pages/about.md", [first + line for line in lines], 1)
    check_kept(folder, published.tree)


def no_marks(program, folder, published):
    """Headings that are underlined, quotations, and marks shown as code, which is indented."""
    page = folder / "content/pages/about.md"
    page.write_text(page.read_text() + "\n<<<<<<<< eight\n\nSee <<<<<<< there, and\n <<<<<<< HEAD here.\n\n>>>>>> six\n\n"
                    "    <<<<<<< HEAD\n    a\n    =======\n    b\n    >>>>>>> other\n\n"
                    " ```\n <<<<<<< HEAD\n a\n =======\n b\n >>>>>>> other\n ```\n")
    done = program.run("build", folder=folder)
    check(done.code == 0 and not done.err, f"{done}")
    html = (folder / "public/about.html").read_text()
    check("<code>&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD\na\n=======\nb\n&gt;&gt;&gt;&gt;&gt;&gt;&gt; other\n</code>" in html, html)
    page.write_text('+++\ntitle = "About"\n+++\n\nA heading\n=======\n\nText.\n')
    done = program.run("build", folder=folder)
    check("merge-conflict" not in done.err, f"{done}")
    del published


def run(program, work, count, update):
    del update
    published = Published(program, work, "leftovers-base")
    for test in (passed_over, backup_alone, copies, copies_of_others, frozen_copies, endings, marks, marks_in_settings,
                 marks_half_removed, no_marks):
        name = test.__name__.replace("_", " ")
        folder = pathlib.Path(work) / f"leftovers-{test.__name__}"

        def laid_out():
            published.copy(folder)
            test(program, folder, published)

        count.test(f"leftovers/{name}", laid_out)
