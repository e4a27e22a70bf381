#include "source/markdown/markdown.h"

#include <thread>

#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

using Kind = Block::Kind;

struct Parsed {
    std::vector<Block> blocks;
    Diagnostics diagnostics;
};

void parse(Parsed& out, const std::string& body, int first_line = 1) {
    prepare_markdown();
    out.blocks = parse_markdown(body, "a.md", first_line, out.diagnostics);
}

std::vector<Block> blocks_of(const std::string& body) {
    Parsed out;
    parse(out, body);
    CAPTURE(body, places(out.diagnostics));
    CHECK(places(out.diagnostics).empty());
    return out.blocks;
}

Places problems_of(const std::string& body) {
    Parsed out;
    parse(out, body);
    CHECK((out.diagnostics.exit() == Exit::content || !out.diagnostics.has_errors()));
    return places(out.diagnostics);
}

/// The text of the only paragraph, its links' targets put in their places.
std::string html(const std::string& body) {
    const auto blocks = blocks_of(body);
    REQUIRE(blocks.size() == 1);
    auto out = blocks[0].text.html;
    const auto& links = blocks[0].text.links;
    for (auto link = links.rbegin(); link != links.rend(); ++link) out.insert(link->at, link->target);
    return out;
}

/// Everything of a tree of blocks as one text, to compare two of them.
std::string described(const std::vector<Block>& blocks) {
    const auto rich = [](const InlineText& text) {
        auto out = "{" + text.html;
        for (const auto& link : text.links) {
            out += fmt::format("|{}@{} {}:{} {}", link.target, link.at, link.line, link.column, link.picture);
        }
        return out + "}";
    };
    std::string out;
    for (const auto& block : blocks) {
        out += fmt::format("({} {} {} {}:{} {}", static_cast<int>(block.kind), block.level, block.tight, block.line,
                           block.column, rich(block.text));
        for (const auto& row : block.rows) {
            for (const auto& cell : row) out += rich(cell);
        }
        out += described(block.children) + ")";
    }
    return out;
}

TEST_CASE("Inline marks become well-formed HTML") {
    CHECK(html("a *b* **c** ***d*** `e`") ==
          "a <em>b</em> <strong>c</strong> <em><strong>d</strong></em> <code>e</code>");
    CHECK(html("a\nb\\\nc  \nd") == "a\nb<br />\nc<br />\nd");
    CHECK(html("`` a ` <b> ``") == "<code>a ` &lt;b&gt;</code>");
}

TEST_CASE("Characters that HTML acts on are escaped, and escapes and entities are read") {
    CHECK(html("a < b & \"c\" \\< \\* \\[x] &amp; &eacute; &#x26; &lt;") ==
          "a &lt; b &amp; &quot;c&quot; &lt; * [x] &amp; é &amp; &lt;");
    CHECK(html("1990's -- ... \"q\"") == "1990's -- ... &quot;q&quot;");
    CHECK(html("~~a~~ www.example.org") == "~~a~~ www.example.org");
}

TEST_CASE("A link's address is left open and its place told") {
    const auto blocks =
        blocks_of("See [*one* & two](a.md#b \"t\"), <https://x.example/?a&b> and [three][r].\n\n[r]: ../c.md\n");
    REQUIRE(blocks.size() == 1);
    const auto& text = blocks[0].text;
    CHECK(text.html ==
          "See <a href=\"\"><em>one</em> &amp; two</a>, <a href=\"\">https://x.example/?a&amp;b</a> and <a "
          "href=\"\">three</a>.");
    REQUIRE(text.links.size() == 3);
    CHECK(text.links[0].target == "a.md#b");
    CHECK(text.links[1].target == "https://x.example/?a&b");
    CHECK(text.links[2].target == "../c.md");
    for (const auto& link : text.links) {
        CHECK(text.html.substr(0, link.at).substr(link.at - 6) == "href=\"");
        CHECK(text.html[link.at] == '"');
        CHECK_FALSE(link.picture);
    }
}

TEST_CASE("A link is placed where it begins, in lines and characters") {
    const auto links = blocks_of("é 漢 [a](a.md) *x [b](b.md)*\nmore and [c\nd](c.md) [e](e.md)\n")[0].text.links;
    REQUIRE(links.size() == 4);
    const std::pair<int, int> expected[] = {{1, 5}, {1, 18}, {2, 10}, {3, 10}};
    for (std::size_t i = 0; i < links.size(); ++i) {
        CAPTURE(i);
        CHECK(links[i].line == expected[i].first);
        CHECK(links[i].column == expected[i].second);
    }
}

TEST_CASE("A picture keeps the plain words of its description") {
    CHECK(html("![a *b* `c` & d\ne](p.png)") == "<imgp.png alt=\"a b c &amp; d e\" />");
    CHECK(html("[![a](p.png)](b.md)") == "<a href=\"b.md\"><imgp.png alt=\"a\" /></a>");
    CHECK(html("![a ![b](c.png) d](e.png)") == "<imge.png alt=\"a b d\" />");
    CHECK(blocks_of("![a](p.png)")[0].text.links.at(0).picture);
}

