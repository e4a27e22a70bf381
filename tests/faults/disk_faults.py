"""Faults of the disk, at one call after another."""
import os
import resource

from bench import check, snapshot, test


def each_failing_call(bench, call, error, words, start="old", codes=(3,), most=2000):
    """Fails the first, second, ... call until a run meets no fault any more."""
    goals = {"old": "new after old", "nothing": "new"}
    failures = 0
    bench.clear() if start == "nothing" else bench.old_again()
    for number in range(1, most):
        done = bench.run("new", fault=f"{call}:{number}:{error}")
        check(not (done.code != 0 and not bench.struck()), f"failed without a fault: {done}")
        if done.code == 0:
            bench.expect(done, 0, goals[start])
            if not bench.struck():
                check(failures > 0, f"no {call} of the program ever failed")
                return f"{failures} failures"
            check(0 in codes, f"{call} {number} failed with {error}, yet the program reports success: {done}")
            bench.clear() if start == "nothing" else bench.old_again()
        else:
            check(done.code in codes, f"{call} {number}: exit {done.code}; {done}")
            bench.expect(done, done.code, start, words)
            failures += 1
    raise AssertionError("never ran without a fault")


def add_disk_faults():
    kinds = [
        ("write", "ENOSPC", "No space left on device (needs"), ("write", "EIO", "Input/output error"),
        ("create", "ENOSPC", "No space left on device"), ("create", "EACCES", "Permission denied"),
        ("create", "EMFILE", "Too many open files"), ("mkdirat", "ENOSPC", "No space left on device"),
        ("mkdirat", "EACCES", "Permission denied"), ("close", "EIO", "Input/output error"),
        ("close", "ENOSPC", "No space left on device"), ("syncfs", "EIO", "Input/output error"),
        ("syncfs", "ENOSPC", "No space left on device"), ("fsync", "EIO", "Input/output error"),
        ("exchange", "EIO", "Input/output error"), ("exchange", "EACCES", "Permission denied"),
    ]
    for call, error, words in kinds:
        for start in ("old", "nothing"):
            def run(bench, call=call, error=error, words=words, start=start):
                # A close may also be the one of the lock, after the site is safe: then the new site stands.
                return each_failing_call(bench, call, error, words, start, (0, 3) if call == "close" else (3,))
            over = "the old site" if start == "old" else "no site"
            run.__name__ = f"{error} at every {call} leaves {over} as it was"
            test(run)


add_disk_faults()


@test
def a_refused_hard_link_only_means_that_the_file_is_written(bench):
    for error in ("EMLINK", "EPERM", "EXDEV"):
        bench.old_again()
        done = bench.run("new", fault=f"linkat:0:{error}")
        check(bench.struck() and done.code == 0, str(done))
        bench.expect(done, 0, "new after old")
        bench.old_again()
        done = bench.run("new", fault=f"exchange:0:EINVAL,linkat:0:{error}")
        bench.expect(done, 0, "new after old", "is not kept here")


@test
def an_old_tree_that_cannot_be_deleted_does_not_undo_the_new_site(bench):
    bench.old_again()
    for turn in range(4):
        bench.run(("new", "old")[turn % 2])
    done = bench.run("new", fault="unlinkat:0:EIO")
    check(done.code == 0 and bench.which() == "new after old", str(done))
    check(os.path.exists(os.path.join(bench.history, "1")), "nothing was left, so the fault did not strike")
    bench.expect(bench.run("old"), 0, "old after new")
    check(not os.path.exists(os.path.join(bench.history, "1")), "the next publication did not try again")


@test
def a_tree_that_cannot_be_kept_does_not_undo_the_new_site(bench):
    bench.old_again()
    bench.expect(bench.run("new", fault="rename:1:EIO"), 0, "new after old", "is not kept here")


@test
def short_and_interrupted_writes_change_no_byte(bench):
    for act in ("SHORT", "EINTR"):
        bench.old_again()
        done = bench.run("new", fault=f"write:0:{act}")
        check(bench.struck(), "the fault did not strike")
        bench.expect(done, 0, "new after old")


@test
def without_an_exchange_the_site_is_published_page_by_page_and_the_report_says_so(bench):
    for error in ("EINVAL", "EXDEV"):
        bench.old_again()
        bench.expect(bench.run("new", fault=f"exchange:0:{error}"), 0, "new after old", "page by page")
        check(snapshot(os.path.join(bench.history, "1")) == bench.trees["old"], "the tree before is not kept")
    bench.clear()
    bench.expect(bench.run("new", fault="exchange:0:EINVAL"), 0, "new")


@test
def a_fault_page_by_page_leaves_each_file_old_or_new_and_the_next_build_finishes(bench):
    failures = 0
    for call, error in (("rename", "EIO"), ("rename", "EACCES"), ("syncfs", "EIO"), ("create", "ENOSPC"), ("mkdirat", "ENOSPC")):
        for number in range(1, 200):
            bench.old_again()
            done = bench.run("new", fault=f"exchange:0:EINVAL,{call}:{number}:{error}")
            check(done.code in (0, 3), str(done))
            check(not bench.stray("new after old"), f"{call} {number}: {bench.stray('new after old')}")
            if not bench.struck() or (done.code == 0 and bench.which() == "new after old"):
                break
            failures += done.code == 3
            bench.expect(bench.run("new"), 0, "new after old")
    check(failures > 10, f"only {failures} failures")
    return f"{failures} failures"


@test
def sixteen_open_files_are_enough_or_nothing_is_published(bench):
    for limit in (16, 8, 6, 5, 4):
        bench.old_again()
        done = bench.run("new", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit)))
        if done.code == 127:  # not even the program's libraries could be opened
            continue
        check(done.code in (0, 3), str(done))
        check(done.code == 0 or ("Too many open files" in done.err and "--adopt" not in done.err), f"bad advice: {done}")
        check(bench.which() == ("new after old" if done.code == 0 else "old"), f"{bench.which()}: {done}")
        bench.run("new")
