// Texts that make the Markdown library take quadratic or cubic time or all memory, at the largest size that a file may
// have. Each must either breach a limit or be parsed within the half second that docs/architecture.md promises.
#include <sys/resource.h>

#include <ctime>

#include "source/markdown/limits.h"
#include "source/markdown/markdown.h"
#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

constexpr std::size_t kSize = kLargestFile;
#ifdef CODIFY_SANITIZED
constexpr double kSlower = 10;  // it takes several times the time and the memory
#else
constexpr double kSlower = 1;
#endif
constexpr double kSeconds = 0.5 * kSlower;
constexpr double kMemory = 512 * 1024 * kSlower;  // KiB

std::string filled(const std::string& unit, std::size_t size = kSize) { return repeated(unit, size / unit.size()); }

/// `unit` in lines of at most `width` bytes and paragraphs of at most `height` bytes: as much as the limits let pass.
std::string cut(const std::string& unit, std::size_t width = 4000, std::size_t height = 8000) {
    std::string out;
    while (true) {
        std::string paragraph;
        while (paragraph.size() + unit.size() < height) {
            const auto line =
                repeated(unit, std::max<std::size_t>(1, std::min(width, height - paragraph.size()) / unit.size()));
            if (paragraph.size() + line.size() + 1 > height) break;
            paragraph += line + "\n";
        }
        if (paragraph.empty() || out.size() + paragraph.size() + 1 > kSize) return out;
        out += paragraph + "\n";
    }
}

std::string table(std::size_t columns, const std::string& row) {
    auto out = "|" + repeated("a|", columns) + "\n|" + repeated("-|", columns) + "\n";
    return out + filled(row, kSize - out.size());
}

/// Tables of 12 columns and 400 rows one below the other.
std::string tables() {
    const auto one = "|" + repeated("a|", 12) + "\n|" + repeated("-|", 12) + "\n" +
                     repeated(std::string(13, '|') + "\n", 400) + "\n";
    return filled(one);
}

struct Outcome {
    bool allowed = false;
    Exit exit = Exit::ok;
    double seconds = 0;
};

/// What the program does with the body of a file.
Outcome outcome_of(const std::string& body) {
    Outcome out;
    Diagnostics diagnostics;
    const auto begin = std::clock();
    out.allowed = check_limits(body, "a.md", 1, diagnostics);
    if (out.allowed) static_cast<void>(parse_markdown(body, "a.md", 1, diagnostics));
    out.seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    out.exit = diagnostics.exit();
    return out;
}

/// The text is refused with a report, or read; in time and within memory either way.
void endures(const char* name, const std::string& body) {
    prepare_markdown();
    REQUIRE(body.size() <= kSize);
    const auto out = outcome_of(body);
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    CAPTURE(name, out.allowed, static_cast<int>(out.exit));
    CHECK((out.allowed || out.exit == Exit::limit || out.exit == Exit::content));
    CHECK(out.seconds <= kSeconds);
    CHECK(static_cast<double>(usage.ru_maxrss) < kMemory);
}

TEST_CASE("Deep containers are refused, whatever lines follow them", "[long]") {
    for (const char* mark : {"- ", "* ", "1. ", "> ", ">", "> - ", "- > "}) {
        const auto line = filled(mark, kSize / 4);
        endures(mark, filled(mark));
        endures(mark, line + "\n" + filled("b\n", kSize / 2));
        endures(mark, line + "\n" + filled("\n", kSize / 2));
        endures(mark, line + "a\n" + filled(">a\n", kSize / 2));
        CHECK(outcome_of(line + "\n").exit == Exit::limit);
        endures(mark, filled(mark, 4000) + "\n" + filled("b\n", kSize / 2));
        endures(mark, filled(mark, 4000) + "\n" + filled("\n", kSize / 2));
    }
    std::string stairs;
    for (std::size_t i = 0; stairs.size() + 3 * i + 10 < kSize; ++i) stairs += "> " + std::string(2 * i, ' ') + "- a\n";
    endures("stairs of items in a quote", stairs);
    endures("sixteen items and blank lines", repeated("- ", 16) + "a\n" + filled("\n", kSize - 40));
    endures("sixteen quotes", filled(repeated(">", 16) + "a\n"));
    endures("sixteen quotes, then lazy lines", filled(repeated(">", 16) + "a\na\n"));
}

