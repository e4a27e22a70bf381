// The proof that the site carries the five documents word for word: every statement of each source, in its order and
// under the id of its place, is what the model holds and what the finished pages show, and neither holds more.
#include <algorithm>

#include "base/html.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/unit/verbatim/carried.h"
#include "tests/unit/verbatim/page_texts.h"
#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

struct Proof {
    const char* document;
    Statements (*source)();
    Statements (*carried)(const Carrier&);
    std::size_t statements;
};

const std::vector<Proof>& proofs() {
    static const std::vector<Proof> all = {
        {"code-1-4", code_source, carried_code, 155},
        {"framework-2025-09", framework_source, carried_framework, 230},
        {"social-care-statement", social_care_source, carried_social_care, 49},
        {"leadership-qualities", qualities_source, carried_qualities, 320},
        {"messenger-review", review_source, carried_review, 74},
    };
    return all;
}

}  // namespace

TEST_CASE("the model carries every statement of every source document word for word and in its place", "[verbatim]") {
    for (const auto& proof : proofs()) {
        INFO(proof.document);
        const auto source = proof.source();
        CHECK(source.size() == proof.statements);
        CHECK(difference(source, proof.carried(ModelCarrier(real_site().model))) == "");
    }
}

TEST_CASE("the pages carry every statement of every source document at its anchor, and nothing else stands there",
          "[verbatim]") {
    for (const auto& proof : proofs()) {
        INFO(proof.document);
        CHECK(difference(proof.source(), proof.carried(PageCarrier(real_site()))) == "");
    }
}

TEST_CASE("the page with everything on it carries the statements of its framework in their order", "[verbatim]") {
    const ModelCarrier model(real_site().model);
    const std::vector<std::pair<std::string, Statements>> wholes = {
        {"code", model.items("code", {"definition", "behaviours", "practices"})},
        {"standards", model.items("standards", {"stages"})},
        {"adult-social-care", model.items("adult-social-care", {"good-leaders", "levels", "common"})},
        {"messenger-review", model.items("messenger-review", {"summary", "text"})},
    };
    for (const auto& [framework, statements] : wholes) {
        const auto texts = texts_of_page(real_page(framework + "/whole-framework.html").root);
        auto at = texts.begin();
        for (const auto& statement : statements) {
            INFO(framework << " " << statement.id);
            at = std::find_if(at, texts.end(), [&](const PageText& text) {
                return normalised(text.text) == normalised(statement.text);
            });
            REQUIRE(at != texts.end());
            ++at;
        }
    }
}

TEST_CASE("the page of a level carries that level's text of every item, under the item's name", "[verbatim]") {
    for (const auto& framework : real_site().model.frameworks) {
        for (std::size_t i = 0; i < framework.levels.size(); ++i) {
            const auto& page = real_pages()[*framework.levels[i].node];
            std::vector<std::string> shown, wanted;
            for (const auto& text : texts_of_page(page.root)) shown.push_back(text.text);
            for (const auto& item : framework.items) {
                for (const auto& section : item.sections) {
                    for (const auto& descriptor : section.descriptors) {
                        if (descriptor.level != LevelIndex(i)) continue;
                        INFO(page.node->url << " " << item.code);
                        const auto name = std::find(shown.begin() + 1, shown.end(), item.title);
                        REQUIRE(name != shown.end());
                        CHECK(*(name + 1) == plain_text(descriptor.text.front().text.html));
                    }
                }
            }
        }
    }
}

TEST_CASE("the headings of sections and levels read as in the sources, but for a final colon", "[verbatim]") {
    const auto heading = [](const std::string& url, const std::string& id) {
        INFO(url << " has #" << id);
        const auto* found = real_page(url).root.with_id(id);
        REQUIRE(found != nullptr);
        return found->words();
    };
    const SourceText code("000-code-1-4.txt"), framework("001-framework-2025-09.txt"),
        qualities("003-leadership-qualities.txt");
    for (const auto* id : {"definition", "behaviours", "practices"}) {
        const auto words = "## " + heading("code/accountability.html", id);
        CHECK(code.count(words) + code.count(words + ":") == 2);
        CHECK(code.count("#" + words) + code.count("#" + words + ":") == 4);
    }
    const auto competency =
        "standards/self-effectiveness/balancing-safety-productivity-and-wellbeing/prioritise-for-productivity.html";
    for (const auto& level : framework_named(real_site().model, "standards").levels) {
        CHECK(heading(competency, level.id) == level.title);
        CHECK(framework.count(level.full_title) == 28);
    }
    CHECK(qualities.count("### " +
                          heading("adult-social-care/setting-direction/making-decisions.html", "good-leaders") + ":") ==
          26);
    CHECK(qualities.count("### " +
                          heading("adult-social-care/creating-the-vision/embodying-the-vision.html", "common") + ":") ==
          8);
    CHECK(heading("adult-social-care/setting-direction/making-decisions.html", "levels") ==
          "What leadership looks like");
}

TEST_CASE("the framework page of the review quotes the words before its first recommendation", "[verbatim]") {
    const auto quotes = real_page("messenger-review/index.html").root.all("blockquote");
    REQUIRE(quotes.size() == 1);
    CHECK(normalised(quotes[0]->words()) == normalised(review_opening()));
}

TEST_CASE("a column name that is not in the source is marked as ours by a note on its page", "[verbatim]") {
    const auto notes = [](const std::string& url) { return real_page(url).root.words(); };
    CHECK(notes("code/document-history.html").find("'Item' and 'Detail' are ours") != std::string::npos);
    CHECK(notes("adult-social-care/how-it-is-structured.html").find("\"Level\" and \"Roles\" are added here") !=
          std::string::npos);
}

}  // namespace codify::verbatim
