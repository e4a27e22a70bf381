#include "site/self_checked.h"

#include <set>

#include "site/prose.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

const RenderedPage& page() { return real_page("self-check.html"); }

std::vector<const Element*> elements(const std::string& attribute) {
    std::vector<const Element*> out;
    page().root.each([&](const Element& element) {
        if (element.attributes.count(attribute) > 0) out.push_back(&element);
    });
    return out;
}

Loaded two_frameworks() {
    return load_files({{"ladder/_index.md", levelled_index()},
                       {"rules/_index.md", flat_index()},
                       {"pages/index.md", "+++\ntitle = \"Home\"\nlayout = \"home\"\n+++\n\nHome.\n"}});
}

std::vector<std::string> names(const Model& model, const std::vector<int>& chosen) {
    std::vector<std::string> out;
    for (const int index : chosen) out.push_back(model.frameworks.at(static_cast<std::size_t>(index)).id);
    return out;
}

}  // namespace

TEST_CASE("the self-check asks every text of every level and every entry of the lists, once", "[site]") {
    std::size_t wanted = 0;
    for (const int index : real_site().self_checked) {
        const auto& framework = real_site().model.frameworks.at(static_cast<std::size_t>(index));
        for (const auto& item : framework.items) {
            for (const auto& section : item.sections)
                wanted += framework.levels.empty() ? section.entries.size() : section.descriptors.size();
        }
    }
    CHECK(wanted > 250);
    CHECK(elements("data-at").size() == wanted);
}

TEST_CASE("the self-check carries each statement word for word", "[site]") {
    std::multiset<std::string> shown;
    for (const auto* line : elements("data-at")) {
        line->each([&](const Element& element) {
            if (element.name == "div") shown.insert(element.words());
        });
    }
    const auto& standpoint = Standpoint{real_site().model, "self-check.html", ""};
    for (const int index : real_site().self_checked) {
        for (const auto& item : real_site().model.frameworks.at(static_cast<std::size_t>(index)).items) {
            for (const auto& section : item.sections) {
                for (const auto& descriptor : section.descriptors) {
                    const auto parsed = parse_page("<p>" + blocks_html(descriptor.text, standpoint) + "</p>");
                    REQUIRE(parsed.root);
                    INFO(item.path);
                    CHECK(shown.count(parsed.root->words()) >= 1);
                }
            }
        }
    }
}

TEST_CASE("the answers of the self-check are those of the settings, and none is chosen", "[site]") {
    std::vector<std::string> labels;
    for (const auto* radio : elements("data-point")) {
        labels.push_back(radio->attribute("value"));
        CHECK(radio->attributes.count("checked") == 0);
    }
    auto wanted = real_site().config.self_check.scale;
    wanted.push_back(real_site().config.self_check.opt_out);
    CHECK(labels == wanted);
}

TEST_CASE("a framework can be answered when it has levels or lists", "[site]") {
    const auto loaded = two_frameworks();
    Diagnostics diagnostics;
    CHECK(names(loaded.model, self_checked(loaded.model, {}, diagnostics)) ==
          std::vector<std::string>{"ladder", "rules"});
    SelfCheckSettings settings;
    settings.frameworks = {{"rules", {}}, {"ladder", {}}};
    CHECK(names(loaded.model, self_checked(loaded.model, settings, diagnostics)) ==
          std::vector<std::string>{"rules", "ladder"});
    CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("a framework that cannot be answered, or twice, is an error of the settings", "[site]") {
    const auto loaded = two_frameworks();
    SelfCheckSettings settings;
    settings.frameworks = {{"lader", {"site-config.toml", 3, 1}}, {"rules", {}}, {"rules", {"site-config.toml", 5, 1}}};
    Diagnostics diagnostics;
    CHECK(self_checked(loaded.model, settings, diagnostics).size() == 1);
    const auto problems = diagnostics.sorted();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].hint == "did you mean \"ladder\"?");
    CHECK(problems[0].exit == Exit::usage);
    CHECK(problems[1].rule == "duplicate-id");
    CHECK(problems[1].place.line == 5);
}

}  // namespace codify
