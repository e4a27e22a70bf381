#!/usr/bin/env bash
# liblouis 3.24.0 (Debian 12), table en-GB-g2.ctb (British English, contracted).
# U+2011 NON-BREAKING HYPHEN looks and means what a hyphen does. We expected the cell of the hyphen, dots 3-6.
# Seen: dots 2-3-4-7-8, a cell of eight dots in a table of six-dot braille; no six-dot display or embosser has it.
# The newer table en-ueb-g2.ctb gives the hyphen. So a word that an author must not let break is spoilt for readers
# of the older code alone.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1
export LOUIS_TABLEPATH="$folder/root/usr/share/liblouis/tables"
translate() { printf "$2\n" | "$folder/root/usr/bin/lou_translate" -f "unicode.dis,$1" | sed 's/ $//'; }
seen "en-GB-g2.ctb, hyphen" "⠋⠕⠇⠇⠪⠤⠥⠏" "$(translate en-GB-g2.ctb 'follow-up')"
seen "en-GB-g2.ctb, U+2011" "⠋⠕⠇⠇⠪⣎⠥⠏" "$(translate en-GB-g2.ctb 'follow\u2011up')"
seen "en-ueb-g2.ctb, U+2011" "⠋⠕⠇⠇⠪⠤⠥⠏" "$(translate en-ueb-g2.ctb 'follow\u2011up')"
