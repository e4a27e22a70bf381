#!/usr/bin/env bash
# node-ical 0.26.1 (npm); beside it ical.js 2.2.1.
# Categories are texts separated by commas; a comma within one is written with a backslash (RFC 5545, 3.8.1.2). The
# name of a standard may hold one: "Balancing safety, productivity and wellbeing". We expected two categories.
# Seen: node-ical splits at every comma and keeps the backslash, which gives three; ical.js gives two.
source "$(dirname "$0")/support/install.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm_packages node-ical@0.26.1 ical.js@2.2.1
cat >"$folder/read.mjs" <<'JS'
import nodeIcal from "node-ical";
import ICAL from "ical.js";
const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261130T100000Z",
  "DTSTART;VALUE=DATE:20270301", "CATEGORIES:Safety\\, productivity,Goal", "END:VEVENT", "END:VCALENDAR", ""];
const text = lines.join("\r\n");
const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
console.log(JSON.stringify(process.argv[2] === "ical.js" ? event.getFirstProperty("categories").getValues()
  : Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === "VEVENT").categories));
JS
seen ical.js '["Safety, productivity","Goal"]' "$(node "$folder/read.mjs" ical.js)"
seen node-ical '["Safety\\","productivity","Goal"]' "$(node "$folder/read.mjs" node-ical)"
