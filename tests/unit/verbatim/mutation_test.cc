// The proof is worth as much as what it notices: each of these tests changes the site a little and expects to be told.
#include <algorithm>

#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/unit/verbatim/carried.h"
#include "tests/unit/verbatim/source_documents.h"

namespace codify::verbatim {
namespace {

/// The first word of `text` doubled.
std::string altered(const std::string& text) { return text.substr(0, text.find(' ')) + " " + text; }

Framework& framework_in(Model& model, const std::string& id) {
    return *std::find_if(model.frameworks.begin(), model.frameworks.end(),
                         [&](const Framework& f) { return f.id == id; });
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
        auto& text = framework_in(model, "code").items[0].sections[1].entries[2].children[0].text.html;
        text = altered(text);
    });
    CHECK(found.model.find("ACC.b3\n") == 0);
    CHECK(found.pages.find("ACC.b3\n") == 0);
}

TEST_CASE("a behaviour added to the model is noticed in the model and on its page", "[verbatim]") {
    const auto found = verdict(code_source, carried_code, [](Model& model) {
        auto& entries = framework_in(model, "code").items[0].sections[1].entries;
        entries.push_back(entries.front());
    });
    CHECK(found.model.find("expected ACC.p1.e, found ACC.b9") == 0);
    CHECK(found.pages.find("expected ACC.p1.e, found ACC.b9") == 0);
}

TEST_CASE("practices that have changed sides are noticed in the model and on their page", "[verbatim]") {
    const auto found = verdict(code_source, carried_code, [](Model& model) {
        auto& pair = framework_in(model, "code").items[0].sections[2].pairs[3];
        std::swap(pair[0], pair[1]);
    });
    CHECK(found.model.find("ACC.p4.e\n") == 0);
    CHECK(found.pages.find("ACC.p4.e\n") == 0);
}

TEST_CASE("a level's text under the wrong level is noticed in the model and on its page", "[verbatim]") {
    const auto found = verdict(framework_source, carried_framework, [](Model& model) {
        auto& items = framework_in(model, "standards").items;
        auto& texts = items.back().sections[0].descriptors;
        std::swap(texts[0].text, texts[1].text);
    });
    CHECK(found.model.find("C3.3-F\n") == 0);
    CHECK(found.pages.find("C3.3-F\n") == 0);
}

TEST_CASE("a second paragraph in a level's text is noticed on its page", "[verbatim]") {
    auto model = real_site().model;
    auto& texts = framework_in(model, "standards").items.back().sections[0].descriptors;
    texts[0].text.push_back(texts[1].text[0]);
    Diagnostics diagnostics;
    const auto site = make_site(real_site().config, model, real_site().theme, {}, diagnostics);
    CHECK(difference(framework_source(), carried_framework(PageCarrier(site)))
              .find("expected C3.3-S1, found C3.3-F again") == 0);
}

TEST_CASE("a word altered on an ordinary page is noticed in the model and on the page", "[verbatim]") {
    const auto found = verdict(qualities_source, carried_qualities, [](Model& model) {
        auto& text = framework_in(model, "adult-social-care").pages[0].body[0].text.html;
        text = altered(text);
    });
    CHECK(found.model.find("foreword.1\n") == 0);
    CHECK(found.pages.find("foreword.1\n") == 0);
}

}  // namespace codify::verbatim
