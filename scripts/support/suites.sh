# The suites of tests, each a function: scripts/test and scripts/test-long set `suites`, the names of those that run when none is
# named, and `thorough`, which is not empty when nothing is to be left to a sample. What a suite prints ends with the count of
# its runner; the last lines of all add them up. Exits with 1 when anything failed.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
source "$(dirname "${BASH_SOURCE[0]}")/schedule.sh"

# The checks in a browser run in Chromium without windows, which is twice as quick; when nothing is left out, in the whole browser.
chromium=chromium-headless-shell
if [ -n "$thorough" ]; then
    chromium=chromium
    export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
fi

# What a suite depends on: Debian packages, folders with packages for Node, and earlier steps.
declare -A packages=(
    [tidy]="clang-tidy ${sanitizer_packages[*]}" [unit]="${sanitizer_packages[*]} catch2" [threads]="${sanitizer_packages[*]} catch2"
    [sites]="imagemagick webp libimage-exiftool-perl" [authors]="tzdata mandoc python3-jsonschema"
    [editions]="$chromium" [faults]="gcc" [preview]="gcc $chromium bindfs hostname" [search]="$(command -v node >/dev/null || echo nodejs)"
    [hosting]="nginx caddy${thorough:+ apache2 lighttpd}"
    [calm]="$chromium" [browser]="$chromium firefox-esr default-jre-headless poppler-utils"
    [webkit]="webkit2gtk-driver xvfb dbus at-spi2-core python3-gi gir1.2-webkit2-4.1 poppler-utils"
)
declare -A node_folders=(
    [calm]=tests/browser [browser]=tests/browser [webkit]=tests/browser [editions]=tests/browser [preview]=tests/browser [scripts]=tests/browser
)
[ -z "$thorough" ] || node_folders[hosting]=tests/hosting
declare -A needs=(
    [public]=release [calm]=public [browser]=public [webkit]=public [unit]=asan [threads]=tsan
    [sites]=release [check]=release [authors]=release [editions]=release [faults]=release [preview]=release [search]=release
    [hosting]=release
)
# Its presets are configured before anything runs: two suites may read one folder.
declare -A presets=([release]=release [asan]=asan [tidy]=asan [tsan]=tsan)

# Steps: what is compiled or built for several suites.
release() { compile release codify; }
asan() { compile asan codify_tests; }
tsan() { compile tsan; }
public() { build/codify build --quiet; }

structure() {
    python3 tests/structure/rooms.py
    python3 tests/structure/helpers.py
    python3 tests/structure/tokens.py
    python3 tests/structure/own_content.py
    python3 tests/structure/words.py
    python3 tests/structure/lists.py
}

# The unit tests under the address and undefined-behaviour sanitizers; those that take longest only when all are asked for.
unit() {
    rooms_of asan
}

# Runs the unit tests of a preset, room by room.
rooms_of() {
    ctest --test-dir "build/$1" --verbose --parallel "$(nproc)" $([ -n "$thorough" ] || echo --label-exclude long) | sed -n '/^[0-9]*: \(Filters\|No test cases matched\)/d; /^[0-9]*: ./p; /^The following/,$p'
}

# The unit tests and the whole program under the thread sanitizer, on the real content and four threads.
threads() {
    export TSAN_OPTIONS="halt_on_error=1 exitcode=66"
    rooms_of tsan
    rm -rf build/tsan/site
    mkdir -p build/tsan/site
    CODIFY_THREADS=4 build/tsan/codify build --quiet -o build/tsan/site/public
    say "1 tests, 0 failures"
}

tidy() { python3 tests/structure/tidy.py; }

sites() {
    pytest-3 tests/sites --numprocesses 2
}

# `codify check` over sites with one fault each, and over the real one.
check() { pytest-3 tests/check --numprocesses 2; }

# What helps people who write and publish.
authors() { pytest-3 tests/authors --numprocesses 2; }

# The recipes of docs/hosting.md, each in its server; Apache, lighttpd and two servers of Node only when all are asked for.
hosting() { CODIFY_THOROUGH=$thorough pytest-3 tests/hosting; }

# Editions: freezing, checks against their manifests, comparison; former addresses, and links between editions.
editions() {
    pytest-3 tests/editions
    rm -rf build/editions-site
    build/codify build --quiet -o build/editions-site
    node tests/editions/browser.mjs build/codify build/editions-site
}

# On a real disk: what a power cut leaves is one of its questions.
faults() { TMPDIR=$disk python3 tests/faults/run.py --program build/codify ${thorough:+--thorough}; }

# What `codify serve` answers, watches and shows, spoken to byte by byte and in a real browser.
preview() {
    pytest-3 tests/preview --numprocesses 3 # most of the time each test waits
    node tests/preview/browser.mjs build/codify
}

# The types of what runs in the browser, and what of it runs without one.
scripts() {
    python3 tests/scripts/typed.py
    node --test-reporter=spec tests/scripts/self-check/run.mjs
}

# The search as a program: its answers to judged questions, and what it promises. Needs no browser.
search() {
    rm -rf build/search-site
    build/codify build --quiet -o build/search-site
    node --test-reporter=spec tests/search/run.mjs build/search-site
    node --test-reporter=spec tests/search/sites.mjs build/codify
}

# Whether anything jumps while a page loads, measured while nothing else is running.
calm() { node tests/browser/run.mjs public --only calm; }

browser() { node tests/browser/run.mjs public --without calm ${thorough:+--every}; }

# The site in WebKit, on a display of its own that nobody sees.
webkit() { node tests/webkit/run.mjs public ${thorough:+--every}; }

known="structure scripts tidy calm browser webkit unit threads faults sites check authors editions preview search hosting"
for suite in "${suites[@]}"; do
    [[ " $known " == *" $suite "* ]] && continue
    say "There is no suite $suite. The suites are: $known"
    exit 2
done
prepare "${suites[@]}"
use_memory
run_all "${suites[@]}"
