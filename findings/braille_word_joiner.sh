#!/usr/bin/env bash
# liblouis 3.24.0 (Debian 12), tables en-ueb-g2.ctb and en-GB-g2.ctb.
# U+2060 WORD JOINER is a character that shows nothing: it only forbids a line break. We expected no cell for it.
# Seen: a braille reader feels the letters w, o, r, d in its place: "a", joiner, "b" becomes "a word b" run together.
# Unicode 15, chapter 23.2: the word joiner has no visible glyph.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1
export LOUIS_TABLEPATH="$folder/root/usr/share/liblouis/tables"
for table in en-ueb-g2.ctb en-GB-g2.ctb; do
    found=$(printf 'a\u2060b\n' | "$folder/root/usr/bin/lou_translate" -f "unicode.dis,$table")
    seen "$table, a, word joiner, b" "⠁⠺⠕⠗⠙⠰⠃" "${found% }"
done
