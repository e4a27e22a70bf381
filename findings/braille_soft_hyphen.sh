#!/usr/bin/env bash
# liblouis 3.24.0 (Debian 12), tables en-ueb-g2.ctb and en-GB-g2.ctb.
# U+00AD SOFT HYPHEN is invisible unless a line breaks there, and a word processor leaves it in copied text. We
# expected no cell for it in the middle of a line, as on a screen.
# Seen: UEB writes a hyphen into the word, the British table writes two cells, which is its sign for a dash; and
# contractions across it are lost. The same word without it is read whole.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1
export LOUIS_TABLEPATH="$folder/root/usr/share/liblouis/tables"
translate() { printf "$2\n" | "$folder/root/usr/bin/lou_translate" -f "unicode.dis,$1" | sed 's/ $//'; }
seen "en-ueb-g2.ctb, whole word" "⠍⠁⠝⠁⠛⠑⠰⠞" "$(translate en-ueb-g2.ctb management)"
seen "en-ueb-g2.ctb, soft hyphen" "⠍⠁⠝⠁⠛⠑⠤⠍⠢⠞" "$(translate en-ueb-g2.ctb 'manage\u00adment')"
seen "en-GB-g2.ctb, soft hyphen" "⠍⠁⠝⠁⠛⠑⠤⠤⠍⠢⠞" "$(translate en-GB-g2.ctb 'manage\u00adment')"
