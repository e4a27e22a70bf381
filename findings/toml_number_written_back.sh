#!/usr/bin/env bash
# toml++ 3.3.0 (Debian 12).
# We expected a document that is read and written to hold the number that stood there, or a shorter form of it.
# Seen: 1.4, the number of an edition, is written as 1.3999999999999999. It reads back as the same value, but a person who
# compares the file sees another edition. An edition's number belongs in quotation marks.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian libtomlplusplus-dev=3.3.0+ds-1 libtomlplusplus3=3.3.0+ds-1
cat >"$folder/back.cc" <<'CC'
#include <toml++/toml.h>
#include <iostream>
int main() { std::cout << toml::parse(std::string_view{"edition = 1.4"}) << '\n'; }
CC
g++ -std=c++20 -I"$folder/root/usr/include" -DTOML_HEADER_ONLY=1 "$folder/back.cc" -o "$folder/back"
seen "edition = 1.4" "edition = 1.3999999999999999" "$("$folder/back")"
