#include "source/markdown/limits.h"

#include <ctime>

#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

struct Scanned {
    bool safe = false;
    Places where;
    std::string message;
    Exit exit = Exit::ok;
};

Scanned scan(const std::string& body, int first_line = 1) {
    Diagnostics diagnostics;
    const bool safe = check_limits(body, "a.md", first_line, diagnostics);
    return {safe, places(diagnostics), first_message(diagnostics), diagnostics.exit()};
}

void refuses(const std::string& body, const std::string& where) {
    const auto found = scan(body);
    CAPTURE(where, found.where);
    CHECK_FALSE(found.safe);
    CHECK(found.exit == Exit::limit);
    REQUIRE_FALSE(found.where.empty());
    CHECK(found.where[0] == where);
}

void allows(const std::string& body) {
    const auto found = scan(body);
    CAPTURE(found.where);
    CHECK(found.safe);
    CHECK(found.where.empty());
}

void mistake(const std::string& body, const Places& where) {
    CAPTURE(body);
    const auto found = scan(body);
    CHECK(found.where == where);
    CHECK(found.exit == Exit::content);
}

TEST_CASE("An ordinary page is safe") {
    allows(
        "# Title\n\nText with [a link](b.md) and a note.[^1]\n\n- a\n  - b\n\n    c\n\n| a | b |\n| --- | --- |\n"
        "| c | d \\| e |\n\n> quote\n\n```\n| - |\n[^x]\n<b>\n```\n\n1. x\n2. y\n\n[^1]: The note.\n\n    More of "
        "it.\n");
}

