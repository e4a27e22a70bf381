// The small site, which tests of pages walk over in place of any real one, leaves out nothing that a page can show.
#include "tests/support/small_site.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "pages/page_kinds.h"
#include "pages/render.h"
#include "tests/support/catch.h"
#include "tests/support/small_content.h"
#include "theme/template.h"

namespace codify {
namespace {

/// What is told of a value: its name below that of the value that it belongs to, whatever that one belongs to, since
/// parts of pages stand on pages of several kinds.
std::string name_below(const std::string& owner, const Shape& value) {
    return (owner.empty() ? "" : owner + ".") + value.name;
}

bool is_words(const Shape& value) {
    using Kind = Shape::Kind;
    return value.kind == Kind::text || value.kind == Kind::html || value.kind == Kind::count;
}

/// A template that tells of each value of `shape` whether it has any words, or whether it is there.
std::string probe_of(const Shape& shape) {
    std::string out;
    for (const auto& value : shape.members) {
        const auto told = "\n" + name_below(shape.name, value);
        if (is_words(value)) {
            const bool finished = value.kind == Shape::Kind::html;
            out += told + " says " + (finished ? "{{{" : "{{") + value.name + (finished ? "}}}" : "}}");
        } else {
            out += "{{#" + value.name + "}}" + told + " is there" + probe_of(value) + "{{/" + value.name + "}}";
            out += "{{^" + value.name + "}}" + told + " is absent{{/" + value.name + "}}";
        }
    }
    return out;
}

/// What probes must have told of every value of `shape` on some page.
void add_wanted(const Shape& shape, std::set<std::string>& out) {
    for (const auto& value : shape.members) {
        const auto told = name_below(shape.name, value);
        out.insert(told + (is_words(value) ? " says" : " is there"));
        if (value.kind == Shape::Kind::flag || value.kind == Shape::Kind::object) out.insert(told + " is absent");
        add_wanted(value, out);
    }
}

const Shape& values_of(const std::string& template_name) {
    const auto& all = page_contract();
    return std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == template_name; })->root;
}

/// Gives the first levels of two frameworks one id.
void share_level_id(Model& model, const std::string& one, const std::string& other) {
    const auto first_level = [&](const std::string& id) -> Level& {
        const auto has_id = [&](const Framework& framework) {
            return framework.id == id && framework.edition == kNone;
        };
        return std::find_if(model.frameworks.begin(), model.frameworks.end(), has_id)->levels.at(0);
    };
    first_level(other).id = first_level(one).id;
}

/// What probes tell of pages.
class Told {
  public:
    void look_at(const Site& site) {
        for (std::size_t i = 0; i < site.model.nodes.size(); ++i) look_at(site, NodeIndex(i));
    }

    /// The small site when it is somebody else's, and leads to two frameworks whose first levels have one id.
    void look_at_other_settings(const std::string& status) {
        auto linked = small_site().linked;
        linked.feed = "changes.xml";
        const auto change = [&](Config& config, Model& model) {
            config.language = "cy";  // scripts write its dates as the page says
            config.base_url = "https://example.org/garden/";
            config.organisation.url = "https://example.org/";
            config.accessibility = {status, "access@example.org", "2025-06-01", "a week", "a friend", false, {"None."}};
            for (auto& document : model.documents) document.date.clear();
            for (auto& page : model.pages) page.examples.clear();
            feature(model, {"paths/index.html", "crafts/index.html"});
            share_level_id(model, "paths", "crafts");
        };
        look_at(ChangedSite(change, linked).site());
    }

    /// The pages of `files`, in a theme without scripts.
    void look_at_bare_site(const Files& files) {
        auto config = small_site().config;
        config.navigation.clear();
        config.footer.clear();
        Theme theme;
        theme.templates.emplace("section-nav-link", Template(TemplateText{}));
        const auto loaded = load_files(files);
        REQUIRE(loaded.problems.empty());
        Diagnostics diagnostics;
        look_at(make_site(config, loaded.model, theme, {}, diagnostics));
        CHECK_FALSE(diagnostics.has_errors());
    }

    [[nodiscard]] bool has(const std::string& told) const { return told_.count(told) == 1; }

  private:
    void look_at(const Site& site, NodeIndex node) {
        const auto parts = page_parts(site, node);
        const auto& name = parts.template_name;
        if (probes_.count(name) == 0) probes_.emplace(name, Template(TemplateText{{{probe_of(values_of(name)), {}}}}));
        std::string text;
        probes_.at(name).render(site.values_on(node), parts.view, text);
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            if (line.ends_with(" says ")) continue;  // nothing
            const auto says = line.find(" says ");
            told_.insert(line.substr(0, says == std::string::npos ? says : says + 5));
        }
    }

    std::map<std::string, Template> probes_;  ///< by template
    std::set<std::string> told_;
};

/// What no page shows: an earlier edition is frozen, has a day and a page on what changed since; only a framework with
/// levels helps readers to find theirs; and a page on something leads to it.
const std::set<std::string> kNever = {"before is absent",
                                      "before.is_current is there",
                                      "before.has_date is absent",
                                      "superseded.change_page is absent",
                                      "after is absent",
                                      "finder.has_levels is absent",
                                      "framework is absent",
                                      "item is absent",
                                      "target is absent",
                                      "self_check is absent",
                                      "check is absent"};

}  // namespace

TEST_CASE("the small site and others made of it show every value of the contract, both there and absent", "[pages]") {
    std::set<std::string> wanted;
    for (const auto& shape : page_contract()) {
        if (shape.name != "section-nav-link") add_wanted(shape.root, wanted);  // a part of pages
    }
    Told told;
    told.look_at(small_site());
    told.look_at(small_site_with_drafts().site());
    for (const char* status : {"partial", "full", "not-compliant"}) told.look_at_other_settings(status);
    told.look_at_bare_site({{"rules/_index.md", flat_index()},
                            {"rules/fair.md", item_file("Fair", 1, kDuties)},
                            {"pages/index.md", page_file("Home", "layout = \"home\"\n")},
                            {"pages/search.md", page_file("Search", "layout = \"search\"\n")},
                            {"pages/self-check.md", page_file("Check", "layout = \"self-check\"\n")}});
    told.look_at_bare_site({{"ladder/_index.md", levelled_index()},
                            {"pages/index.md", page_file("Home", "layout = \"home\"\nfeatures = [\"ladder\"]\n")},
                            {"pages/map.md", page_file("Map", "layout = \"site-map\"\n")}});
    for (const auto& one : wanted) {
        INFO(one);
        CHECK(told.has(one) == (kNever.count(one) == 0));
    }
}

}  // namespace codify
