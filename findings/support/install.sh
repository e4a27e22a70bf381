# What the findings share: how pinned public packages come into the temp folder that each makes, $folder, and how a finding is held
# to what was seen. Sourced, never run. Needs apt-get or npm; as any user, since nothing is installed into the system.

set -euo pipefail

# debian NAME=VERSION ...: unpacks Debian 12 packages, and what they need that is not installed, into $folder/root. Their
# libraries are found by LD_LIBRARY_PATH. Needs lists of packages (`apt-get update`).
debian() {
    local needed
    needed=$(apt-get install --simulate --no-install-recommends "$@" | sed -n 's/^Inst \([^ ]*\) .*/\1/p')
    for package in "$@"; do needed=$(grep -vx "${package%%=*}" <<<"$needed" || true); done
    (cd "$folder" && chmod 755 . && apt-get download -qq "$@" $needed >/dev/null 2>&1 &&
        for package in *.deb; do dpkg-deb -x "$package" root; done)
    LD_LIBRARY_PATH=$(find "$folder/root" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)
    export LD_LIBRARY_PATH
}

# npm_packages NAME@VERSION ...: installs npm packages into $folder/node_modules.
npm_packages() {
    (cd "$folder" && npm init --yes >/dev/null && npm install --no-audit --no-fund --ignore-scripts --silent "$@" >/dev/null)
}

# seen WHAT EXPECTED FOUND: prints what was found, and ends the finding with 1 when that is something else today.
seen() {
    printf '%s: %s\n' "$1" "$3"
    [ "$2" = "$3" ] || { printf 'changed: it was %s\n' "$2"; exit 1; }
}
