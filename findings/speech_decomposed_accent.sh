#!/usr/bin/env bash
# espeak-ng 1.51 (Debian 12), voice en-gb: the voice that Orca and NVDA bring along.
# "café" with a composed letter and with e and a combining accent (U+0301) are the same text by the Unicode standard
# (canonical equivalence, UAX 15), and look the same. We expected them to sound the same.
# Seen: the decomposed word loses its accent and is read as an English word: "kayf". Text copied from a PDF or from a
# file name of a Mac is decomposed.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian espeak-ng=1.51+dfsg-10+deb12u2 libespeak-ng1=1.51+dfsg-10+deb12u2 espeak-ng-data=1.51+dfsg-10+deb12u2
export ESPEAK_DATA_PATH; ESPEAK_DATA_PATH=$(dirname "$(find "$folder/root" -name phontab)")
say() { printf "$1" | "$folder/root/usr/bin/espeak-ng" -q --ipa -v en-gb --stdin | sed 's/^ *//'; }
seen "composed" "kafˈeɪ" "$(say 'caf\u00e9')"
seen "decomposed" "kˈeɪf" "$(say 'cafe\u0301')"
