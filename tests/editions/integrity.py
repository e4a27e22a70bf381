"""A frozen edition stays as it was: every change to it stops the build."""
from kitchen import holds, item
from program import check


def refused(site, file, words):
    for arguments in (["build"], ["edition", "list"], ["edition", "freeze", "other"]):
        holds(site.run(*arguments, code=4).stderr, f"content/editions/first/{file}: error: {words}",
              "[frozen-edition]", "hint: ")


def a_changed_file_of_a_frozen_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    site.build()
    kept = site.page("index.html")
    site.write("content/editions/first/rules/salt.md", item("Salt", 3, "Salt early."))
    refused(site, "rules/salt.md", "this file of a frozen edition was changed")
    check(site.page("index.html") == kept, "the site changed")


def an_added_file_of_a_frozen_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    site.write("content/editions/first/rules/pepper.md", item("Pepper", 4, "Grind it."))
    refused(site, "rules/pepper.md", "this file was added to a frozen edition")


def a_file_gone_from_a_frozen_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    (site.folder / "content/editions/first/rules/salt.md").unlink()
    refused(site, "rules/salt.md", "this file of a frozen edition is gone")


def a_relabelled_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    text = site.read("content/editions/first/edition.toml")
    site.write("content/editions/first/edition.toml", text.replace("First", "Best"))
    refused(site, "edition.toml", "this file of a frozen edition was changed")


def a_missing_or_mangled_manifest_stops_the_build(site):
    site.run("edition", "freeze", "first")
    manifest = site.folder / "content/editions/first/manifest.sha256"
    manifest.write_text("nonsense\n")
    refused(site, "manifest.sha256", "this manifest is not as")
    manifest.unlink()
    refused(site, "manifest.sha256", "this frozen edition has no manifest")


def a_link_in_a_frozen_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    file = site.folder / "content/editions/first/rules/salt.md"
    file.unlink()
    file.symlink_to("../../../rules/salt.md")
    refused(site, "rules/salt.md", "this file of a frozen edition was changed")


def a_file_beside_the_editions_has_no_place(site):
    site.run("edition", "freeze", "first")
    site.write("content/editions/notes.md", item("Notes", 1, "Mine."))
    holds(site.build(code=1).stderr, "content/editions/notes.md: error: content/editions/ holds frozen editions")
