"""Places that must not be replaced, and real file systems for those who may mount them."""
import os
import shutil
import subprocess

from bench import Skip, check, snapshot, test

NOBODY = 65534


def refused(bench, out, words, code=2, **more):
    done = bench.run("new", out=out, **more)
    check(done.code == code, f"{out}: exit {code} expected, {done}")
    check(words in done.err, f"{out}: the message lacks '{words}': {done}")


@test
def links_files_and_missing_parents_are_refused(bench):
    bench.old_again()
    link, file = os.path.join(bench.work, "link"), os.path.join(bench.work, "file")
    os.symlink("public", link)
    for name in ("link", "link/", "link//"):
        refused(bench, os.path.join(bench.work, name), "symbolic link")
    os.unlink(link)
    os.symlink("nowhere", link)
    refused(bench, link, "symbolic link")
    os.unlink(link)
    with open(file, "w"):
        pass
    refused(bench, file, "not a folder")
    os.unlink(file)
    refused(bench, os.path.join(bench.work, "no", "such", "public"), "does not exist")
    check(bench.which() == "old" and not bench.beside(), str(bench.beside()))


@test
def precious_folders_are_refused(bench):
    bench.old_again()
    refused(bench, "/", "root of the file system")
    refused(bench, bench.out, "home folder", env={"HOME": bench.out})
    inner = next(path for path in bench.trees["old"] if os.path.isdir(os.path.join(bench.out, path)))
    refused(bench, bench.out, "home folder", env={"HOME": os.path.join(bench.out, inner)})
    if all(not os.path.exists(word) or os.path.isabs(word) for word in bench.command("new")):
        refused(bench, ".", "current folder", cwd=bench.out)
        refused(bench, "..", "current folder", cwd=os.path.join(bench.out, inner))
    os.mkdir(os.path.join(bench.out, ".git"))
    refused(bench, bench.out, "Git")
    os.rmdir(os.path.join(bench.out, ".git"))
    check(bench.which() == "old" and not bench.beside(), str(bench.beside()))


@test
def a_folder_with_files_of_others_needs_adopt(bench):
    bench.clear()
    os.mkdir(bench.out)
    bench.expect(bench.run("new"), 0, "new")
    bench.clear()
    os.mkdir(bench.out)
    with open(os.path.join(bench.out, "mine.txt"), "w") as file:
        file.write("mine")
    before = snapshot(bench.out)
    refused(bench, bench.out, "refusing to replace")
    with open(os.path.join(bench.out, ".codify"), "w") as file:
        file.write("not the marker")
    refused(bench, bench.out, "--adopt")
    os.unlink(os.path.join(bench.out, ".codify"))
    check(snapshot(bench.out) == before, "the folder was changed")
    done = bench.run("new", extra=["--adopt"])
    check(done.code == 0 and "mine.txt" in done.out, str(done))
    now = snapshot(bench.out)
    check(now.pop("mine.txt") == before["mine.txt"] and now == bench.trees["new"], "their file was not kept as it was")


@test
def a_folder_that_meets_an_input_is_refused(bench):
    refused(bench, os.path.join(bench.input, "public"), "made from")
    refused(bench, bench.input, "made from")
    refused(bench, os.path.dirname(os.path.abspath(bench.input)), "made from", env={"HOME": "/"})
    bench.old_again()
    link = os.path.join(bench.work, "link")
    os.symlink(os.path.abspath(bench.input), link)
    refused(bench, os.path.join(link, "public"), "made from")
    os.unlink(link)


class Mounted:
    """A file system mounted on a fresh folder of the bench, or a Skip if that is not allowed."""

    def __init__(self, bench, *arguments, name="mounted"):
        self.path = os.path.join(bench.work, name)
        os.makedirs(self.path, exist_ok=True)
        try:
            done = subprocess.run(["mount", *arguments, self.path], capture_output=True, text=True)
            reason = done.stderr.strip().split("\n")[0] if done.returncode else None
        except OSError as error:
            reason = str(error)
        if reason is not None:
            os.rmdir(self.path)
            raise Skip(f"mounting is not allowed here ({reason}); the injected faults above stand in for it")

    def __enter__(self):
        return self.path

    def __exit__(self, *ignored):
        subprocess.run(["umount", self.path], check=True)
        os.rmdir(self.path)


@test
def a_full_disk_keeps_the_old_site(bench):
    with Mounted(bench, "-t", "tmpfs", "-o", "size=16m", "none") as disk:
        out = os.path.join(disk, "public")
        failures = 0
        check(bench.run("old", out=out).code == 0, "the old site does not fit")
        for spare in range(0, 400, 20):  # KiB that are free
            free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
            with open(os.path.join(disk, "filler"), "wb") as filler:
                filler.write(b"x" * max(0, free - spare * 1024))
            done = bench.run("new", out=out)
            os.unlink(os.path.join(disk, "filler"))
            if done.code == 0:
                break
            failures += 1
            check(done.code == 3 and "No space left on device" in done.err, str(done))
            check(snapshot(out) == bench.trees["old"], "the old site changed")
            check(sorted(os.listdir(disk)) == [".public.history", "public"], f"left behind: {os.listdir(disk)}")
        check(failures > 0, "the disk was never full")
        check(bench.run("new", out=out).code == 0, "no success with space enough")
        return f"{failures} fillings"


