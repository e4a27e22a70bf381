"""Too little of what a system gives: memory, room in one file, threads."""
import os
import resource
import shutil

from bench import Skip, check, test

NOBODY = 65534
MIB = 1024 * 1024


def limited(kind, limit):
    return lambda: resource.setrlimit(kind, (limit, limit))


def sweep(bench, kind, limits):
    """One build for each limit. Each publishes all or nothing, and says why; returns how many said that memory ended."""
    told = 0
    bench.old_again()
    for limit in limits:
        done = bench.run("new", preexec_fn=limited(kind, limit))
        if done.code == 127 or (done.code == 1 and "error while loading" in done.err):
            continue  # the program's libraries did not fit, and the loader said so
        where = f"with {limit / MIB:.0f} MiB: {done}"
        check(done.code in (0, 3), where)
        check(bench.which() == ("new after old" if done.code == 0 else "old"), f"{bench.which()} stands {where}")
        check(not bench.beside(), f"left behind {bench.beside()} {where}")
        check(done.code == 0 or done.err.count("error: ") == 1, f"not one line {where}")
        told += "the system gives codify no more memory" in done.err
        if done.code == 0:
            bench.old_again()
    check(told > 0, "memory never ended")
    return f"told {told} times"


@test
def memory_that_ends_is_told_and_leaves_the_old_site(bench):
    return sweep(bench, resource.RLIMIT_AS, range(30 * MIB, 220 * MIB, 5 * MIB))


@test
def data_that_does_not_fit_is_told_and_leaves_the_old_site(bench):
    return sweep(bench, resource.RLIMIT_DATA, range(1 * MIB, 40 * MIB, 3 * MIB))


@test
def files_that_may_not_grow_are_told_and_leave_the_old_site(bench):
    bench.old_again()
    for limit in (0, 1, 100, 4096, 10000):
        done = bench.run("new", preexec_fn=limited(resource.RLIMIT_FSIZE, limit))
        bench.expect(done, 3, "old", "File too large")
        check("ulimit -f" in done.err, f"no hint: {done}")


@test
def a_site_is_built_without_a_thread_to_spare(bench):
    """The limit counts the threads of a user, and does not hold for root."""
    program = shutil.which(bench.command("new")[0]) or bench.command("new")[0]
    bench.old_again()
    more = {}
    if os.geteuid() == 0:
        if not os.access(os.path.dirname(program), os.X_OK) or not open_to_all(program):
            raise Skip("the program lies where only root can reach it")
        own(bench, NOBODY)
        more = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    try:
        done = bench.run("new", preexec_fn=limited(resource.RLIMIT_NPROC, 1), env={"CODIFY_THREADS": "4"}, **more)
        bench.expect(done, 0, "new after old")
    finally:
        if os.geteuid() == 0:
            own(bench, 0)


def open_to_all(path):
    """Whether everybody may go to `path` and run it."""
    path = os.path.realpath(path)
    while path != "/":
        if not os.stat(path).st_mode & 0o001:
            return False
        path = os.path.dirname(path)
    return True


def own(bench, user):
    os.chown(bench.work, user, user)
    for top in (bench.out, bench.history):
        for here, folders, files in os.walk(top):
            for name in (".", *folders, *files):
                os.chown(os.path.join(here, name), user, user, follow_symlinks=False)
