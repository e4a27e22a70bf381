#!/usr/bin/env bash
# kainjow Mustache 4.1 (Debian 12).
# We expected a number given as a value to be printed, as the specification's test "Basic Integer Interpolation" asks, or
# not to compile.
# Seen: an int becomes a flag without a word, a flag prints nothing, and as a section 85 is true and 0 is false.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian libkainjow-mustache-dev=4.1+ds-2
cat >"$folder/number.cc" <<'CC'
#include <kainjow/mustache.hpp>
#include <iostream>
int main() {
  kainjow::mustache::data values;
  values.set("n", 85);
  std::cout << kainjow::mustache::mustache{"{{n}} miles, {{#n}}true{{/n}}"}.render(values) << '\n';
}
CC
g++ -std=c++20 -I"$folder/root/usr/include" "$folder/number.cc" -o "$folder/number"
seen "{{n}} miles, {{#n}}true{{/n}}" " miles, true" "$("$folder/number")"
