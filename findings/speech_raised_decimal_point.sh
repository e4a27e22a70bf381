#!/usr/bin/env bash
# espeak-ng 1.51 (Debian 12), voice en-gb.
# British medical journals set a decimal point as a raised dot, U+00B7 ("1·5 mg"). We expected "one point five".
# Seen: the point is lost, "one five", which is what "1 5" sounds like; with a full stop it is "one point five".
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian espeak-ng=1.51+dfsg-10+deb12u2 libespeak-ng1=1.51+dfsg-10+deb12u2 espeak-ng-data=1.51+dfsg-10+deb12u2
export ESPEAK_DATA_PATH; ESPEAK_DATA_PATH=$(dirname "$(find "$folder/root" -name phontab)")
say() { printf "$1" | "$folder/root/usr/bin/espeak-ng" -q --ipa -v en-gb --stdin | sed 's/^ *//'; }
seen "full stop" "wˈɒn pɔɪnt fˈaɪv" "$(say '1.5')"
seen "raised dot" "wˈɒn fˈaɪv" "$(say '1\u00b75')"
