#include "pages/text/word_diff.h"

#include <random>
#include <string>
#include <vector>

#include "pages/text/html_words.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

std::string without(std::string text, const std::string& tag) {
    for (const auto& mark : {"<" + tag + ">", "</" + tag + ">"}) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) text.erase(at, mark.size());
    }
    return text;
}

std::vector<std::string> words_of(const std::string& html) {
    std::vector<std::string> out;
    for (const auto& word : html_words(html)) out.push_back(html.substr(word.begin, word.end - word.begin));
    return out;
}

/// The words that bear no mark.
std::vector<std::string> unmarked(const std::string& html, const std::string& tag) {
    std::string rest;
    std::size_t at = 0;
    for (auto open = html.find("<" + tag + ">"); open != std::string::npos; open = html.find("<" + tag + ">", at)) {
        rest += html.substr(at, open - at) + " ";
        at = html.find("</" + tag + ">", open) + tag.size() + 3;
    }
    return words_of(rest + html.substr(at));
}

bool crosses_a_tag(const std::string& html, const std::string& tag) {
    for (auto open = html.find("<" + tag + ">"); open != std::string::npos;
         open = html.find("<" + tag + ">", open + 1)) {
        const auto inside = open + tag.size() + 2;
        if (html.compare(html.find('<', inside), tag.size() + 3, "</" + tag + ">") != 0) return true;
    }
    return false;
}

struct Marks {
    std::string before, after;
    bool operator==(const Marks& other) const { return before == other.before && after == other.after; }
};
std::ostream& operator<<(std::ostream& out, const Marks& marks) {
    return out << '"' << marks.before << "\" and \"" << marks.after << '"';
}
Marks marks_of(const std::string& before, const std::string& after) {
    auto marked = mark_words(before, after);
    return {std::move(marked.before), std::move(marked.after)};
}

std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> parts = {
        "care ",     "people, ",        "the ",   "and ",    "<em>safety</em> ",
        "of ",       "improvement ",    "&amp; ", "in",      "</p>\n<p>",
        "staff’s ",  "well-being",      "<br />", ". ",      "\xC2\xA0",
        "outcomes ", "<a href=\"x\">y", "</a>",   "ensure ", "\n"};
    std::string out;
    for (auto left = random() % 25; left > 0; --left) out += parts[random() % parts.size()];
    return out;
}

}  // namespace

TEST_CASE("taking the marks out gives back both texts, and what bears none is the same on both sides", "[pages]") {
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        const auto before = random_text(random);
        const auto after = random_text(random);
        const auto marked = mark_words(before, after);
        INFO(before << "\n----\n" << after << "\n----\n" << marked.before << "\n----\n" << marked.after);
        REQUIRE(without(marked.before, "del") == before);
        REQUIRE(without(marked.after, "ins") == after);
        REQUIRE(unmarked(marked.before, "del") == unmarked(marked.after, "ins"));
        REQUIRE(unmarked(marked.before, "del").size() == marked.shared);
        REQUIRE(words_of(before).size() == marked.shared + marked.only_before);
        REQUIRE(words_of(after).size() == marked.shared + marked.only_after);
        REQUIRE_FALSE(crosses_a_tag(marked.before, "del"));
        REQUIRE_FALSE(crosses_a_tag(marked.after, "ins"));
    }
}

TEST_CASE("the same text bears no mark, and neither do tags and white space", "[pages]") {
    const std::string text = "<p>I listen to <em>people</em>.</p>";
    CHECK(marks_of(text, text) == Marks{text, text});
    CHECK(marks_of("<p>I listen.</p>", "<p>I\n<em>listen</em>.</p>") ==
          Marks{"<p>I listen.</p>", "<p>I\n<em>listen</em>.</p>"});
    CHECK(marks_of("", "") == Marks{"", ""});
}

TEST_CASE("words that only one text has are marked there, as one run", "[pages]") {
    CHECK(marks_of("I lead teams.", "I build and lead teams across the system.") ==
          Marks{"I lead teams.", "I <ins>build and</ins> lead teams <ins>across the system</ins>."});
    CHECK(marks_of("<p>One</p>", "") == Marks{"<p><del>One</del></p>", ""});
}

TEST_CASE("capitals and punctuation count, and a sign is marked by itself", "[pages]") {
    CHECK(marks_of("Improvement matters", "improvement matters").before == "<del>Improvement</del> matters");
    CHECK(marks_of("safety, quality", "safety; quality") ==
          Marks{"safety<del>,</del> quality", "safety<ins>;</ins> quality"});
    CHECK(marks_of("people’s well-being", "people’s well being").before == "people’s <del>well-being</del>");
    CHECK(marks_of("care &amp; support", "care and support").before == "care <del>&amp;</del> support");
}

TEST_CASE("a few short words between two differences are marked with them", "[pages]") {
    CHECK(marks_of("review the plans and meet their goals", "write the policy and reach their ends").before ==
          "<del>review the plans and meet their goals</del>");
    CHECK(marks_of("review the organisation and meet", "write the organisation and reach").before ==
          "<del>review</del> the organisation and <del>meet</del>");
}

TEST_CASE("a mark ends before a tag and goes on behind it", "[pages]") {
    CHECK(marks_of("<p>old words</p>", "<p>quite <strong>new and</strong> fresh</p>").after ==
          "<p><ins>quite</ins> <strong><ins>new and</ins></strong> <ins>fresh</ins></p>");
    CHECK(marks_of("<ul><li>a</li></ul>", "<ul><li>b</li><li>c</li></ul>").after ==
          "<ul><li><ins>b</ins></li><li><ins>c</ins></li></ul>");
}

TEST_CASE("texts that differ in more words than are followed are marked whole, in time", "[pages]") {
    std::string before, after;
    for (int i = 0; i < 20'000; ++i) before += "a" + std::to_string(i) + " ", after += "b" + std::to_string(i) + " ";
    const auto marked = mark_words("same " + before + "end", "same " + after + "end");
    CHECK(marked.shared == 2);
    CHECK(without(marked.after, "ins") == "same " + after + "end");
}

TEST_CASE("words are runs of letters and digits with what joins them, and every sign is by itself", "[pages]") {
    CHECK(words_of("It’s up-to-date: 1.4, -3 and/or e.g. “naïve” caf\xC3\xA9 &lt;b&gt;") ==
          std::vector<std::string>{"It’s", "up-to-date", ":", "1.4", ",",     "-", "3",    "and",  "/", "or",  "e",
                                   ".",    "g",          ".", "“",   "naïve", "”", "café", "&lt;", "b", "&gt;"});
    CHECK(words_of("<a title=\"not words\">words</a>\xC2\xA0here") == std::vector<std::string>{"words", "here"});
}

}  // namespace codify