@test
def a_read_only_file_system_is_refused_before_any_work(bench):
    with Mounted(bench, "-t", "tmpfs", "-o", "size=16m", "none") as disk:
        out = os.path.join(disk, "public")
        check(bench.run("old", out=out).code == 0, "the old site does not fit")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        refused(bench, out, "Read-only file system", code=3)
        refused(bench, os.path.join(disk, "fresh"), "Read-only file system", code=3)
        check(snapshot(out) == bench.trees["old"], "the old site changed")


def without_hidden(tree):
    return {path: file for path, file in tree.items() if not path.startswith(".codify.")}


@test
def a_mount_point_is_published_page_by_page(bench):
    with Mounted(bench, "-t", "tmpfs", "none") as disk:
        for site, tree in (("old", "old"), ("new", "new after old")):
            done = bench.run(site, out=disk)
            check(done.code == 0 and "page by page" in done.err + done.out and "mount point" in done.err + done.out, str(done))
            check(without_hidden(snapshot(disk)) == bench.trees[tree], f"not the {tree} site")
        check(sorted(name for name in os.listdir(disk) if name.startswith(".codify.")) == [".codify.history"], "left behind")
        check(os.stat(os.path.join(disk, ".codify.history")).st_mode & 0o777 == 0o700, "the record is open to all")
        with open(os.path.join(disk, "CNAME"), "w") as file:
            file.write("host")
        check(bench.run("old", out=disk).code == 0 and os.path.exists(os.path.join(disk, "CNAME")), "their file is gone")


@test
def a_folder_that_a_bind_mount_shows_elsewhere_shows_the_new_site_there(bench):
    bench.old_again()
    with Mounted(bench, "--bind", bench.out) as shown:
        done = bench.run("new")
        check(done.code == 0 and "page by page" in done.err + done.out, str(done))
        check(snapshot(shown) == bench.trees["new after old"] == snapshot(bench.out), "the other name shows another site")
        check(snapshot(os.path.join(bench.history, "1")) == bench.trees["old"], "the tree before is not kept")


@test
def a_folder_with_a_mount_point_inside_is_published_page_by_page(bench):
    bench.old_again()
    inner = os.path.join(bench.out, "uploads")
    os.mkdir(inner)
    with Mounted(bench, "-t", "tmpfs", "none", name="public/uploads"):
        with open(os.path.join(inner, "form.pdf"), "w") as file:
            file.write("theirs")
        done = bench.run("new")
        check(done.code == 0 and "page by page" in done.err + done.out, str(done))
        check(os.path.exists(os.path.join(inner, "form.pdf")), "the mounted folder is gone")
        now = {path: file for path, file in snapshot(bench.out).items() if not path.startswith("uploads")}
        check(now == bench.trees["new after old"], "not the new site")


@test
def a_mount_point_on_which_the_disk_fills_up_keeps_the_old_site(bench):
    with Mounted(bench, "-t", "tmpfs", "-o", "size=16m", "none") as disk:
        check(bench.run("old", out=disk).code == 0, "the old site does not fit")
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        with open(os.path.join(disk, "filler"), "wb") as filler:
            filler.write(b"x" * max(0, free - 20 * 1024))
        done = bench.run("new", out=disk)
        check(done.code == 3 and "No space left on device" in done.err, str(done))
        os.unlink(os.path.join(disk, "filler"))
        check(without_hidden(snapshot(disk)) == bench.trees["old"], "the old site changed")


@test
def a_bind_mount_does_not_hide_an_input(bench):
    with Mounted(bench, "--bind", os.path.abspath(bench.input)) as disk:
        refused(bench, os.path.join(disk, "public"), "made from")


@test
def a_folder_without_permission_is_refused_with_its_path(bench):
    def run(site="new"):
        if os.geteuid() != 0:
            return bench.run(site)
        return bench.run(site, user=NOBODY, group=NOBODY, extra_groups=[])

    def owned_by(user, mode):
        for path in (bench.work, bench.out):
            if os.geteuid() == 0:
                os.chown(path, user, user)
            os.chmod(path, mode)

    program = shutil.which(bench.command("new")[0]) or bench.command("new")[0]
    if os.geteuid() == 0:
        reach = subprocess.run(["test", "-x", program], user=NOBODY, group=NOBODY, extra_groups=[])
        if reach.returncode != 0:
            raise Skip("the program lies where only root can reach it")
    bench.old_again()
    try:
        owned_by(NOBODY, 0o755)
        for path in (bench.out, bench.work):
            os.chmod(path, 0o555)
            done = run()
            check(done.code == 3 and "Permission denied" in done.err and bench.work in done.err, str(done))
            check(bench.which() == "old", bench.which())
            os.chmod(path, 0o755)
        # The folder above may be closed where every folder of the site is open: then hidden files go inside.
        if os.geteuid() == 0:
            for here, folders, files in os.walk(bench.out):
                for name in folders:
                    os.chown(os.path.join(here, name), NOBODY, NOBODY)
        os.chmod(bench.work, 0o555)
        done = run()
        check(done.code == 0 and "cannot be written in" in done.err + done.out, str(done))
        check(without_hidden(snapshot(bench.out)) == bench.trees["new after old"], "not the new site")
    finally:
        owned_by(os.geteuid(), 0o755)
    check(not bench.beside(), str(bench.beside()))