TEST_CASE("A text, a line and a paragraph have their greatest length") {
    const auto lines = repeated("words and words\n", 512);  // 8,192 bytes
    allows(lines);
    refuses(lines + "x\n", "513:1 paragraph-too-long");
    allows(lines + "\n" + lines);
    allows(std::string(4096, 'x') + "\n");
    refuses("a\n\n" + std::string(4097, 'x') + "\n", "3:1 line-too-long");
    refuses(repeated("a\n\n", 100'000), "1:1 file-too-large");
}

TEST_CASE("A paragraph is counted over all lines that the library joins to it") {
    refuses("a\n" + repeated("2. and so on\n", 800), "632:1 paragraph-too-long");
    refuses("a\n" + repeated("        and so on\n", 1000), "821:1 paragraph-too-long");
    refuses("> a\n" + repeated("and so on\n", 1000), "821:1 paragraph-too-long");
    refuses("a\n" + repeated("#and so on\n", 1000), "746:1 paragraph-too-long");
    refuses("a\n" + repeated("*\n", 5000), "4097:1 paragraph-too-long");
}

TEST_CASE("Tight lists, headings and notes are many short blocks, however long they are together") {
    allows(repeated("- a point of some length\n", 1000));
    allows(repeated("1. a point of some length\n", 1000));
    allows("1. a\n" + repeated("2. a point of some length\n", 1000));
    allows(repeated("- a\n  - a point of some length\n    - another\n", 300));
    allows(repeated("# A heading of some length\n", 1000));
    std::string notes = "x";
    for (int i = 0; i < 150; ++i) notes += fmt::format("[^{}]", i);
    notes += "\n\n";
    for (int i = 0; i < 150; ++i)
        notes += fmt::format("[^{}]: a note that is some seventy bytes long, as notes often are.\n", i);
    allows(notes);
}

TEST_CASE("Quotes and lists may be nested sixteen deep") {
    allows(repeated("> ", 16) + "a\n");
    refuses("a\n\n" + repeated("> ", 17) + "a\n", "3:1 nested-too-deep");
    refuses(repeated("- ", 17) + "a\n", "1:1 nested-too-deep");
    refuses(repeated(">", 17), "1:1 nested-too-deep");
    refuses("[^1]: " + repeated("- ", 16) + "a\n", "1:1 nested-too-deep");
    std::string list;
    std::string inside_quote;
    for (std::size_t i = 0; i < 17; ++i) {
        list += std::string(i * 2, ' ') + "- a\n";
        inside_quote += "> " + std::string(i * 2, ' ') + "- a\n";
    }
    refuses(list, "17:1 nested-too-deep");
    refuses(inside_quote, "16:1 nested-too-deep");
}

TEST_CASE("Ten thousand marks are refused at once") {
    const auto begin = std::clock();
    for (const auto& body :
         {repeated("> ", 10'000), repeated("- ", 10'000), repeated("> ", 2000) + "a\n" + repeated("> a\n", 50'000)}) {
        CHECK_FALSE(scan(body).safe);
    }
    CHECK(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < 0.1);
}

TEST_CASE("A table has at most 12 columns and 500 rows") {
    const auto table = [](std::size_t columns, std::size_t rows) {
        return "|" + repeated("a|", columns) + "\n|" + repeated("-|", columns) + "\n" +
               repeated("|" + repeated("b|", columns) + "\n", rows);
    };
    allows(table(12, 20));
    refuses(table(13, 1), "2:1 table-too-wide");
    allows(table(2, 500));
    refuses(table(2, 501), "503:1 table-too-long");
    allows(table(2, 400) + "\n" + table(2, 400));
}

TEST_CASE("Every row of a table has as many cells as its header") {
    const std::string head = "| a | b |\n| - | - |\n";
    mistake(head + "| c |\n| c | d | e |\n| c | d |\n", {"3:1 table-row", "4:1 table-row"});
    CHECK(scan(head + "| c |\n").message == "this row has 1 cell, the table has 2 columns");
    CHECK_FALSE(scan(head + "| c |\n").safe);
    mistake(head + "text right below\n", {"3:1 table-row"});
    mistake("| a |\n| - |\n|\n", {"3:1 table-row"});
    allows(head + "| c \\| d | e |\n");
    allows(head + "# Heading\n\ntext\n");
    allows("- a\n\n  | a | b |\n  | - | - |\n  | c | d |\n- b\n");
    allows("> | a | b |\n> | - | - |\n> | c | d |\n\ntext\n");
}

TEST_CASE("What looks like a table but would become a paragraph is reported") {
    mistake("| a | b |\n| - |\n", {"2:1 looks-like-a-table"});
    CHECK(scan("| a | b |\n| - |\n").message ==
          "this looks like a table, but its header has 2 cells and the row of dashes 1");
    mistake("| a | b |\n| - - | - |\n", {"2:1 looks-like-a-table"});
    mistake("| - | - |\n| a | b |\n", {"1:1 looks-like-a-table"});
    mistake("a\n:-\n", {"2:1 looks-like-a-table"});
    mistake("> | a |\n| - |\n", {"2:1 looks-like-a-table"});
    mistake("| a |\n    | - |\n", {"2:5 looks-like-a-table"});
    mistake("text\n| a | b |\n| - | - |\n", {"3:1 table-needs-space"});
    CHECK_FALSE(scan("text\n| a | b |\n| - | - |\n").safe);
    refuses("| a |\n| - |\n| b |\n| - |\n", "4:1 table-rules");
}

TEST_CASE("HTML at the start of a line is refused, since it hides how the lines below are read") {
    mistake("a\n\n  <div>\n", {"3:3 raw-html"});
    CHECK_FALSE(scan("<!-- a comment -->\n").safe);
    CHECK_FALSE(scan("- <script>x</script>\n").safe);
    allows("<https://example.org>\n");
    allows("```\n<div>\n```\n\n    <div>\n");
}

TEST_CASE("A fence that is never closed is reported at its opening line") {
    mistake("a\n\n```\ncode\n\nmore\n", {"3:1 unclosed-fence"});
    mistake("- a\n\n  ~~~~ md\n  code\n  ~~~\n", {"3:3 unclosed-fence"});
    mistake("> ```\n> code\n\ntext\n", {"1:3 unclosed-fence"});
    mistake("```\na\n```\n\n> ```\n~~~\nb\n", {"5:3 unclosed-fence", "6:1 unclosed-fence"});
    allows("````\n```\n````\n");
    allows("- ```\n  a\n  ```\n");
    allows("a\n    ```\nb\n");
}

TEST_CASE("Footnotes used without a text, and texts that nothing uses, are reported") {
    mistake("a [^1] b [^2]\n\n[^2]: x\n[^3]: y\n", {"1:3 footnote-undefined", "4:1 footnote-unused"});
    CHECK(scan("é [^x]\n").where == Places{"1:3 footnote-undefined"});
    mistake("a[^1]\n\n[^1]: x\n[^1]: y\n", {"4:1 footnote-twice"});
    allows("a [^Note] b\n\n[^note]: x\n");
    allows("- a [^1]\n\n[^1]: b [^2]\n[^2]: c\n");
    mistake("[^a [^b]\n", {"1:1 footnote-label", "1:5 footnote-undefined"});
}

TEST_CASE("Marks that look like footnotes and make none are reported") {
    mistake("a[^my note]\n\n[^my note]: two words\n", {"1:2 footnote-label", "3:1 footnote-label"});
    mistake("a[^]\n", {"1:2 footnote-label"});
    mistake("é [^never closed\n", {"1:3 footnote-label"});
    mistake("a[^ b]\n\n| c[^d e] | f |\n| --- | --- |\n| g | h |\n", {"1:2 footnote-label", "3:4 footnote-label"});
    allows("a\\[^my note] `[^my note]`\n");
    allows("    [^my note]\n");
}

TEST_CASE("Footnote marks in code, or behind a backslash, are text") {
    allows("`[^a]` `` [^b] ` `` \\[^c] ``` `[^d] ```\n");
    allows("```\n[^a]\n```\n\n    [^b]\n");
    mistake("`` a ` [^b]\n", {"1:8 footnote-undefined"});
    mistake("\\`[^b]`\n", {"1:3 footnote-undefined"});
}

TEST_CASE("Footnotes are at most 200, and none stands in another") {
    std::string uses;
    std::string notes;
    for (int i = 0; i < 201; ++i) {
        uses += fmt::format("a[^{}]\n\n", i);
        notes += fmt::format("[^{}]: x\n", i);
    }
    refuses(uses + notes, "603:1 too-many-footnotes");
    refuses("a[^1][^2]\n\n[^1]: [^2]: x\n", "3:13 footnote-nested");
    refuses("a[^1][^2]\n\n[^1]: x\n\n    [^2]: y\n", "5:11 footnote-nested");
}

TEST_CASE("Link definitions are at most 200, short, and cannot grow without bound") {
    std::string definitions;
    for (int i = 0; i < 201; ++i) definitions += fmt::format("[{}]: /x\n", i);
    refuses(definitions, "201:1 too-many-references");
    refuses("[a]: /" + std::string(2100, 'x') + "\n", "1:1 target-too-long");
    refuses("[a]:\n/" + std::string(2100, 'x') + "\n", "2:1 target-too-long");
    const auto uses = repeated("[a] [a] [a]\n\n", 300);
    allows("[a]: /" + std::string(1000, 'x') + "\n\n" + uses);
    refuses("[a]: /" + std::string(1500, 'x') + "\n\n" + uses, "602:1 references-too-large");
    refuses("[a]:\n/" + std::string(1500, 'x') + "\n\n" + uses, "603:1 references-too-large");
    refuses("[a\nb]: /" + std::string(1500, 'x') + "\n\n" + uses, "603:1 references-too-large");
    refuses("[a]: /x \"" + repeated("a title over lines\n", 100) + "\"\n\n" + uses, "702:1 references-too-large");
    allows("He wrote [a]: " + std::string(1500, 'x') + "\n\n" + uses);
}

TEST_CASE("One block holds at most 500 square and pointed brackets") {
    allows(repeated("[a](b) ", 250) + "\n" + repeated("[a](b) ", 250) + "\n");
    refuses(repeated("[a](b) ", 300) + "\n" + repeated("[a](b) ", 300) + "\n", "2:1 too-many-marks");
    refuses(repeated("![[]()", 600) + "\n", "1:1 too-many-marks");
    refuses("# " + repeated("a<?", 600) + "\n", "1:1 too-many-marks");
}

TEST_CASE("Lines are counted from the first line that was given") {
    CHECK(scan("a\n\n```\n", 7).where == Places{"9:1 unclosed-fence"});
}

TEST_CASE("A file full of mistakes is reported twenty times") {
    CHECK(scan(repeated("<div>\n\n", 500)).where.size() == 20);
}

}  // namespace
}  // namespace codify
