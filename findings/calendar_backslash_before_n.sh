#!/usr/bin/env bash
# node-ical 0.26.1 (npm) and python3-icalendar 4.0.3-5 (Debian 12); beside them ical.js 2.2.1 and python3-vobject 0.9.6.1.
# In a calendar entry a backslash is written twice and a line break as backslash and n (RFC 5545, 3.3.11). So a title
# with the network path \\ward\notes is written \\\\ward\\notes. We expected the path back.
# Seen: node-ical and icalendar replace the backslash and n before they look at doubled backslashes, so the path is
# broken by a line break before "otes"; icalendar also halves the two backslashes at its beginning once too often.
# ical.js and vobject give the path back.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm_packages node-ical@0.26.1 ical.js@2.2.1
debian python3-icalendar=4.0.3-5 python3-vobject=0.9.6.1-2
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:1 DTSTAMP:20261130T100000Z \
    'DTSTART;VALUE=DATE:20270301' 'SUMMARY:\\\\ward\\notes' END:VEVENT END:VCALENDAR >"$folder/entry.ics"
cat >"$folder/read.mjs" <<'JS'
import fs from "node:fs";
import nodeIcal from "node-ical";
import ICAL from "ical.js";
const text = fs.readFileSync(process.argv[2], "utf8");
const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
const read = process.argv[3] === "ical.js" ? event.getFirstPropertyValue("summary")
  : Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === "VEVENT").summary;
console.log(JSON.stringify(read));
JS
cat >"$folder/read.py" <<'PY'
import json, sys
text = open(sys.argv[1], newline="").read()
if sys.argv[2] == "icalendar":
    import icalendar
    print(json.dumps(str(icalendar.Calendar.from_ical(text).walk("VEVENT")[0]["SUMMARY"])))
else:
    import vobject
    print(json.dumps(vobject.readOne(text).vevent.summary.value))
PY
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages"
seen node-ical '"\\\\ward\\\notes"' "$(node "$folder/read.mjs" "$folder/entry.ics" node-ical)"
seen ical.js '"\\\\ward\\notes"' "$(node "$folder/read.mjs" "$folder/entry.ics" ical.js)"
seen icalendar '"\\ward\notes"' "$(/usr/bin/python3 "$folder/read.py" "$folder/entry.ics" icalendar)"
seen vobject '"\\\\ward\\notes"' "$(/usr/bin/python3 "$folder/read.py" "$folder/entry.ics" vobject)"
