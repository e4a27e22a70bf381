# The suites of tests, each a function, and what runs them: scripts/test and scripts/test-long set `suites`, the names of those
# that run when none is named, and `thorough`, which is not empty when nothing is to be left to a sample. Each suite ends
# with a line "N tests, M failures"; the last lines of all add them up. Exits with 1 when anything failed.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages "${build_packages[@]}" python3

structure() {
    python3 tests/structure/rooms.py
    python3 tests/structure/helpers.py
    python3 tests/structure/tokens.py
}

# The unit tests under the address and undefined-behaviour sanitizers; those that take longest only when all are asked for.
unit() {
    need_packages "${sanitizer_packages[@]}" catch2
    compile asan codify_tests
    local tests="~[long]"
    [ -z "$thorough" ] || tests="*"
    build/asan/codify_tests "$tests" --reporter compact | tail -n 40
    # Listing exits with the number of tests.
    { build/asan/codify_tests "$tests" --list-test-names-only || true; } | wc -l | sed 's/$/ tests, 0 failures/'
}

# The whole program under the thread sanitizer, on the real content and four threads.
threads() {
    need_packages "${sanitizer_packages[@]}"
    compile tsan codify
    rm -rf build/tsan/site
    mkdir -p build/tsan/site
    CODIFY_THREADS=4 TSAN_OPTIONS="halt_on_error=1 exitcode=66" build/tsan/codify build --quiet -o build/tsan/site/public
    say "1 tests, 0 failures"
}

tidy() {
    need_packages clang-tidy "${sanitizer_packages[@]}"
    configure asan
    python3 tests/structure/tidy.py
}

sites() {
    need_packages imagemagick webp libimage-exiftool-perl
    compile release codify
    python3 tests/sites/run.py --program build/codify
    python3 tests/sites/determinism.py --program build/codify
}

# `codify check` over sites with one fault each, and over the real one.
check() {
    compile release codify
    python3 tests/check/run.py --program build/codify
}

# What helps people who write and publish.
authors() {
    need_packages tzdata mandoc python3-jsonschema
    compile release codify
    python3 tests/authors/run.py --program build/codify
}

# Editions: frozen, held to their hashes, compared; old addresses, and how readers find their way between editions.
editions() {
    need_packages chromium
    need_node_packages tests/browser
    compile release codify
    python3 tests/editions/run.py --program build/codify
    rm -rf build/editions-site
    build/codify build --quiet -o build/editions-site
    node tests/editions/browser.mjs build/codify build/editions-site
}

faults() {
    need_packages catch2 gcc
    compile release codify
    python3 tests/faults/run.py --program build/codify ${thorough:+--thorough}
}

# What `codify serve` answers, watches and shows, spoken to byte by byte and in a real browser.
preview() {
    need_packages gcc chromium bindfs hostname
    need_node_packages tests/browser
    compile release codify
    python3 tests/preview/run.py --program build/codify
    node tests/preview/browser.mjs build/codify
}

# The types of what runs in the browser, and what of it runs without one.
scripts() {
    need_node_packages tests/browser
    python3 tests/scripts/typed.py
    node tests/scripts/self-check/run.mjs
}

# The search as a program: its answers to judged questions, and what it promises. Needs no browser.
search() {
    command -v node >/dev/null || need_packages nodejs
    compile release codify
    rm -rf build/search-site
    build/codify build --quiet -o build/search-site
    node tests/search/run.mjs build/search-site
    node tests/search/sites.mjs build/codify
}

prepare_browser() {
    need_packages chromium firefox-esr default-jre-headless
    need_node_packages tests/browser
    compile release codify
    build/codify build --quiet
}

# Whether anything jumps while a page loads, measured while nothing else is running.
calm() {
    prepare_browser
    node tests/browser/run.mjs public --only calm
}

browser() {
    prepare_browser
    node tests/browser/run.mjs public --without calm ${thorough:+--every}
}

log=$(mktemp)
trap 'rm -f "$log" "$log".*' EXIT
failed=()

# A subshell that stops at the first failing command; `if` alone would switch that off.
run() { (set -e; "$1") 2>&1; }

# What runs in the background is prepared before: two suites must not install packages at once.
browser_pid=
start_browser() {
    run prepare_browser || return 0 # it fails again when its turn comes, where it is counted
    run browser >"$log.browser" &
    browser_pid=$!
}

finish_browser() {
    wait "$browser_pid"
    local status=$?
    cat "$log.browser"
    return $status
}

for suite in "${suites[@]}"; do
    say "== $suite"
    began=$SECONDS
    set +e
    [[ $suite == unit && " ${suites[*]} " == *" browser "* ]] && start_browser
    if [[ $suite == browser && -n $browser_pid ]]; then
        finish_browser >"$log.suite"
        status=$?
        cat "$log.suite"
    else
        run "$suite" | tee "$log.suite"
        status=${PIPESTATUS[0]}
    fi
    set -e
    cat "$log.suite" >>"$log"
    say "== $suite took $((SECONDS - began)) s"
    [ "$status" -eq 0 ] || failed+=("$suite")
done

read -r tests failures < <(sed -n 's/^\([0-9]\+\) tests\?, \([0-9]\+\) failures\?.*/\1 \2/p' "$log" |
    awk '{ tests += $1; failures += $2 } END { print tests + 0, failures + 0 }')
# A suite that ended before it could count has failed, too.
[ "$failures" -ge ${#failed[@]} ] || failures=${#failed[@]}
say
if [ ${#failed[@]} -gt 0 ]; then
    say "FAILED: ${failed[*]} ($tests tests ran)"
else
    say "$tests tests passed in ${#suites[@]} suites"
fi
say "$((tests > failures ? tests - failures : 0)) passed, $failures failed"
[ ${#failed[@]} -eq 0 ]
