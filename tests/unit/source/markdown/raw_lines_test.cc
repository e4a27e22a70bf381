#include "source/markdown/raw_lines.h"

#include <string>

#include "base/text.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

/// One letter for each line: blank `.`, text `t` (`+` when it goes on, `~` when loosely), heading `h`, rule `r`, fence
/// `f`, code `c`, HTML `x`.
std::string kinds(const std::string& text) {
    RawLines lines;
    std::string out;
    for (const auto line : lines_of(text)) {
        const auto raw = lines.read(line);
        out += raw.loose ? '~' : raw.fresh ? ".thrfcx"[static_cast<int>(raw.kind)] : '+';
    }
    return out;
}

/// The depth of each line.
std::vector<std::size_t> depths(const std::string& text) {
    RawLines lines;
    std::vector<std::size_t> out;
    for (const auto line : lines_of(text)) out.push_back(lines.read(line).depth);
    return out;
}

using Depths = std::vector<std::size_t>;

TEST_CASE("A paragraph goes on until a blank line or another block") {
    CHECK(kinds("a\nb\n\nc\n") == "t+.t");
    CHECK(kinds("a\n# b\nc\n## \n#\n") == "ththh");
    CHECK(kinds("a\n#b\n####### c\n") == "t++");
    CHECK(kinds("a\n===\nb\n---\nc\n***\n") == "trtrtr");
    CHECK(kinds("===\n---\n") == "tr");
}

TEST_CASE("Only a bullet or the number 1 with words behind it interrupts a paragraph") {
    CHECK(kinds("a\n- b\n") == "tt");
    CHECK(kinds("a\n1. b\n") == "tt");
    CHECK(kinds("a\n2. b\n") == "t+");
    CHECK(kinds("a\n*\n1.\n") == "t++");
    CHECK(kinds("1. a\n2. b\n") == "tt");
    CHECK(kinds("- a\n  2. b\n") == "t+");
    CHECK(kinds("- a\n2. b\n") == "tt");
    CHECK(kinds("- a\n    - b\n        - c\n") == "ttt");
    CHECK(kinds("- a\n      - b\n") == "t~");
}

TEST_CASE("A line without its container's marks goes on with a paragraph, but with nothing else") {
    CHECK(kinds("> a\nb\n") == "t~");
    CHECK(kinds("- a\nb\n") == "t~");
    CHECK(kinds("> a\n# b\n") == "th");
    CHECK(kinds("> ```\nb\n") == "ft");
    CHECK(kinds("a\n        b\n") == "t~");
}

TEST_CASE("Indented lines are code where no paragraph goes on") {
    CHECK(kinds("    a\n\n\tb\n") == "c.c");
    CHECK(kinds("- a\n\n      b\n    c\n") == "t.ct");
    CHECK(kinds("    ```\n    a\n") == "cc");
}

TEST_CASE("A fence runs to its equal, or to the end of its container") {
    CHECK(kinds("```\n~~~\n``\n# a\n````\nb\n") == "fcccft");
    CHECK(kinds("~~~ md\n~~~ md\n~~~\n") == "fcf");
    CHECK(kinds("- ```\n  a\n\n  ```\n  b\n") == "fccft");
    CHECK(kinds("``` a`b\n") == "t");
    RawLines lines;
    CHECK_FALSE(lines.read("> ```").leaves_fence);
    CHECK(lines.in_fence());
    CHECK(lines.read("a").leaves_fence);
    CHECK_FALSE(lines.in_fence());
}

TEST_CASE("What the library may take for HTML is told from addresses") {
    CHECK(kinds("<div>\n\n</p>\n\n<!-- a -->\n\n<?php\n\n<b\n\n<br/>\n") == "x.x.x.x.x.x");
    CHECK(kinds("<https://example.org>\n\n<a@b.c>\n\n< b\n\n<1>\n") == "t.t.t.t");
    CHECK(kinds("    <div>\n") == "c");
}

TEST_CASE("Depth counts the quotes, items and notes that a line stands in") {
    CHECK(depths("a\n> b\n> > c\n\n- a\n  - b\n\n    c\n") == Depths{0, 1, 2, 0, 1, 2, 2, 2});
    CHECK(depths("- - - a\n> - > b\n") == Depths{3, 3});
    CHECK(depths("> - a\n>   - b\n>     - c\n") == Depths{2, 3, 4});
    CHECK(depths("[^1]: - a\n") == Depths{2});
    CHECK(depths("-\n\n  a\n") == Depths{1, 0, 0});
    CHECK(depths("-\ta\n\n\tb\n") == Depths{1, 1, 1});
}

TEST_CASE("Footnotes are known by their labels, also inside each other") {
    RawLines lines;
    CHECK(lines.read("[^one]: text").note == "^one");
    CHECK(lines.read("text [^two]: text").note.empty());
    CHECK(lines.read("[^a b]: text").note.empty());
    CHECK(lines.read("[^]: text").note.empty());
    const auto outer = lines.read("[^a]: [^b]: text");
    CHECK(outer.note == "^b");
    CHECK(outer.note_in_note);
    CHECK(lines.read("    [^c]: text").note_in_note);
    CHECK_FALSE(lines.read("[^d]: text").note_in_note);
}

TEST_CASE("A table's rows go on only where its header stands") {
    RawLines lines;
    static_cast<void>(lines.read("> | a |"));
    static_cast<void>(lines.read("> | - |"));
    lines.begin_table();
    CHECK_FALSE(lines.read("> b").fresh);
    CHECK(lines.read("c").fresh);
}

TEST_CASE("Rows of dashes are told from text, and well-formed ones are counted") {
    for (const char* like : {"|-|", "-|-", ":-", "--:", "| :-: | - |", "|-|:|", "-- | - -"}) {
        CAPTURE(like);
        CHECK(like_delimiter_row(like));
    }
    for (const char* other : {"---", "|", "::", "- a |", "", "- - -"}) {
        CAPTURE(other);
        CHECK_FALSE(like_delimiter_row(other));
    }
    CHECK(delimiter_columns("|-|") == 1U);
    CHECK(delimiter_columns("-|-") == 2U);
    CHECK(delimiter_columns(" | :-: | --- | -: | ") == 3U);
    for (const char* bad : {"||-|", "|-|:|", "|- -|", "|::|", "|-||", "| - | - - |"}) {
        CAPTURE(bad);
        CHECK_FALSE(delimiter_columns(bad));
    }
}

TEST_CASE("Cells are counted between pipes that have no backslash in front") {
    CHECK(cell_count("| a | b |") == 2);
    CHECK(cell_count("a | b") == 2);
    CHECK(cell_count("| a | b") == 2);
    CHECK(cell_count("a") == 1);
    CHECK(cell_count("|") == 0);
    CHECK(cell_count("||") == 1);
    CHECK(cell_count("|||") == 2);
    CHECK(cell_count("| a \\| b |") == 1);
    CHECK(cell_count("| a \\\\| b |") == 1);
    CHECK(cell_count("| a \\|") == 1);
    CHECK(cell_count("  | a |  ") == 1);
}

}  // namespace
}  // namespace codify
