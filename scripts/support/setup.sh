# Shared by the scripts in the parent folder: the project's root folder, and the Debian packages it needs.
# Sourced, never run.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"

say() { printf '%s\n' "$*"; }

# Runs a command that installs the packages in `missing`.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "These Debian packages are missing, and this account may not install them. Run as root:" >&2
        say "    apt-get install ${missing[*]}" >&2
        exit 3
    fi
}

# Installs those of the named Debian packages that are missing; prints nothing and needs no root rights if there are none.
need_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

build_packages=(
    g++ cmake ninja-build pkg-config esbuild
    libcmark-gfm-dev libcmark-gfm-extensions-dev libkainjow-mustache-dev libtomlplusplus-dev libxml2-dev
    libcli11-dev libfmt-dev nlohmann-json3-dev libsodium-dev libstemmer-dev libmicrohttpd-dev
    libcurl4-openssl-dev libmimalloc-dev libicu-dev zlib1g-dev
)

# What the presets asan and tsan compile with: twice as fast as g++ there, and a second compiler's opinion.
sanitizer_packages=(clang libclang-rt-dev)

# Installs what FOLDER/package-lock.json names into FOLDER/node_modules, unless it is there already.
need_node_packages() {
    local folder=$1
    command -v node >/dev/null && command -v npm >/dev/null || need_packages nodejs npm
    [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] ||
        (cd "$folder" && npm ci --no-audit --no-fund --ignore-scripts --loglevel=error)
}

# configure PRESET: does nothing where that was done before with the same presets.
configure() {
    local preset=$1 folder=build/$1
    [ "$preset" = release ] && folder=build
    [ "$folder/build.ninja" -nt CMakePresets.json ] || cmake --preset "$preset" >/dev/null
}

# compile PRESET [TARGET]: configures once and builds; a second run builds only what changed.
compile() {
    local preset=$1
    configure "$preset"
    cmake --build --preset "$preset" ${2:+--target "$2"} | sed -n '/FAILED\|error\|warning\|^ninja: error/p; $p'
}