TEST_CASE("Headings have their level, whichever way they are written") {
    const auto blocks = blocks_of("# One\n\n### Three *x* ###\n\nSet\next\n===\n\nTwo\n---\n");
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].kind == Kind::heading);
    CHECK(blocks[0].level == 1);
    CHECK(blocks[1].level == 3);
    CHECK(blocks[1].text.html == "Three <em>x</em>");
    CHECK(blocks[2].level == 1);
    CHECK(blocks[2].text.html == "Set\next");
    CHECK(blocks[2].line == 5);
    CHECK(blocks[3].level == 2);
    CHECK(blocks[3].line == 9);
}

TEST_CASE("Blocks know their lines in the file") {
    Parsed out;
    parse(out, "\na\n\n> b\n>\n> c\n\n***\n", 10);
    REQUIRE(out.blocks.size() == 3);
    CHECK(out.blocks[0].line == 11);
    CHECK(out.blocks[1].kind == Kind::quote);
    CHECK(out.blocks[1].children.at(1).line == 15);
    CHECK(out.blocks[1].children.at(1).column == 3);
    CHECK(out.blocks[2].kind == Kind::rule);
    CHECK(out.blocks[2].line == 17);
}

TEST_CASE("Lists nest, count and know whether they are tight") {
    const auto blocks = blocks_of("- a\n  1) b\n  2) c\n- d\n\n7. x\n\n8. y\n\n   more\n");
    REQUIRE(blocks.size() == 2);
    const auto& bullets = blocks[0];
    CHECK(bullets.kind == Kind::list);
    CHECK(bullets.level == 0);
    CHECK(bullets.tight);
    REQUIRE(bullets.children.size() == 2);
    CHECK(bullets.children[0].kind == Kind::item);
    const auto& inner = bullets.children[0].children.at(1);
    CHECK(inner.kind == Kind::list);
    CHECK(inner.level == 1);
    CHECK(inner.children.size() == 2);
    CHECK(inner.children[1].children.at(0).text.html == "c");
    CHECK(inner.children[1].line == 3);
    CHECK(blocks[1].level == 7);
    CHECK_FALSE(blocks[1].tight);
    CHECK(blocks[1].children.at(1).children.size() == 2);
}

TEST_CASE("Code is kept as it stands, escaped") {
    const auto blocks = blocks_of("```toml\na = \"<b>\"\n\n  [^x]\n```\n\n    one\n      two\n");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].kind == Kind::code);
    CHECK(blocks[0].text.html == "a = &quot;&lt;b&gt;&quot;\n\n  [^x]\n");
    CHECK(blocks[1].text.html == "one\n  two\n");
}

TEST_CASE("A table is its rows of cells, the header first") {
    const auto blocks = blocks_of("| *a* | b |\n| --- | :-: |\n| c \\| d | [e](f.md) |\n| | `g` |\n");
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].kind == Kind::table);
    const auto& rows = blocks[0].rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][0].html == "<em>a</em>");
    CHECK(rows[1][0].html == "c | d");
    CHECK(rows[1][1].links.at(0).target == "f.md");
    CHECK(rows[1][1].links.at(0).line == 3);
    CHECK(rows[2][0].html.empty());
    CHECK(rows[2][1].html == "<code>g</code>");
}

TEST_CASE("A table in a quote or in a list is placed by the lines of the file") {
    const auto quoted = blocks_of("> | a | b |\n> | - | - |\n> | é | [x](y.md) |\n");
    const auto& in_quote = quoted.at(0).children.at(0);
    CHECK(in_quote.kind == Kind::table);
    CHECK(in_quote.line == 1);
    CHECK(in_quote.rows.at(1)[1].links.at(0).line == 3);
    CHECK(in_quote.rows.at(1)[1].links.at(0).column == 9);
    const auto listed = blocks_of("- text\n\n  | a |\n  | - |\n  | [x](y.md) |\n");
    const auto& in_list = listed.at(0).children.at(0).children.at(1);
    CHECK(in_list.kind == Kind::table);
    CHECK(in_list.line == 3);
    CHECK(in_list.rows.at(1)[0].links.at(0).line == 5);
}

TEST_CASE("Each number that leads to one footnote knows which of them it is") {
    std::vector<int> uses;
    for (const auto& block : blocks_of("A[^a] b[^b].\n\nC[^a].\n\n[^a]: A.\n[^b]: B.\n")) {
        for (const auto& link : block.text.links) uses.push_back(link.use);
    }
    CHECK(uses == std::vector<int>{1, 1, 2});
}

TEST_CASE("Footnotes are numbered by use, marked once, and gathered at the end") {
    const auto blocks = blocks_of(
        "One[^b] and *two*[^a].\n\n[^a]: First [x](y.md).\n[^b]: Second.\n\n    Its second part.\n\n        code\n");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].text.html == "One<sup><a>1</a></sup> and <em>two</em><sup><a>2</a></sup>.");
    const auto& names = blocks[0].text.links;  // which the words of a language say
    REQUIRE(names.size() == 2);
    CHECK((names[1].footnote && names[1].target == "2"));
    CHECK(blocks[0].text.html.substr(names[1].at, 5) == ">2</a");
    CHECK(blocks[1].kind == Kind::footnotes);
    REQUIRE(blocks[1].children.size() == 2);
    const auto& second = blocks[1].children[0];
    CHECK(second.line == 4);
    REQUIRE(second.children.size() == 3);
    CHECK(second.children[0].text.html == "Second.");
    CHECK(second.children[1].text.html == "Its second part.");
    CHECK(second.children[1].line == 6);
    CHECK(second.children[2].kind == Kind::code);
    CHECK(blocks[1].children[1].children.at(0).text.links.at(0).line == 3);
}

