"""docs/authoring.md, followed to the letter: each file of its examples is written and each command run, in their order."""
import re
import shlex
import shutil

from program import HERE, check

ROOT = HERE.parent.parent
BLOCK = re.compile(r"^```(markdown file=(\S+)|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def follow(program, work):
    folder = work / "site"
    folder.mkdir()
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copyfile(ROOT / "site-config.toml", folder / "site-config.toml")
    ran = 0
    for kind, file, text in BLOCK.findall((ROOT / "docs/authoring.md").read_text()):
        if kind != "console":
            (folder / file).write_text(text)
            continue
        for command in text.split("$ ")[1:]:
            line, *expected = command.splitlines()
            name, *args = shlex.split(line)
            check(name == "codify", f"not a command of ours: {line}")
            done = program.run(*args, folder=folder)
            said = done.out + done.err
            for words in expected:  # … stands for anything
                wanted = ".*".join(re.escape(part) for part in words.split("…"))
                check(re.search(wanted, said), f"{line} does not say: {words}\n{done}")
            ran += 1
    check(ran >= 8, f"only {ran} commands were found")


def shows_its_pictures(program, work):
    for name in re.findall(r"\]\((images/\S+)\)", (ROOT / "docs/authoring.md").read_text()):
        picture = ROOT / "docs" / name
        check(picture.is_file() and picture.stat().st_size < 60_000, f"{name} is missing or too large")


def run(program, work, count):
    count.test("every example of the guide does what it says", lambda: follow(program, work))
    count.test("the guide's pictures are there and small", lambda: shows_its_pictures(program, work))
