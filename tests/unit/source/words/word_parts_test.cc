#include "source/words/word_parts.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

using PartKind = WordPart::Kind;

std::string word_fault(std::string_view word) { return word_parts(word).fault; }

}  // namespace

TEST_CASE("a word consists of plain text, values, blanks and marks", "[source]") {
    const auto [parts, fault] = word_parts("See {{title}}: {count} <link>p\u00E2ges</link>.");
    CHECK(fault.empty());
    CHECK(parts == std::vector<WordPart>{{PartKind::plain, "See ", 0},
                                         {PartKind::value, "title", 4},
                                         {PartKind::plain, ": ", 13},
                                         {PartKind::blank, "count", 15},
                                         {PartKind::plain, " ", 22},
                                         {PartKind::mark, "link", 23},
                                         {PartKind::plain, "p\u00E2ges", 29},
                                         {PartKind::end, "link", 35},
                                         {PartKind::plain, ".", 42}});
}

TEST_CASE("a word may be plain, or hold nothing plain", "[source]") {
    CHECK(word_parts("Home & \"away\"").parts == std::vector<WordPart>{{PartKind::plain, "Home & \"away\"", 0}});
    CHECK(word_parts("{{a}}{{b_2}}").parts ==
          std::vector<WordPart>{{PartKind::value, "a", 0}, {PartKind::value, "b_2", 5}});
    CHECK(word_parts("<a></a>").parts == std::vector<WordPart>{{PartKind::mark, "a", 0}, {PartKind::end, "a", 3}});
    CHECK(word_parts("").parts.empty());
}

TEST_CASE("a value may be another word, and a blank or a mark may not", "[source]") {
    CHECK(word_parts("{{words.search.title}}").parts ==
          std::vector<WordPart>{{PartKind::value, "words.search.title", 0}});
    CHECK(word_fault("{words.search.title}") == "a name and } must follow {");
    CHECK(word_fault("<words.link>x</words.link>") == "a name and > must follow <");
}

TEST_CASE("marks may hold values and blanks, and may be repeated", "[source]") {
    CHECK(word_fault("<a>{{title}} ({count})</a> <b>x</b> <a>y</a>") == "");
}

TEST_CASE("braces and angle brackets that are no value, blank or mark are a fault", "[source]") {
    CHECK(word_fault("a } b") == "a } stands alone here");
    CHECK(word_fault("5 > 3") == "a > stands alone here");
    CHECK(word_fault("{{a}}}") == "a } stands alone here");
    CHECK(word_fault("3 < 5") == "a name and > must follow <");
    CHECK(word_fault("<br />") == "a name and > must follow <");
    CHECK(word_fault("<a>x</>") == "a name and > must follow </");
    CHECK(word_fault("{") == "a name and } must follow {");
    CHECK(word_fault("{}") == "a name and } must follow {");
    CHECK(word_fault("{Count}") == "a name and } must follow {");
    CHECK(word_fault("{1st}") == "a name and } must follow {");
    CHECK(word_fault("{{title") == "a name and }} must follow {{");
    CHECK(word_fault("{{title}") == "a name and }} must follow {{");
    CHECK(word_fault("{{ title }}") == "a name and }} must follow {{");
    CHECK(word_fault("{{{body}}}") == "a name and }} must follow {{");
    CHECK(word_fault("{{#flag}}x{{/flag}}") == "a name and }} must follow {{");
}

TEST_CASE("a mark without words is a fault: a link with nothing to read would stand there", "[source]") {
    CHECK(word_fault("Go on to <page></page>.") == "the mark <page> marks no words");
    CHECK(word_fault("<page> </page>") == "the mark <page> marks no words");
    CHECK(word_fault("<a>x</a><b></b>") == "the mark <b> marks no words");
    CHECK(word_fault("<page>{{title}}</page>").empty());
}

TEST_CASE("marks that are not closed, not open or within one another are a fault", "[source]") {
    CHECK(word_fault("<link>here") == "the mark <link> is not closed");
    CHECK(word_fault("here</link>") == "the mark <link> is not open here");
    CHECK(word_fault("<a>x</b>") == "the mark <b> is not open here");
    CHECK(word_fault("<a>x</a></a>") == "the mark <a> is not open here");
    CHECK(word_fault("<a>x<b>y</b></a>") == "the mark <b> stands within <a>");
    CHECK(word_fault("<a>x<a>y</a></a>") == "the mark <a> stands within <a>");
}

TEST_CASE("the first fault of a word is told", "[source]") {
    CHECK(word_fault("a } b < c") == "a } stands alone here");
    CHECK(word_fault("<a>x { y") == "a name and } must follow {");
}

TEST_CASE("what a word holds besides text is listed once each, as it is written", "[source]") {
    CHECK(holes_of("<b>{x}</b> {{v}} {x} <a>{{v}}</a>") == std::vector<std::string>{"<a>", "<b>", "{x}", "{{v}}"});
    CHECK(holes_of("plain").empty());
}

}  // namespace codify
