"""A small site for `codify check`, and what the program says of it as a program reads it."""
import json
import shutil

from program import BASE, check, tree


class SmallSite:
    """The valid site of tests/sites, laid out anew in `folder`."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        shutil.copytree(BASE, folder)

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return self

    def change(self, path, old, new):
        text = (self.folder / path).read_text()
        check(text.count(old) >= 1, f"{path} does not hold {old!r}")
        return self.write(path, text.replace(old, new, 1))

    def theme(self, name, file, old, new):
        """A child of `plain` in which `old` in `file` reads `new`."""
        text = (self.program.home / "themes/plain" / file).read_text()
        for before, after in [(old, new)] if isinstance(old, str) else zip(old, new):
            check(before in text, f"the theme plain has changed: {file} does not hold {before!r}")
            text = text.replace(before, after, 1)
        self.write(f"themes/{name}/theme.toml", 'description = "For a test"\nextends = "plain"\n')
        return self.write(f"themes/{name}/{file}", text)

    def check(self, *args, **more):
        """What `codify check` says. It must leave the folder as it found it."""
        before = tree(self.folder)
        done = self.program.run("check", *args, folder=self.folder, **more)
        check(tree(self.folder) == before, "the check changed the site's folder")
        return done

    def problems(self, *args, **more):
        done = self.check("--format", "json", *args, **more)
        return done, json.loads(done.out)["problems"]


def one(problems, rule):
    """The only problem, which must be of `rule`."""
    rules = sorted({p["rule"] for p in problems})
    check(rules == [rule], f"expected {rule} alone, found {rules or 'nothing'}: {problems}")
    return problems[0]