TEST_CASE("Notes inside notes are refused", "[long]") {
    std::string notes;
    std::string inside;
    std::string uses;
    for (std::size_t i = 0; notes.size() < kSize / 4; ++i) {
        notes += fmt::format("[^{}]: ", i);
        inside += i < 200 ? std::string(i * 4, ' ') + fmt::format("[^{}]: a\n", i) : "";
        uses += i < 200 ? fmt::format("[^{}]", i) : "";
    }
    endures("on one line", notes + filled("\n", kSize / 2));
    endures("by indent", uses + "\n\n" + inside + filled("\n", kSize / 4));
    endures("the same note over and over", filled("[^1]:"));
    endures("one note, used as often as fits", "[^1]: a\n\n" + cut("[^1]", 400, 1900).substr(0, kSize - 100));
    endures("uses of a note that has no text", cut("*[^1]"));
    endures("unclosed uses", cut("[^"));
}

TEST_CASE("Rows of dashes in paragraphs are refused", "[long]") {
    endures("a|b and -|", filled("a|b\n-|\n"));
    endures("| a | b and |-|-|-|", filled("| a | b\n|-|-|-|\n"));
    endures("paragraphs of a|b and -|", cut("a|b\n-|\n", 8));
    endures("a and :-", filled("a\n:-\n"));
    endures("paragraphs of a and :-", cut("a\n:-\n", 6));
    endures("one long row of dashes", "a\n" + filled("-|", kSize - 4));
    endures("lines of dashes", filled(filled("-|", 4000) + "\n"));
    endures("header and dashes of 2,000 columns",
            filled("a|", 4000) + "\n" + filled("-|", 4000) + "\n" + filled("b\n", kSize / 2));
    CHECK(outcome_of(filled("a|b\n-|\n")).allowed == false);
}

TEST_CASE("Tables that are wide, long or ragged are refused, and the largest that may be are read", "[long]") {
    endures("as many columns as short rows", table(500, "a\n"));
    endures("a row of pipes alone", table(2, "|"));
    endures("rows of one pipe", table(2, "|\n"));
    endures("12 columns of short rows", table(12, "a\n"));
    endures("12 columns of empty cells", table(12, std::string(13, '|') + "\n"));
    endures("tables of 400 rows", tables());
    endures("cells of openers", table(2, "|" + repeated("![[]()", 80) + "|" + repeated("<?", 250) + "|\n"));
    endures("many small tables", filled("|a|b|\n|-|-|\n|c|d|\n\n"));
    CHECK_FALSE(outcome_of(table(500, "a\n")).allowed);
    CHECK_FALSE(outcome_of(table(12, "a\n")).allowed);
    CHECK(outcome_of(tables()).allowed);
}