TEST_CASE("HTML is reported where it stands, never dropped in silence") {
    CHECK(problems_of("a <b>c</b>\n") == Places{"1:3 raw-html", "1:7 raw-html"});
    CHECK(problems_of("x\n\n<script>\nalert(1)\n</script>\n") == Places{"3:1 raw-html"});
    CHECK(problems_of("é <img onerror=\"x\"> <!-- c -->\n") == Places{"1:3 raw-html", "1:21 raw-html"});
    CHECK(problems_of("![<b>x</b>](p.png)\n") == Places{"1:3 raw-html", "1:7 raw-html"});
    CHECK(problems_of("| a |\n| - |\n| x<br>y |\n") == Places{"3:4 raw-html"});
    CHECK(problems_of("# a <b>\n") == Places{"1:5 raw-html"});
    Parsed out;
    parse(out, "a <b>c\n");
    CHECK(out.blocks.at(0).text.html == "a c");
    CHECK_THAT(first_message(out.diagnostics), Catch::Contains("<b>"));
}

TEST_CASE("Unsafe links are reported in every spelling, with the scheme") {
    for (const char* target :
         {"javascript:x", "JAVASCRIPT:x", "java&Tab;script:x", "&#106;avascript:x", "javascript&colon;x",
          "<java\tscript:x>", "data:text/html,x", "//host", "ms-msdt:x", "/absolute", "", "file:///x"}) {
        CAPTURE(target);
        CHECK(problems_of("é [a](" + std::string(target) + ")\n") == Places{"1:3 unsafe-link"});
        CHECK(problems_of("![a](" + std::string(target) + ")\n") == Places{"1:1 unsafe-link"});
    }
    CHECK(problems_of("[a]\n\n[a]: javascript:x\n") == Places{"1:1 unsafe-link"});
    CHECK(problems_of("<javascript:x>\n") == Places{"1:1 unsafe-link"});
    Parsed out;
    parse(out, "[a](java&Tab;script:x)");
    CHECK_THAT(first_message(out.diagnostics), Catch::Contains("javascript:"));
}

TEST_CASE("Links, pictures and headings without words are reported") {
    CHECK(problems_of("a [](b.md)\n") == Places{"1:3 empty-link"});
    CHECK(problems_of("[ ** ](b.md)\n").empty());
    CHECK(problems_of("[`` ` ``](b.md)\n").empty());
    CHECK(problems_of("![](a.png)\n") == Places{"1:1 picture-without-words"});
    CHECK(problems_of("![ ](a.png)\n") == Places{"1:1 picture-without-words"});
    CHECK(problems_of("#\n") == Places{"1:1 empty-heading"});
    CHECK(problems_of("a\n\n## \n") == Places{"3:1 empty-heading"});
}

TEST_CASE("An empty text has no blocks") {
    CHECK(blocks_of("").empty());
    CHECK(blocks_of("\n\n").empty());
    CHECK(blocks_of("[a]: b.md\n").empty());
}

TEST_CASE("Two hundred documents parsed by four threads are as parsed by one") {
    prepare_markdown();
    std::vector<std::string> texts;
    for (int i = 0; i < 200; ++i) {
        texts.push_back(
            fmt::format("# Title {0}\n\nText *{0}* with [a link](page-{0}.md), ~~struck~~, www.example.org[^n].\n\n"
                        "| a | b |\n| - | - |\n| c {0} | <i>d</i> |\n\n- x\n  - y {0}\n\n[^n]: Note {0}.\n\n",
                        i) +
            repeated("> quoted `code` and [more](b.md)\n\n", static_cast<std::size_t>(i % 17)));
    }
    const auto parse_one = [&](std::size_t i) {
        Diagnostics diagnostics;
        auto out = described(parse_markdown(texts[i], "a.md", 1, diagnostics));
        for (const auto& place : places(diagnostics)) out += place;
        return out;
    };
    std::vector<std::string> alone;
    for (std::size_t i = 0; i < texts.size(); ++i) alone.push_back(parse_one(i));
    CHECK_THAT(alone[3], Catch::Contains("page-3.md") && Catch::Contains("raw-html"));
    for (int round = 0; round < 5; ++round) {
        std::vector<std::string> together(texts.size());
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (std::size_t i = t; i < texts.size(); i += 4) together[i] = parse_one(i);
            });
        }
        for (auto& thread : threads) thread.join();
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) wrong += together[i] == alone[i] ? 0U : 1U;
        REQUIRE(wrong == 0);
    }
}

}  // namespace
}  // namespace codify
