#!/usr/bin/env bash
# espeak-ng 1.51 (Debian 12), voice en-gb.
# A range of numbers is set with an en dash in British typography ("2–3 years"). We expected a pause or "to", and
# the same for a hyphen.
# Seen: the en dash gives neither word nor pause, "two three years"; the hyphen is spoken, "two dash three years".
# So "levels 2–3" reaches a listener as "levels two three". "2 to 3" is the form that cannot be misheard.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian espeak-ng=1.51+dfsg-10+deb12u2 libespeak-ng1=1.51+dfsg-10+deb12u2 espeak-ng-data=1.51+dfsg-10+deb12u2
export ESPEAK_DATA_PATH; ESPEAK_DATA_PATH=$(dirname "$(find "$folder/root" -name phontab)")
say() { printf "$1" | "$folder/root/usr/bin/espeak-ng" -q --ipa -v en-gb --stdin | sed 's/^ *//'; }
seen "en dash" "tˈuː θɹˈiː jˈiəz" "$(say '2\u20133 years')"
seen "hyphen" "tˈuː dˈaʃ θɹˈiː jˈiəz" "$(say '2-3 years')"
seen "no sign at all" "tˈuː θɹˈiː jˈiəz" "$(say '2 3 years')"
