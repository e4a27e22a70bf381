#!/usr/bin/env bash
# kainjow Mustache 4.1 (Debian 12).
# The specification takes away the line of a comment or a change of delimiters that stands alone on it, as it does for
# a section's tag. We expected the three to be alike.
# Seen: a section's line goes, the others leave an empty line behind, which ends a paragraph where the result is Markdown.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian libkainjow-mustache-dev=4.1+ds-2
cat >"$folder/lines.cc" <<'CC'
#include <kainjow/mustache.hpp>
#include <iostream>
int main(int, char** words) {
  kainjow::mustache::data values;
  values.set("yes", true);
  const std::string text = kainjow::mustache::mustache{"A\n" + std::string{words[1]} + "\nB"}.render(values);
  for (const char sign : text) std::cout << (sign == '\n' ? '/' : sign);
}
CC
g++ -std=c++20 -I"$folder/root/usr/include" "$folder/lines.cc" -o "$folder/lines"
seen section "A/B" "$("$folder/lines" $'{{#yes}}\n{{/yes}}')"
seen comment "A//B" "$("$folder/lines" '{{! note }}')"
seen delimiters "A//B" "$("$folder/lines" '{{=<% %>=}}')"
