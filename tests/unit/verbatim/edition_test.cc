// The frozen edition 1.4 carries the words of version 1.4, definitions included, and the page on what changed since
// shows the three definitions that the draft of September 2025 changed, the new framework, and nothing else.
#include <algorithm>

#include "model/editions/compare.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/unit/verbatim/carried.h"
#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

/// The frozen frameworks of the real site, at the paths that they had when they were current.
Model earlier_model() {
    const auto& model = real_site().model;
    const std::string base = "editions/1-4/";
    Model out;
    for (const auto& framework : model.frameworks) {
        if (framework.edition != EditionIndex(0)) continue;
        out.frameworks.push_back(framework);
        for (auto& page : out.frameworks.back().pages) page.path = page.path.substr(base.size());
    }
    return out;
}

std::vector<std::string> texts_of(const Statements& statements) {
    std::vector<std::string> out;
    for (const auto& statement : statements) out.push_back(statement.text);
    return out;
}

}  // namespace

TEST_CASE("the frozen edition 1.4 carries version 1.4 of the Code word for word", "[verbatim]") {
    const auto earlier = earlier_model();
    const ModelCarrier carrier(earlier);
    CHECK(difference(code_source(), carried_code(carrier)) == "");

    auto definitions = carrier.items("code", {"definition"});
    definitions.erase(std::remove_if(definitions.begin(), definitions.end(),
                                     [](const auto& statement) { return statement.id.find(".title") == 3; }),
                      definitions.end());
    CHECK(earlier_definitions().size() == 6);
    CHECK(texts_of(definitions) == texts_of(earlier_definitions()));
}

TEST_CASE("from version 1.4 to the draft, three definitions change and the standards are new", "[verbatim]") {
    const auto& model = real_site().model;
    REQUIRE_FALSE(model.editions.empty());
    const auto changes = compare_editions(model, EditionIndex(0), kNone);
    std::vector<std::string> titles;
    for (const auto& change : changes.items) {
        titles.push_back(model.at(change.after).title);
        CHECK(change.kind == Change::Kind::reworded);
        CHECK_FALSE(change.moved);
        REQUIRE(change.texts.size() == 1);
        CHECK(change.texts[0].label == "Managers and leaders must");
    }
    CHECK(titles == std::vector<std::string>{"Accountability", "Curiosity", "Inclusion"});
    REQUIRE(changes.added_frameworks.size() == 1);
    CHECK(model.at(changes.added_frameworks[0]).id == "standards");
    CHECK(changes.removed_frameworks.empty());
    CHECK(changes.shared.size() == 8);
}

TEST_CASE("the page on what changed marks the words that the draft put in and took out, and no others", "[verbatim]") {
    const auto& page = real_page("editions/1-4/changes.html").root;
    const auto words = [&](const char* tag) {
        std::vector<std::string> out;
        for (const auto* mark : page.all(tag)) out.push_back(mark->words());
        REQUIRE_FALSE(out.empty());
        out.erase(out.begin());  // the key
        return out;
    };
    CHECK(words("ins") ==
          std::vector<std::string>{"excellent operational delivery and", "for operational delivery and improvement",
                                   "and ambitious improvement", "positively adopt change", ", role model"});
    CHECK(words("del") == std::vector<std::string>{"inquiry", "adapt approaches"});
}

}  // namespace codify::verbatim
