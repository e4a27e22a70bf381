"""Builds that are killed, stopped, hung up on, or met by another build."""
import os
import random
import shutil
import signal
import subprocess
import time

from bench import check, test


def whole_or_missing(bench, missing_allowed):
    found = bench.which()
    allowed = set(bench.trees) | ({"nothing"} if missing_allowed else set())
    check(found in allowed, f"after a kill there is {found}")
    return found


def killed_at_calls(bench, plan, start, missing_allowed):
    call, kills, seen = 1, 0, set()
    while True:
        bench.clear() if start == "nothing" else bench.old_again()
        done = bench.run("new", fault=f"{plan}any:{call}:KILL")
        if done.code == 0:
            break
        check(done.code == -signal.SIGKILL, str(done))
        seen.add(whole_or_missing(bench, missing_allowed))
        bench.expect(bench.run("new"), 0, "new" if start == "nothing" else "new after old")
        call, kills = call + bench.options.step, kills + 1
    check(kills > 10, f"only {kills} calls")
    return f"{kills} kills, found {', '.join(sorted(seen))}"


@test
def killed_before_any_call_the_old_or_the_new_site_stands(bench):
    return killed_at_calls(bench, "", "old", False)


@test
def killed_while_publishing_to_a_new_folder_the_whole_site_or_none_stands(bench):
    return killed_at_calls(bench, "", "nothing", True)


@test
def killed_while_publishing_page_by_page_each_file_is_old_or_new_and_the_next_build_finishes(bench):
    call, kills, mixed = 1, 0, 0
    while True:
        bench.old_again()
        done = bench.run("new", fault=f"exchange:0:EINVAL,any:{call}:KILL")
        if done.code == 0:
            break
        check(done.code == -signal.SIGKILL, str(done))
        check(not bench.stray("new after old"), f"call {call}: {bench.stray('new after old')}")
        mixed += bench.which() == "a mixture"
        # Even a build that fails finishes what was begun.
        if kills % 2 == 0:
            done = bench.run("new", fault="syncfs:0:EIO")
            check(done.code in (0, 3), str(done))
        bench.expect(bench.run("new"), 0, "new after old")
        call, kills = call + bench.options.step, kills + 1
    check(mixed > 3, f"only {mixed} kills among moves")
    return f"{kills} kills, {mixed} among moves"


@test
def killed_at_random_moments_the_old_or_the_new_site_stands(bench):
    chance = random.Random(20250904)
    bench.old_again()
    usual = max(bench.run(site).seconds for site in ("new", "old", "new", "old"))
    kills, states, begin, turns = 0, {}, time.monotonic(), 0
    while kills < bench.options.kills and time.monotonic() - begin < 4 * bench.options.kills:
        site = ("new", "old")[turns % 2]
        turns += 1
        process = bench.start(site, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, usual * 1.1))
        process.kill()
        if process.wait() == 0:
            continue
        kills += 1
        found = whole_or_missing(bench, False)
        states[found] = states.get(found, 0) + 1
        if kills % 3 == 0:  # now and then, several dead stages pile up first
            done = bench.run(site)
            check(done.code == 0 and not bench.beside(), f"{done}; beside: {bench.beside()}")
            check(bench.which() in (site, f"{site} after old", f"{site} after new"), bench.which())
    check(kills >= bench.options.kills, f"only {kills} kills in time")
    return f"{kills} kills, found {states}"


def signalled(bench, at, number):
    process = bench.start_and_stop("new", at)
    process.send_signal(number)
    return bench.finish(process)


@test
def sigint_and_sigterm_stop_the_build_and_keep_the_old_site(bench):
    bench.old_again()
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
        for at in ("mkdirat:1", "write:3", "write:7", "linkat:2", "syncfs:1"):
            bench.expect(signalled(bench, at, number), code, "old")


@test
def a_signal_after_the_exchange_changes_nothing(bench):
    for number in (signal.SIGINT, signal.SIGTERM):
        bench.old_again()
        bench.expect(signalled(bench, "fsync:1", number), 0, "new after old")


@test
def a_report_that_nobody_can_read_exits_with_3_over_a_whole_site(bench):
    bench.old_again()
    reader, writer = os.pipe()
    os.close(reader)
    bench.expect(bench.run("new", stdout=writer), 3, "new after old")
    os.close(writer)
    bench.old_again()
    with open("/dev/full", "w") as full:
        bench.expect(bench.run("new", stdout=full), 3, "new after old")


@test
def closed_standard_streams_leak_nothing_into_the_site(bench):
    for closed in ([1], [0, 1], [0, 1, 2], [1, 2]):
        bench.old_again()
        done = bench.run("new", preexec_fn=lambda: [os.close(stream) for stream in closed])
        bench.expect(done, 3, "new after old")


@test
def a_second_build_is_refused_at_once_and_told_by_whom(bench):
    bench.old_again()
    first = bench.start_and_stop("new", "syncfs:1")
    second = bench.run("old")
    check(second.code == 3 and f"process {first.pid}" in second.err, str(second))
    # The first one still stands still: the second did not wait for it.
    check(bench.which() == "old", bench.which())
    bench.expect(bench.finish(first), 0, "new after old")


@test
def many_builds_started_together_publish_one_whole_site(bench):
    for _ in range(10):
        crowd = [bench.start(site) for site in ("new", "old", "new", "old")]
        results = [(p.communicate(timeout=30), p.returncode)[1] for p in crowd]
        check(set(results) <= {0, 3} and 0 in results, str(results))
        check(bench.which() in bench.trees, bench.which())
        check(not bench.beside(), str(bench.beside()))


@test
def only_dead_stages_are_deleted(bench):
    bench.old_again()
    dead, other = bench.out.replace("public", ".public.stage-999999"), bench.out.replace("public", ".public.stage-mine")
    for folder in (dead, other):
        os.makedirs(os.path.join(folder, "deep/er"))
    done = bench.run("new")
    check(done.code == 0 and not os.path.exists(dead) and os.path.exists(other), str(done))
    shutil.rmtree(other)
    bench.expect(bench.run("new"), 0, "new after old")
