# Runs suites beside each other, so that no processor waits: those that wait for a browser go on beside those that compile. Sourced
# by suites.sh, whose tables say what a suite wants.

at_once=$(($(nproc) + 1)) # one more than there are processors: each waits now and then
alone=" calm "            # measure, and want the machine for themselves
patient=" tidy asan tsan " # keep a processor busy for long, and let those that wait for frames and clocks go first

# The steps that `suites` depend on, each once, in order of their dependencies.
steps_of() {
    local suite step found=" "
    for suite in "$@"; do
        for step in ${needs[$suite]:-}; do
            for step in $(steps_of "$step") $step; do
                [[ $found == *" $step "* ]] || found+="$step "
            done
        done
    done
    say $found
}

# Installs what the suites need, in one go, and configures what they compile.
prepare() {
    local all=(ccache python3 python3-pytest python3-pytest-xdist "${build_packages[@]}") name folder preset
    for name in "$@"; do
        all+=(${packages[$name]:-})
    done
    need_packages "${all[@]}"
    for name in "$@"; do
        for folder in ${node_folders[$name]:-}; do
            need_node_packages "$folder"
        done
    done
    # Compiled before, perhaps in another clone: CCACHE_DEPEND spares a cold cache a pass over every file.
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CMAKE_C_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_ctime,include_file_mtime
    for preset in $(for name in $(steps_of "$@") "$@"; do say "${presets[$name]:-}"; done | sort -u); do
        configure "$preset"
    done
}

# Small sites are built by the hundred, and each build waits for the disk: they are made in memory where that has room for them.
use_memory() {
    local room=${CODIFY_TEST_MEMORY:-/dev/shm}
    disk=${TMPDIR:-/tmp}
    logs=$(mktemp -d)
    trap 'rm -rf "$logs" ${memory:+"$memory"}' EXIT
    [ "$(stat -f -c %T "$room" 2>/dev/null)" = tmpfs ] && [ -w "$room" ] || return 0
    [[ $(findmnt -no options -T "$room" 2>/dev/null || echo noexec) != *noexec* ]] || return 0
    [ "$(df --output=avail -k "$room" | tail -1)" -gt 6000000 ] && [ "$(awk '/MemAvailable/ { print $2 }' /proc/meminfo)" -gt 6000000 ] || return 0
    memory=$(mktemp -d "$room/codify-tests-XXXXXX")
    chmod 755 "$memory" # some tests run the program as another user
    export TMPDIR=$memory
}

declare -A began=() state=() # of a job: when it began; waiting, running, done or failed
declare -A job_of=()         # by process
failed=()

# A subshell that stops at the first failing command, in a process group of its own.
start() {
    local job=$1
    began[$job]=$SECONDS state[$job]=running
    say "== $job begins"
    set -m
    (
        set -e
        [[ $patient != *" $job "* ]] || renice -n 10 -p "$BASHPID" >/dev/null
        "$job"
    ) >"$logs/$job" 2>&1 </dev/null &
    job_of[$!]=$job
    set +m
}

# A suite that succeeds without having counted a test has failed, too.
finish() {
    local job=$1 status=$2 passed lost skipped uncounted=
    read -r passed lost skipped < <(awk -f scripts/support/count.awk "$logs/$job")
    state[$job]=done
    say "== $job"
    cat "$logs/$job"
    say "== $job took $((SECONDS - began[$job])) s"
    [[ " ${suites[*]} " != *" $job "* ]] || [ $((passed + lost + skipped)) -gt 0 ] || uncounted=1
    if [ "$status" -ne 0 ] || [ "$lost" -gt 0 ] || [ -n "$uncounted" ]; then
        say "== $job failed: it ended with $status${uncounted:+, and counted no test}"
        state[$job]=failed
        failed+=("$job")
        [ "$lost" -gt 0 ] || lost=1
    fi
    all_passed=$((all_passed + passed)) all_failed=$((all_failed + lost)) all_skipped=$((all_skipped + skipped))
}

# Whether all steps that `job` depends on are done; a job whose step has failed fails as well, with a fixed message.
is_ready() {
    local job=$1 step
    for step in ${needs[$job]:-}; do
        [ "${state[$step]}" != failed ] || { say "not run: $step failed" >"$logs/$job"; began[$job]=$SECONDS; finish "$job" 1; return 1; }
        [ "${state[$step]}" = done ] || return 1
    done
}

runs_alone() { [[ $alone == *" $1 "* ]]; }

# Starts the jobs that can start now, in order: one that runs alone blocks all jobs after it, and every job while it runs.
start_ready() {
    local job
    for job in "${job_of[@]}"; do
        ! runs_alone "$job" || return 0
    done
    for job in "$@"; do
        [ "${state[$job]}" = waiting ] || continue
        [ ${#job_of[@]} -lt "$at_once" ] || return 0
        if is_ready "$job" && { ! runs_alone "$job" || [ ${#job_of[@]} -eq 0 ]; }; then start "$job"; fi
        if runs_alone "$job" && [ "${state[$job]}" != failed ]; then return 0; fi
    done
}

# Ends what runs, and prints what that has said so far: whoever stops the tests asks which of them did not end. A second signal
# does not wait.
stop_all() {
    local process job
    trap - INT TERM HUP
    for process in "${!job_of[@]}"; do
        kill -TERM -- "-$process" 2>/dev/null
    done
    wait # what still runs would write into the folders that are deleted at the end
    for job in "${job_of[@]}"; do
        say "== $job"
        cat "$logs/$job"
        say "== $job was stopped after $((SECONDS - began[$job])) s"
    done
    exit 130
}

# Runs the suites with the steps before them, prints what each said when it is done, and exits with 1 when one failed.
run_all() {
    local jobs=() job process status
    all_passed=0 all_failed=0 all_skipped=0
    for job in $(for suite in "$@"; do steps_of "$suite"; say "$suite"; done); do
        [ -n "${state[$job]:-}" ] || jobs+=("$job")
        state[$job]=waiting
    done
    trap stop_all INT TERM HUP
    set +e
    for (( ; ; )); do
        start_ready "${jobs[@]}"
        [ ${#job_of[@]} -gt 0 ] || break
        wait -n -p process "${!job_of[@]}"
        status=$?
        job=${job_of[$process]}
        unset "job_of[$process]"
        finish "$job" $status
    done
    for job in "${jobs[@]}"; do
        [ "${state[$job]}" != waiting ] || { say "== $job was never begun"; failed+=("$job") all_failed=$((all_failed + 1)); }
    done
    say
    if [ ${#failed[@]} -gt 0 ]; then
        say "FAILED: ${failed[*]} ($((all_passed + all_failed)) tests ran)"
    else
        say "$all_passed tests passed in ${#suites[@]} suites, in $SECONDS s"
    fi
    say "$all_passed passed, $all_failed failed$([ $all_skipped -eq 0 ] || echo ", $all_skipped skipped")"
    [ ${#failed[@]} -eq 0 ]
}
