#include "base/xml.h"

#include "base/text.h"
#include "tests/support/catch.h"
#include "tests/support/problems.h"
#include "tests/support/small_site.h"

using namespace codify;

namespace {

/// Every text of the document, one after the other.
std::string texts_of(const XmlElement& element) {
    std::string out = element.text;
    for (const auto& child : element.children) out += texts_of(child);
    return out;
}

/// What stands between the tags of `html`, with its entities decoded: another way to the same bytes.
std::string between_tags(const std::string& html) {
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] == '<') {
            at = html.find('>', at) + 1;
            continue;
        }
        out += html[at++];
    }
    for (const auto& [name, character] : {std::pair("&lt;", "<"),
                                          {"&gt;", ">"},
                                          {"&quot;", "\""},
                                          {"&#39;", "'"},
                                          {"&#160;", "\u00a0"},
                                          {"&#123;", "{"},
                                          {"&#125;", "}"},
                                          {"&amp;", "&"}}) {
        const std::string from(name);
        for (auto at = out.find(from); at != std::string::npos; at = out.find(from, at + 1))
            out.replace(at, from.size(), character);
    }
    return out;
}

}  // namespace

TEST_CASE("reading a page loses no byte of its text", "[xml]") {
    prepare_xml();
    for (const auto& page : small_pages()) {
        const auto document = read_xml(page.html);
        CAPTURE(page.node->url);
        REQUIRE(document.root);
        const auto body = page.html.substr(page.html.find("<html"));
        const auto kept = texts_of(*document.root);
        CHECK(kept.size() > 100);
        CHECK(trim(between_tags(body)) == trim(kept));
    }
}

TEST_CASE("an element has its line, its attributes in order and its text", "[xml]") {
    const auto document =
        read_xml("<!DOCTYPE html>\n<html lang=\"en\">\n<p id=\"a\" class=\"b &amp; c\">1 &lt; 2</p></html>");
    REQUIRE(document.root);
    const auto& p = document.root->children.at(1);
    CHECK(p.line == 3);
    CHECK(*p.attribute("class") == "b & c");
    CHECK(p.attributes.front().first == "id");
    CHECK(p.attribute("title") == nullptr);
    CHECK(p.children.at(0).text == "1 < 2");
}

TEST_CASE("the first fault is told, not what follows from it", "[xml]") {
    const auto document = read_xml("<html>\n<div>\n<p>\n</div>\n</html>");
    CHECK(!document.root);
    CHECK(document.fault.line == 3);
    CHECK(document.fault.element == "p");
}

TEST_CASE("what could fetch, grow or be cut is refused", "[xml]") {
    prepare_xml();
    const std::string files = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/debian_version\">]><html>&x;</html>";
    CHECK(read_xml(files).fault.message == "an entity is declared here");
    CHECK(read_xml("<!DOCTYPE html [<!ATTLIST p a CDATA \"b\">]><html/>").fault.message ==
          "the document type declares something");
    CHECK(!read_xml("<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><html>&x;</html>").root);
    CHECK(!read_xml(repeated("<b>", 300) + repeated("</b>", 300)).root);
    CHECK(read_xml(repeated("<b>", 200) + repeated("</b>", 200)).root);
    CHECK(!read_xml("").root);
    CHECK(!read_xml("<html>\xff</html>").root);
}

TEST_CASE("sixty-four attributes are read and one more is refused", "[xml]") {
    const auto tag = [](int count) {
        std::string out = "<p";
        for (int i = 0; i < count; ++i) out += " a" + std::to_string(i) + "=\"a=b>c\"";
        return out + "/>";
    };
    CHECK(read_xml(tag(64)).root);
    CHECK(read_xml(tag(65)).fault.message == "a tag has more than 64 attributes");
}
