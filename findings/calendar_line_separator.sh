#!/usr/bin/env bash
# node-ical 0.26.1 (npm); beside it ical.js 2.2.1.
# U+2028 LINE SEPARATOR, which word processors leave in copied text, is an ordinary character of a text value: RFC 5545,
# 3.1 forbids control characters alone. We expected the title with it.
# Seen: node-ical gives the event no title at all. It also keeps U+0085, which a like rule could have caught.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm_packages node-ical@0.26.1 ical.js@2.2.1
cat >"$folder/read.mjs" <<'JS'
import nodeIcal from "node-ical";
import ICAL from "ical.js";
const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261130T100000Z",
  "DTSTART;VALUE=DATE:20270301", `SUMMARY:one${process.argv[3]}two`, "END:VEVENT", "END:VCALENDAR", ""];
const text = lines.join("\r\n");
console.log(JSON.stringify(process.argv[2] === "ical.js"
  ? new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent").getFirstPropertyValue("summary").length
  : Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === "VEVENT").summary?.length ?? "no title"));
JS
seen "ical.js, U+2028, letters of the title" 7 "$(node "$folder/read.mjs" ical.js $'\u2028')"
seen "node-ical, U+2028" '"no title"' "$(node "$folder/read.mjs" node-ical $'\u2028')"
seen "node-ical, U+0085, letters of the title" 7 "$(node "$folder/read.mjs" node-ical $'\u0085')"