TEST_CASE("Inline marks that the library looks for to the end of the text stay short", "[long]") {
    const char* const units[] = {
        "![[]()",    "[",         "]",     "[a](",        "[a](b",      "[]",      "![",    "[[]",     "[a](<b",
        "[a](b \"",  "<?",        "<? ",   "<!A ",        "<![CDATA[",  "<!--",    "<a ",   "<a b=\"", "</",
        "<a:",       "<",         "*",     "**",          "*a ",        "*a_ ",    "_",     "a_",      "*_",
        "***a **b ", "a**b",      "_*_",   "`",           "`a``b",      "``` `` ", "\\",    "\\`",     "&",
        "&amp",      "&#1;",      "&amp;", "~~a",         "~",          "www._",   "www.a", "http://", "http://a.b<",
        "a@b.c ",    "a@",        "\"a'",  "(\"",         "! [a][",     "[a][b][", "![l",   "[a]: b ", "x) ",
        "_a.",       ")",         "(",     "\"",          "'",          "--",      "é",     "[^a",     "|",
        "\\|",       "[a](b))))", "[\\]",  "a*b_c`d[e<f", "http://x)))"};
    for (const std::string unit : units) {
        endures(unit.c_str(), filled(unit));
        endures(unit.c_str(), cut(unit));
        endures(unit.c_str(), cut(unit, 40));
        endures(unit.c_str(), cut(unit, 400, 1000));
    }
    endures("runs of backticks of every length", [] {
        std::string out;
        for (std::size_t i = 1; out.size() + i + 2 < 4000; ++i) out += std::string(i, '`') + " ";
        return filled(out + "\n\n");
    }());
    endures("underscores around a dot", std::string(kSize / 2, '_') + "." + std::string(kSize / 2 - 1, '_'));
    endures("an address and brackets", "http://a.b/" + std::string(kSize - 11, ')'));
    endures("emphasis that never closes", cut("*a **a "));
    endures("nested brackets", filled(repeated("[", 240) + "a" + repeated("](b)", 240) + "\n\n"));
    endures("nested emphasis", filled(repeated("*a ", 1000) + repeated(" b*", 1000).substr(0, 990) + "\n\n"));
}

TEST_CASE("Link definitions cannot grow beyond what the limits allow", "[long]") {
    const auto used = [](std::size_t target, const std::string& use) {
        auto out = "[a]: /" + std::string(target, 'x') + "\n\n";
        return out + cut(use, 400, 1000).substr(0, kSize - out.size());
    };
    for (const std::size_t target : {1U, 30U, 2000U, 4000U}) {
        endures("one definition used as often as fits", used(target, "[a] "));
        endures("one definition for pictures", used(target, "![a] "));
    }
    CHECK_FALSE(outcome_of(used(2000, "[a] ")).allowed);
    endures("a title over many lines",
            "[a]: /b \"" + repeated("title\n", 1000) + "\"\n\n" + cut("[a] ", 400, 1000).substr(0, kSize / 2));
    endures("a label over many lines",
            "[" + repeated("a\n", 400) + "a]: /b\n\n" + cut("[a] ", 400, 1000).substr(0, kSize / 2));
    std::string many;
    for (int i = 0; many.size() < kSize / 2; ++i) many += fmt::format("[{}]: /x\n", i);
    endures("many definitions", many);
    endures("the same definition over and over", filled("[a]: u\n"));
    endures("labels of the greatest length", cut("[" + std::string(990, 'a') + "]"));
}

TEST_CASE("What hides the structure from a careless scan hides nothing", "[long]") {
    const auto bad = cut("![[]()", 40, 100'000).substr(0, kSize - 1000);
    const auto deep = repeated("- ", 1500) + "a\n" + filled("\n", kSize / 2);
    for (const std::string front :
         {"    ```\n\n", "```\n```\n\n", "> ```\n", "- ```\n\n\n", "a\n    ```\n", "<!--\n```\n-->\n\n", "``` a`\n\n",
          "~~~\n~~~\n\n", "- a\n\n      ```\n\n", "\t```\n\n", "[^1]: ```\n\n"}) {
        CAPTURE(front);
        for (const auto& body : {front + bad, front + deep, front + "a\n\n" + bad}) {
            endures("behind a fence that is none", body);
        }
    }
    for (const std::string line : {"2. <? <? <?\n", "#<? <? <?\n", "        <? <? <?\n", "* * <?\n", "*\n", "- \n"}) {
        endures("lines that do not end a paragraph", "a\n" + filled(line, kSize - 2));
    }
    endures("a table's rows outside its quote", "> | a |\n> | - |\n" + filled("| <? |\n", kSize - 20));
    endures("a table that is none", "> | a |\n| - |\n" + filled("| <? |\n", kSize - 20));
    endures("rows behind a rule", "| a |\n| - |\n***\n" + filled("| <? |\n", kSize - 20));
}

}  // namespace
}  // namespace codify
