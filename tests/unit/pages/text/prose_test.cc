#include "pages/text/prose.h"

#include "tests/support/catch.h"
#include "tests/support/html_page.h"
#include "tests/support/small_content.h"
#include "tests/support/tiny_png.h"

namespace codify {
namespace {

/// A page "guide" with `text` beside pages to link to, as its HTML seen from `url`.
std::string html_of(const std::string& text, const std::string& url = "guide.html", const ProseStyle& style = {},
                    const std::string& base = {}) {
    const auto loaded = load_files({{"pages/guide.md", item_file("Guide", 1, text)},
                                    {"pages/pictures/map.png", kTinyPng},
                                    {"notes/_index.md", "+++\ntitle = \"Notes\"\n+++\n\n## Part\n\nHello.\n"}});
    if (!loaded.problems.empty()) return "problem: " + loaded.problems[0].message;
    return blocks_html(loaded.model.pages.at(0).body, {loaded.model, url, base}, style);
}

}  // namespace

TEST_CASE("headings bear their ids and move to the rank they have on the page", "[pages]") {
    CHECK(html_of("## One\n\n### Two\n") == "<h2 id=\"one\">One</h2>\n<h3 id=\"two\">Two</h3>\n");
    CHECK(html_of("## One\n", "guide.html", {4, true, {}}) == "<h4 id=\"one\">One</h4>\n");
    CHECK(html_of("## One\n\n### Two\n", "guide.html", {6, true, {}}).find("<h6 id=\"two\">") != std::string::npos);
    CHECK(html_of("## One\n", "guide.html", {2, false, {}}) == "<h2>One</h2>\n");
}

TEST_CASE("no rank is left out, whichever marks a text or a list within it begins with", "[pages]") {
    const auto ranks = [](const std::string& text, int rank) {
        std::string out;
        const auto html = html_of(text, "guide.html", {rank, false, {}});
        for (auto at = html.find("<h"); at != std::string::npos; at = html.find("<h", at + 1)) out += html[at + 2];
        return out;
    };
    CHECK(ranks("## One\n\n### Two\n\n### Three\n\n## Four\n", 3) == "3443");
    CHECK(ranks("- #### One\n\n  Text.\n- #### Two\n", 4) == "44");
    CHECK(ranks("## One\n\n- ##### Two\n\n### Three\n\n> # Four\n", 2) == "2332");
}

TEST_CASE("a link is written from where the text stands", "[pages]") {
    const std::string link = "See [part](../notes/_index.md#part).\n";
    CHECK(html_of(link) == "<p>See <a href=\"notes/index.html#part\">part</a>.</p>\n");
    CHECK(html_of(link, "notes/whole.html") == "<p>See <a href=\"index.html#part\">part</a>.</p>\n");
    CHECK(html_of(link, "a/b/c.html") == "<p>See <a href=\"../../notes/index.html#part\">part</a>.</p>\n");
}

TEST_CASE("a link to the page it stands on is only its place", "[pages]") {
    CHECK(html_of("[There](#one)\n\n## One\n").find("<a href=\"#one\">") != std::string::npos);
    CHECK(html_of("[There](#one)\n\n## One\n", "notes/whole.html").find("<a href=\"../guide.html#one\">") !=
          std::string::npos);
    CHECK(html_of("[Here](guide.md)\n").find("<a href=\"guide.html\">") != std::string::npos);
}

TEST_CASE("a page that is served at any address writes its links from the top", "[pages]") {
    CHECK(html_of("See [part](../notes/_index.md#part).\n", "404.html", {}, "/code/") ==
          "<p>See <a href=\"/code/notes/index.html#part\">part</a>.</p>\n");
}

TEST_CASE("the address of a picture is written from where the text stands", "[pages]") {
    CHECK(html_of("![A map](pictures/map.png)\n", "a/b.html") ==
          "<p><img src=\"../pictures/map.png\" width=\"1\" height=\"1\" alt=\"A map\" /></p>\n");
}

TEST_CASE("an address of another site is escaped where it must be", "[pages]") {
    CHECK(
        html_of("[Out](https://example.org/?a=1&b=\u00E9)\n").find("href=\"https://example.org/?a=1&amp;b=%C3%A9\"") !=
        std::string::npos);
}

TEST_CASE("the words of a text are escaped", "[pages]") {
    CHECK(html_of("Fish & chips \\< 5 \"pounds\"\n").find("Fish &amp; chips &lt; 5") != std::string::npos);
    CHECK(html_of("`<b>`\n").find("<code>&lt;b&gt;</code>") != std::string::npos);
    CHECK(html_of("```\n<b> & c\n```\n") == "<pre><code>&lt;b&gt; &amp; c\n</code></pre>\n");
}

TEST_CASE("a table takes its caption from the words before it, else from the heading above, else from the page",
          "[pages]") {
    const std::string table = "| A | B |\n| --- | --- |\n| 1 | 2 |\n";
    const auto caption = [&](const std::string& text, const ProseStyle& style = {}) {
        const auto page = parse_page("<div>" + html_of(text, "guide.html", style) + "</div>");
        REQUIRE(page.root);
        const auto found = page.root->all("caption");
        return found.empty() ? std::string("none") : found.at(0)->words();
    };
    CHECK(caption("Table: Sums\n\n" + table) == "Sums");
    CHECK(caption("## Numbers\n\n" + table) == "Numbers");
    CHECK(caption("## Numbers\n\nTable: Sums\n\n" + table) == "Sums");
    CHECK(caption(table, {2, true, "Guide"}) == "Guide");
    CHECK(caption(table) == "none");
    CHECK(html_of("Table: Sums\n\n" + table).find("<p>") == std::string::npos);
    CHECK(html_of("Table: not one\n\nText.\n").find("<p>Table: not one</p>") == 0);
}

TEST_CASE("a table has a head with scopes and a body", "[pages]") {
    const auto html = html_of("| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n");
    CHECK(html.find("<thead>\n<tr><th scope=\"col\">A</th><th "
                    "scope=\"col\">B</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td>4</"
                    "td></tr>\n</tbody>") != std::string::npos);
    CHECK(html_of("| A | B |\n| --- | --- |\n").find("tbody") == std::string::npos);
}

TEST_CASE("a tight list has no paragraphs, a loose one has, and numbers go on where they began", "[pages]") {
    CHECK(html_of("- One\n- Two\n") == "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n");
    CHECK(html_of("- One\n\n- Two\n") == "<ul>\n<li>\n<p>One</p>\n</li>\n<li>\n<p>Two</p>\n</li>\n</ul>\n");
    CHECK(html_of("3. One\n4. Two\n").find("<ol start=\"3\">") == 0);
    CHECK(html_of("- One\n  - Deep\n") == "<ul>\n<li>One\n<ul>\n<li>Deep</li>\n</ul>\n</li>\n</ul>\n");
}

TEST_CASE("a footnote's number leads to its note, which leads back to each place", "[pages]") {
    const auto html = html_of("Fair.[^1] Kind.[^2]\n\n- Fair.[^1]\n\n[^1]: Always.\n[^2]: Often:\n\n    - at work\n");
    CHECK(html.find("<a id=\"note-1--use-1\" href=\"#note-1\" aria-label=\"Note 1\">1</a>") != std::string::npos);
    CHECK(html.find("<a id=\"note-1--use-2\" href=\"#note-1\"") != std::string::npos);
    CHECK(html.find("<li id=\"note-1\">\n<p>Always. <a href=\"#note-1--use-1\"") != std::string::npos);
    CHECK(html.find("<a href=\"#note-1--use-2\"") != std::string::npos);
    CHECK(html.find("</ul>\n<p> <a href=\"#note-2--use-1\"") != std::string::npos);
}

TEST_CASE("the notes of a text that shares a page have ids of their own, or are not linked", "[pages]") {
    const std::string text = "Fair.[^1]\n\n[^1]: Always.\n";
    const auto named = html_of(text, "guide.html", {.anchors = false, .notes = "first--"});
    CHECK(named.find("<a id=\"first--note-1--use-1\" href=\"#first--note-1\"") != std::string::npos);
    CHECK(named.find("<li id=\"first--note-1\">") != std::string::npos);
    const auto plain = html_of(text, "guide.html", {.anchors = false});
    CHECK(plain.find("<sup><a>1</a></sup>") != std::string::npos);
    CHECK(plain.find("note-1") == std::string::npos);
}

TEST_CASE("a table that may be wider than a phone scrolls in a box with a name", "[pages]") {
    const std::string wide = "| A | B |\n| --- | --- |\n| Responsibilities | Responsibilities |\n\n";
    const auto boxes = [&](const std::string& text, const ProseStyle& style) {
        std::vector<std::string> out;
        const auto page = parse_page("<div>" + html_of(text, "guide.html", style) + "</div>");
        REQUIRE(page.root);
        page.root->each([&](const Element& box) {
            if (box.attribute("class") != "table-box") return;
            CHECK(box.attribute("tabindex") == "0");
            out.push_back((box.name == "section" ? "region" : box.attribute("role")) + " " +
                          box.attribute("aria-label"));
        });
        return out;
    };
    using Names = std::vector<std::string>;
    CHECK(boxes("| A | B |\n| --- | --- |\n| Few | Words |\n", {}).empty());
    CHECK(boxes("Table: Sums & more\n\n" + wide, {}) == Names{"region Sums & more"});
    CHECK(boxes("## One\n\n" + wide + "Text.\n\n" + wide, {}) == Names{"region One", "region One (2)"});
    CHECK(boxes("## A\n\n### So\n\n" + wide + "## B\n\n### So\n\n" + wide, {}) == Names{"region So", "region So, B"});
    CHECK(boxes(wide, {.anchors = false, .caption = "Cook", .place = "Cook"}) == Names{"group Cook"});
    CHECK(boxes("## So\n\n" + wide, {.anchors = false, .place = "Cook"}) == Names{"group So, Cook"});
    CHECK(boxes("| A |\n| --- |\n| ![A map](pictures/map.png) |\n", {}).empty());
}

TEST_CASE("an empty cell in the corner of a table is no header", "[pages]") {
    const auto html = html_of("| | B |\n| --- | --- |\n| 1 | 2 |\n");
    CHECK(html.find("<tr><td></td><th scope=\"col\">B</th></tr>") != std::string::npos);
}

TEST_CASE("quotes, rules and line breaks are well-formed", "[pages]") {
    CHECK(html_of("> Said.\n") == "<blockquote>\n<p>Said.</p>\n</blockquote>\n");
    CHECK(html_of("One\n\n---\n\nTwo\n") == "<p>One</p>\n<hr />\n<p>Two</p>\n");
    CHECK(parse_page("<div>" + html_of("One\\\nTwo\n") + "</div>").root->words() == "One Two");
}

TEST_CASE("the first words of a text are those of its first paragraph or entry", "[pages]") {
    const auto words = [](const std::string& text) {
        return first_words(load_files({{"pages/guide.md", item_file("Guide", 1, text)}}).model.pages.at(0).body);
    };
    CHECK(words("## One\n\nFair & *kind*.\n\nMore.\n") == "Fair & kind.");
    CHECK(words("- Listen.\n- Speak.\n") == "Listen.");
    CHECK(words("## Only a heading\n") == "");
    CHECK(words("Table: Sums\n\n| A |\n| --- |\n| 1 |\n\nWhat they mean.\n") == "What they mean.");
}

}  // namespace codify
