"""Earlier versions of the published site: what `codify history` lists, what `codify restore` puts back, and that files of
others stay throughout."""
import json
import shutil

from program import BASE, check, difference, tree

PAGE = "content/pages/about.md"


def publish(program, folder, words, day, *more):
    (folder / PAGE).write_text(f'+++\ntitle = "About"\n+++\n{words}\n')
    done = program.run("build", "--now", day, *more, folder=folder)
    check(done.code == 0, f"does not build: {done}")
    return tree(folder / "public")


def site(work, name):
    folder = work / name
    shutil.copytree(BASE, folder)
    return folder


def own(files):
    """The files of the site itself, without what is carried from earlier ones."""
    listed = {line[5:] for line in files[".codify"].decode().splitlines() if line.startswith("file ")}
    return {path: files[path] for path in listed}


def lists_what_was_published(program, work):
    folder = site(work, "listed")
    for words, day in (("One.", "2026-11-01T10:00"), ("Two.", "2026-11-02"), ("Three.", "2026-11-03T09:05")):
        publish(program, folder, words, day)
    done = program.run("history", folder=folder)
    check(done.code == 0 and not done.err, str(done))
    lines = done.out.splitlines()
    check([line.split()[0] for line in lines] == ["NUMBER", "3", "2", "1", "codify"], done.out)
    check("3 November 2026, 9:05" in lines[1] and "about.html" in lines[1] and "(shown now)" in lines[1], lines[1])
    check("the first one" in lines[3] and "codify restore 2 puts" in lines[4], done.out)
    as_json = json.loads(program.run("history", "--json", folder=folder).out)
    check([one["number"] for one in as_json] == [3, 2, 1] and "about.html" in as_json[0]["changed"], str(as_json))
    check(as_json[0]["published"] == "2026-11-03T09:05:00Z" and as_json[2]["replaced"] == "2026-11-02T00:00:00Z", str(as_json))


def puts_one_back(program, work):
    folder = site(work, "back")
    first = publish(program, folder, "One.", "2026-11-01")
    (folder / "public/web.config").write_text("theirs")
    second = publish(program, folder, "A mistake.", "2026-11-02")
    content = tree(folder / "content")
    done = program.run("restore", "1", "--now", "2026-11-03", folder=folder)
    check(done.code == 0 and "The content still holds what was undone" in done.out, str(done))
    check("web.config" in done.out and (folder / "public/web.config").read_text() == "theirs", str(done))
    now = tree(folder / "public")
    check(not difference(own(first), own(now)), f"another site: {difference(own(first), own(now))}")
    check(not [path for path in own(second) if path.startswith("assets/") and path not in now], "an open page lost its files")
    check(not difference(content, tree(folder / "content")), "the content was changed")
    check("number 1 put back (shown now)" in program.run("history", folder=folder).out, "not said in the list")
    # What was undone is itself an earlier version.
    done = program.run("restore", "2", folder=folder)
    check(done.code == 0 and not difference(own(second), own(tree(folder / "public"))), str(done))


def refuses_what_is_not_there(program, work):
    folder = site(work, "refused")
    for command in (("history",), ("restore", "1")):
        done = program.run(*command, folder=folder)
        check(done.code == 2 and "nothing is known of what was published to" in done.err, str(done))
        check(not [path for path in folder.iterdir() if path.name.startswith(".public")], "something was left")
    publish(program, folder, "One.", "2026-11-01")
    before = publish(program, folder, "Two.", "2026-11-02")
    for number, words in (("2", "number 2 is what public shows now"), ("7", "there is: 1")):
        done = program.run("restore", number, folder=folder)
        check(done.code == 2 and words in done.err, str(done))
    (folder / ".public.history/1/about.html").unlink()
    done = program.run("restore", "1", folder=folder)
    check(done.code == 4 and "about.html of number 1 is missing" in done.err, str(done))
    (folder / ".public.history/1/.codify").unlink()
    done = program.run("restore", "1", folder=folder)
    check(done.code == 4 and ".codify of number 1 is missing" in done.err, str(done))
    check(not difference(before, tree(folder / "public")), "the site changed")


def keeps_as_many_as_the_settings_say(program, work):
    folder = site(work, "kept")
    settings = (folder / "site-config.toml").read_text()
    for keep, expected in ((2, ["4", "3"]), (0, []), (101, None)):
        (folder / "site-config.toml").write_text(settings + f"\n[publish]\nkeep = {keep}\n")
        if expected is None:
            done = program.run("build", folder=folder)
            check(done.code == 2 and "`keep` is 101, and must be a number from 0 to 100" in done.err, str(done))
            continue
        for number in range(1, 6):
            publish(program, folder, f"{keep} {number}.", f"2026-11-0{number}")
        kept = sorted((path.name for path in (folder / ".public.history").iterdir() if path.is_dir()), reverse=True)
        check(len(kept) == len(expected), f"kept {kept}")


def publishes_page_by_page(program, work):
    folder = site(work, "same-folder")
    settings = folder / "site-config.toml"
    settings.write_text(settings.read_text() + "\n[publish]\nin_place = true\n")
    publish(program, folder, "One.", "2026-11-01")
    inode = (folder / "public").stat().st_ino
    publish(program, folder, "Two.", "2026-11-02")
    done = program.run("restore", "1", folder=folder)
    check(done.code == 0 and "page by page" in done.err, str(done))
    check((folder / "public").stat().st_ino == inode, "the folder was exchanged")
    check("One." in (folder / "public/about.html").read_text(), "not the earlier page")


def run(program, work, count):
    for name, test in (("history lists what was published when, and which pages changed", lists_what_was_published),
                       ("restore puts an earlier site back, keeps what is not the site's, and can be undone", puts_one_back),
                       ("restore changes nothing for a number that is not there or not whole", refuses_what_is_not_there),
                       ("as many earlier sites are kept as the settings say", keeps_as_many_as_the_settings_say),
                       ("a folder that must stay the same folder is published page by page", publishes_page_by_page)):
        count.test(name, lambda: test(program, work))
