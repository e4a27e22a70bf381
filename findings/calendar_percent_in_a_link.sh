#!/usr/bin/env bash
# python3-icalendar 4.0.3-5 (Debian 12).
# A calendar entry's text knows four escapes, all with a backslash; "%2C" is text (RFC 5545, 3.3.11). We expected a
# link in a description to come back as it was written.
# Seen: %2C, %3A, %3B and %5C are decoded in every value, so the address of a document is another one after reading and
# writing; %20 stays. vobject 0.9.6.1 leaves all of them.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
debian python3-icalendar=4.0.3-5
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:1 DTSTAMP:20261130T100000Z \
    'DTSTART;VALUE=DATE:20270301' 'DESCRIPTION:https://example.org/a%2Cb%3Ac%3Bd%5Ce%20f' END:VEVENT END:VCALENDAR >"$folder/entry.ics"
cat >"$folder/read.py" <<'PY'
import sys, icalendar
event = icalendar.Calendar.from_ical(open(sys.argv[1], newline="").read()).walk("VEVENT")[0]
print(event["DESCRIPTION"])
PY
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages"
seen "read back" 'https://example.org/a,b:c;d\e%20f' "$(/usr/bin/python3 "$folder/read.py" "$folder/entry.ics")"
