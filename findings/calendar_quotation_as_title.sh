#!/usr/bin/env bash
# node-ical 0.26.1 (npm); beside it ical.js 2.2.1.
# A quotation mark is an ordinary character of a text value (RFC 5545, 3.3.11). We expected a title that is a quotation
# to keep its marks.
# Seen: node-ical takes the first and last mark away, as from a parameter, and so does a title that only begins and ends
# with a quotation: "Listen" and "act" becomes Listen" and "act.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm_packages node-ical@0.26.1 ical.js@2.2.1
cat >"$folder/read.mjs" <<'JS'
import nodeIcal from "node-ical";
import ICAL from "ical.js";
const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261130T100000Z",
  "DTSTART;VALUE=DATE:20270301", `SUMMARY:${process.argv[3]}`, "END:VEVENT", "END:VCALENDAR", ""];
const text = lines.join("\r\n");
console.log(process.argv[2] === "ical.js"
  ? new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent").getFirstPropertyValue("summary")
  : Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === "VEVENT").summary);
JS
read_title() { node "$folder/read.mjs" "$@"; }
seen ical.js '"Listen" and "act"' "$(read_title ical.js '"Listen" and "act"')"
seen node-ical 'Listen" and "act' "$(read_title node-ical '"Listen" and "act"')"
