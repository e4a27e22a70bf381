#!/usr/bin/env bash
# toml++ 3.3.0 (Debian 12), toml::yaml_formatter.
# We expected a text to stay a text when a TOML table is written as YAML, quoted where YAML would read something else;
# "1.10" and "~" are quoted so.
# Seen: the texts "true", "null", "12" and "2026-01-01" are written without quotes, so a YAML reader gets a flag, nothing, a
# number and a date; "-" and "'tis" are written so that the result is no YAML at all.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian libtomlplusplus-dev=3.3.0+ds-1 libtomlplusplus3=3.3.0+ds-1 python3-yaml=6.0-3+b2
cat >"$folder/yaml.cc" <<'CC'
#include <toml++/toml.h>
#include <iostream>
int main(int, char** words) { std::cout << toml::yaml_formatter{toml::table{{"a", words[1]}}} << '\n'; }
CC
g++ -std=c++20 -I"$folder/root/usr/include" -DTOML_HEADER_ONLY=1 "$folder/yaml.cc" -o "$folder/yaml"
cat >"$folder/read.py" <<'PY'
import sys, yaml
try:
    print(type(yaml.safe_load(sys.stdin)["a"]).__name__)
except yaml.YAMLError:
    print("no YAML")
except TypeError:
    print("no YAML")
PY
modules=$(dirname "$(find "$folder/root" -path '*dist-packages/yaml' | head -n 1)")
read_back() { "$folder/yaml" "$1" | PYTHONPATH="$modules" /usr/bin/python3 "$folder/read.py"; }
seen '"1.10"' str "$(read_back 1.10)"
seen '"~"' str "$(read_back '~')"
seen '"true"' bool "$(read_back true)"
seen '"null"' NoneType "$(read_back null)"
seen '"12"' int "$(read_back 12)"
seen '"2026-01-01"' date "$(read_back 2026-01-01)"
seen "\"'tis\"" "no YAML" "$(read_back "'tis")"
