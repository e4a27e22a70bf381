"""What publishing does when nothing is wrong."""
import os
import shutil

from bench import check, snapshot, test


@test
def the_same_site_has_the_same_bytes_and_modes_whatever_the_umask(bench):
    for mask in (0o077, 0o000, 0o777):
        bench.clear()
        bench.expect(bench.run("old", umask=mask), 0, "old")


@test
def an_unchanged_site_is_not_touched_at_all(bench):
    bench.old_again()
    before = os.stat(bench.out)
    bench.expect(bench.run("old"), 0, "old")
    after = os.stat(bench.out)
    check((before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns), "the folder was replaced")


@test
def an_unchanged_file_keeps_its_inode_and_time(bench):
    def files():
        stats = {path: os.stat(os.path.join(bench.out, path)) for path in snapshot(bench.out)}
        return {path: (status.st_ino, status.st_mtime_ns) for path, status in stats.items()}

    bench.old_again()
    before = files()
    bench.expect(bench.run("new"), 0, "new after old")
    after, old, new = files(), bench.trees["old"], bench.trees["new after old"]
    same = [path for path in new if old.get(path) == new[path] and new[path][1]]
    check(same, "the two sites share no file")
    check(all(before[path] == after[path] for path in same), "a file that did not change was written again")


@test
def assets_of_the_site_before_stay_while_the_site_is_published_again(bench):
    bench.old_again()
    for _ in range(2):
        bench.expect(bench.run("new"), 0, "new after old")
    carried = set(bench.trees["new after old"]) - set(bench.trees["new"])
    check(all(path.startswith("assets/") for path in carried), f"carried {carried}")


@test
def the_site_before_is_kept_whole_and_takes_no_space_for_what_did_not_change(bench):
    bench.old_again()
    bench.expect(bench.run("new"), 0, "new after old")
    kept = os.path.join(bench.history, "1")
    check(snapshot(kept) == bench.trees["old"], "the tree that is kept is another")
    same = [p for p in bench.trees["old"] if bench.trees["new after old"].get(p) == bench.trees["old"][p]]
    files = [p for p in same if os.path.isfile(os.path.join(kept, p))]
    check(files, "the two sites share no file")
    check(all(os.path.samefile(os.path.join(kept, p), os.path.join(bench.out, p)) for p in files), "a file was copied")


@test
def a_published_file_that_became_a_link_is_written_anew(bench):
    for victim in [p for p, (mode, content) in bench.trees["old"].items() if content and p != ".codify"][:3]:
        bench.old_again()
        path = os.path.join(bench.out, victim)
        aside = os.path.join(bench.input, "aside")
        shutil.copyfile(path, aside)
        os.unlink(path)
        os.symlink(aside, path)
        bench.expect(bench.run("old"), 0, "old")
        os.unlink(aside)
