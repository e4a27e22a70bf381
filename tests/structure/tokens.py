#!/usr/bin/env python3
"""Holds the themes' design tokens together: every theme defines the same ones, styles use no others and hold no colours
of their own, and the colours that are seen together differ enough, on light and dark screens and on paper.

The contrasts are those of WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for lines that carry a meaning (1.4.11)."""

import re
import sys
from pathlib import Path

THEMES = Path(__file__).resolve().parents[2] / "themes"
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(", re.I)
GROUNDS = ["paper", "tint"]

TEXT = [(text, ground) for ground in GROUNDS for text in ("text", "quiet", "link", "link-hover", "link-active", "visited")]
TEXT += [("on-brand", "brand"), ("on-tag", "tag"), ("text", "tag"), ("link", "tag"), ("on-focus", "focus"), ("text", "field")]
LINES = [(line, ground) for ground in GROUNDS for line in ("strong-line", "link", "note")]
LINES += [("strong-line", "field")]
# Where the focus is shows by its ground or by the bar below it.
FOCUS = [*GROUNDS, "brand", "tag"]


def blocks_of(css):
    """{media: {token: value}} of the `:root` rules in `css`; the media of rules outside any is ""."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    out, stack, start = {}, [], 0
    for found in re.finditer(r"[{};]", css):
        before, start = css[start : found.start()].strip(), found.end()
        if found.group() == "{":
            stack.append(before)
            continue
        token = re.fullmatch(r"--([a-z0-9-]+)\s*:\s*(.+)", before, re.S)
        if token and stack and stack[-1] == ":root":
            media = [scope for scope in stack if scope.startswith("@media")]
            out.setdefault(media[-1] if media else "", {})[token.group(1)] = " ".join(token.group(2).split())
        if found.group() == "}":
            stack.pop()
    return out


def light(colour):
    """The relative luminance of #rgb or #rrggbb."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def palettes(blocks):
    """The tokens as a reader has them, by scheme. Paper is printed from a dark screen too."""
    base, dark, paper = blocks[""], blocks["@media (prefers-color-scheme: dark)"], blocks["@media print"]
    return {"light": base, "dark": {**base, **dark}, "print": {**base, **dark, **paper}}


def faults_of(palette):
    """What cannot be read or made out in `palette`, and how many pairs were looked at."""
    wanted = [(pair, 4.5) for pair in TEXT] + [(pair, 3.0) for pair in LINES]
    out = []
    for (front, ground), least in wanted:
        is_value = contrast(palette[front], palette[ground])
        if is_value < least:
            out.append(f"--{front} {palette[front]} on --{ground} {palette[ground]}: {is_value:.2f} to 1, needs {least}")
    for ground in FOCUS:
        best = max(contrast(palette[name], palette[ground]) for name in ("focus", "on-focus"))
        if best < 3:
            out.append(f"the focus on --{ground} {palette[ground]}: {best:.2f} to 1, needs 3")
    return out, len(wanted) + len(FOCUS)


failures = []
checks = 0


def check(holds, message):
    global checks
    checks += 1
    if not holds:
        failures.append(message)


def theme_checks(theme, blocks, plain):
    for media in sorted(set(plain) | set(blocks)):
        mine, theirs = set(blocks.get(media, {})), set(plain.get(media, {}))
        if media.startswith("@media (min-width"):  # how many sizes grow with the screen is the theme's own affair
            check(mine <= set(blocks[""]), f"{theme}: {media} sets what :root does not: {sorted(mine - set(blocks['']))}")
            continue
        if media == "@media print":  # a theme may draw more together on paper, but never forget a colour
            theirs = {token for token in theirs if token in plain[""] and plain[""][token].startswith("#")}
            mine &= theirs
        check(mine == theirs, f"{theme}: {media or ':root'} differs from plain in {sorted(mine ^ theirs)}")
    for scheme, palette in palettes(blocks).items():
        faults, looked_at = faults_of(palette)
        for fault in faults:
            check(False, f"{theme}, {scheme}: {fault}")
        global checks
        checks += looked_at - len(faults)


tokens = {file.parts[-3]: blocks_of(file.read_text()) for file in sorted(THEMES.glob("*/styles/tokens.css"))}
for theme, blocks in tokens.items():
    theme_checks(theme, blocks, tokens["plain"])

# The test can fail: grey text, a focus that drowns and a forgotten colour are noticed.
real = palettes(tokens["plain"])["light"]
check(len(faults_of({**real, "quiet": "#999"})[0]) == 2, "the test lets grey text pass")
check(len(faults_of({**real, "focus": "#fff", "on-focus": "#eee"})[0]) >= 3, "the test lets a pale focus pass")
check(round(contrast("#fff", "#000")) == 21 and round(contrast("#777", "#fff"), 2) == 4.48, "the sums are wrong")

used = set()
for file in sorted(THEMES.glob("*/styles/*.css")):
    css = re.sub(r"/\*.*?\*/", "", file.read_text(), flags=re.S)
    own = set(re.findall(r"(--[a-z0-9-]+)\s*:", css))
    for token in re.findall(r"var\((--[a-z0-9-]+)", css):
        used.add(token[2:])
        check(token in own or token[2:] in tokens["plain"][""], f"{file.relative_to(THEMES)}: there is no token {token}")
    if file.name != "tokens.css":
        found = COLOUR.findall(css)
        check(not found, f"{file.relative_to(THEMES)}: colours belong in tokens.css: {', '.join(found)}")
for token in sorted(set(tokens["plain"][""]) - used):
    check(False, f"plain: nothing uses the token --{token}")

for message in failures:
    print("not ok -", message)
print(f"{checks} tests, {len(failures)} failures")
sys.exit(1 if failures else 0)
