#!/usr/bin/env bash
# espeak-ng 1.51 (Debian 12), voice en-gb.
# "ICS" is an integrated care system, "ICSs" are several; staff say the letters. We expected letters, or at least two
# sounds for singular and plural.
# Seen: both are the word "ikes", so a listener cannot tell one system from several; "NHS" and "CQC" are spelt.
# "AHP" and "AHPs" (allied health professionals) share one sound as well.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian espeak-ng=1.51+dfsg-10+deb12u2 libespeak-ng1=1.51+dfsg-10+deb12u2 espeak-ng-data=1.51+dfsg-10+deb12u2
export ESPEAK_DATA_PATH; ESPEAK_DATA_PATH=$(dirname "$(find "$folder/root" -name phontab)")
say() { printf "$1" | "$folder/root/usr/bin/espeak-ng" -q --ipa -v en-gb --stdin | sed 's/^ *//'; }
seen "NHS" "ˌɛnˌeɪtʃˈɛs" "$(say NHS)"
seen "ICS" "ˈaɪks" "$(say ICS)"
seen "ICSs" "ˈaɪks" "$(say ICSs)"
seen "AHP" "ˈɑːp" "$(say AHP)"
seen "AHPs" "ˈɑːp" "$(say AHPs)"
