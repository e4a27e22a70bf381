// The proof is worth as much as what it notices: each of these tests changes the site a little and expects to be told.
#include <stdexcept>

#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/unit/verbatim/carried.h"
#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

/// The first word of `text` doubled.
std::string altered(const std::string& text) { return text.substr(0, text.find(' ')) + " " + text; }

Framework& framework_in(Model& model, const std::string& id) {
    const auto& found = framework_named(model, id);
    return model.frameworks[static_cast<std::size_t>(&found - model.frameworks.data())];
}

/// `list[index]`, which a site of other texts may not have.
template <typename List>
auto& nth(List& list, std::size_t index, const char* what) {
    if (index < list.size()) return list[index];
    throw std::runtime_error(std::string("the site has no ") + what + " to alter: its texts are not the sources'");
}

/// The section `kind` of the first item that has one.
Section& section_in(Model& model, const std::string& id, const std::string& kind) {
    auto& framework = framework_in(model, id);
    for (auto& item : framework.items) {
        for (auto& section : item.sections) {
            if (framework.at(section.kind).id == kind) return section;
        }
    }
    throw std::runtime_error("the framework " + id + " has no " + kind + " to alter: its texts are not the sources'");
}

/// What the proof says of a site whose model `change` has altered, from the model and from the pages.
struct Verdict {
    std::string model, pages;
};
Verdict verdict(Statements (*source)(), Statements (*carried)(const Carrier&),
                const std::function<void(Model&)>& change) {
    auto model = real_site().model;
    change(model);
    Diagnostics diagnostics;
    const auto site = make_site(real_site().config, model, real_site().theme, {}, diagnostics);
    return {difference(source(), carried(ModelCarrier(model))), difference(source(), carried(PageCarrier(site)))};
}

}  // namespace

TEST_CASE("one word altered in any statement is noticed and named", "[verbatim]") {
    for (const auto& statements :
         {code_source(), framework_source(), social_care_source(), qualities_source(), review_source()}) {
        for (std::size_t i = 0; i < statements.size(); ++i) {
            auto changed = statements;
            changed[i].text = altered(changed[i].text);
            INFO(statements[i].id);
            CHECK(difference(statements, changed).find(statements[i].id + "\n") == 0);
        }
    }
}

TEST_CASE("a statement left out, added or moved is noticed", "[verbatim]") {
    const auto statements = code_source();
    auto shorter = statements, longer = statements, swapped = statements;
    shorter.pop_back();
    longer.push_back({"INT.b10", "Be kind."});
    std::swap(swapped[60].text, swapped[61].text);
    CHECK(difference(statements, shorter).find("left out: INT.p4.i") == 0);
    CHECK(difference(statements, longer).find("more than the source says: INT.b10") == 0);
    CHECK(difference(statements, swapped).find(statements[60].id) == 0);
    CHECK(difference(statements, statements) == "");
}

TEST_CASE("a full stop, a capital or a hyphen is a difference, a curly apostrophe or a line break is none",
          "[verbatim]") {
    const auto same = [](const char* a, const char* b) { return difference({{"x", a}}, {{"x", b}}) == ""; };
    CHECK_FALSE(same("Own it.", "Own it"));
    CHECK_FALSE(same("Own it.", "own it."));
    CHECK_FALSE(same("well-being", "wellbeing"));
    CHECK(same("people's", "people\u2019s"));
    CHECK(same("\u201Cfree\u201D  to\nfail", "\"free\" to fail"));
}

TEST_CASE("a behaviour altered in the model is noticed in the model and on its page", "[verbatim]") {
    const auto found = verdict(code_source, carried_code, [](Model& model) {
        auto& entry = nth(section_in(model, "code", "behaviours").entries, 2, "third behaviour");
        auto& text = nth(entry.children, 0, "text of the third behaviour").text.html;
        text = altered(text);
    });
    CHECK(found.model.find("ACC.b3\n") == 0);
    CHECK(found.pages.find("ACC.b3\n") == 0);
}

TEST_CASE("a behaviour added to the model is noticed in the model and on its page", "[verbatim]") {
    const auto found = verdict(code_source, carried_code, [](Model& model) {
        auto& entries = section_in(model, "code", "behaviours").entries;
        entries.push_back(Block(nth(entries, 0, "behaviour")));
    });
    CHECK(found.model.find("expected ACC.p1.e, found ACC.b9") == 0);
    CHECK(found.pages.find("expected ACC.p1.e, found ACC.b9") == 0);
}

TEST_CASE("practices that have changed sides are noticed in the model and on their page", "[verbatim]") {
    const auto found = verdict(code_source, carried_code, [](Model& model) {
        auto& pair = nth(section_in(model, "code", "practices").pairs, 3, "fourth pair of practices");
        std::swap(pair[0], pair[1]);
    });
    CHECK(found.model.find("ACC.p4.e\n") == 0);
    CHECK(found.pages.find("ACC.p4.e\n") == 0);
}

TEST_CASE("a level's text under the wrong level is noticed in the model and on its page", "[verbatim]") {
    const auto found = verdict(framework_source, carried_framework, [](Model& model) {
        auto& texts = section_in(model, "standards", "stages").descriptors;
        std::swap(nth(texts, 0, "first level").text, nth(texts, 1, "second level").text);
    });
    CHECK(found.model.find("A1.1-F\n") == 0);
    CHECK(found.pages.find("A1.1-F\n") == 0);
}

TEST_CASE("a second paragraph in a level's text is noticed on its page", "[verbatim]") {
    auto model = real_site().model;
    auto& texts = section_in(model, "standards", "stages").descriptors;
    nth(texts, 0, "first level").text.push_back(nth(nth(texts, 1, "second level").text, 0, "text of a level"));
    Diagnostics diagnostics;
    const auto site = make_site(real_site().config, model, real_site().theme, {}, diagnostics);
    CHECK(difference(framework_source(), carried_framework(PageCarrier(site)))
              .find("expected A1.1-S1, found A1.1-F again") == 0);
}

TEST_CASE("a word altered on an ordinary page is noticed in the model and on the page", "[verbatim]") {
    const auto found = verdict(qualities_source, carried_qualities, [](Model& model) {
        auto& page = nth(framework_in(model, "adult-social-care").pages, 0, "page of the framework");
        auto& text = nth(page.body, 0, "text on the page").text.html;
        text = altered(text);
    });
    CHECK(found.model.find("foreword.1\n") == 0);
    CHECK(found.pages.find("foreword.1\n") == 0);
}

}  // namespace codify::verbatim
