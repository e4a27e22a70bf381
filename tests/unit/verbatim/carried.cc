#include "tests/unit/verbatim/carried.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace codify::verbatim {
namespace {

/// Column names that the sources lack and tables need; a note on each page says that they are ours.
const std::set<std::string> kOurColumns = {"Item", "Detail", "Level", "Roles"};

Statements without_our_columns(Statements all, const std::string& prefix, int first) {
    std::vector<std::string> texts;
    for (const auto& statement : all) {
        if (kOurColumns.count(statement.text) == 0) texts.push_back(statement.text);
    }
    Statements out;
    add_numbered(out, prefix, texts, first);
    return out;
}

}  // namespace

std::string level_code(const std::string& level) {
    static const std::map<std::string, std::string> codes = {{"fundamental", "F"},
                                                             {"stage-1", "S1"},
                                                             {"stage-2", "S2"},
                                                             {"stage-3", "S3"},
                                                             {"stage-4", "S4"},
                                                             {"front-line-worker", "FW"},
                                                             {"front-line-leadership", "FL"},
                                                             {"operational-leadership", "OL"},
                                                             {"strategic-leadership", "SL"}};
    return codes.at(level);
}

std::string kind_code(const std::string& kind) {
    static const std::map<std::string, std::string> codes = {{"definition", ".definition."},
                                                             {"behaviours", ".b"},
                                                             {"practices", ".p"},
                                                             {"stages", "-"},
                                                             {"good-leaders", ".g"},
                                                             {"levels", "-"},
                                                             {"common", "-ALL"},
                                                             {"summary", ".s"},
                                                             {"text", ".text."}};
    return codes.at(kind);
}

const Framework& framework_named(const Model& model, const std::string& id) {
    const auto found =
        std::find_if(model.frameworks.begin(), model.frameworks.end(), [&](const Framework& f) { return f.id == id; });
    if (found == model.frameworks.end()) throw std::runtime_error("no framework " + id);
    return *found;
}

Statements carried_code(const Carrier& site) {
    auto history = site.page("code/_pages/document-history", "history");
    history.erase(history.begin());  // the title is ours: the document gives each of the two tables its own
    return joined({site.page("code/_pages/introduction", "introduction"), without_our_columns(history, "history", 1),
                   site.items("code", {"behaviours", "practices"})});
}

Statements carried_framework(const Carrier& site) {
    return joined({site.page("standards/_pages/background", "background"),
                   site.page("standards/_pages/adoption", "adoption"),
                   site.page("standards/_pages/good-practice", "good-practice"), site.levels("standards", "stage"),
                   site.items("code", {"definition"}), site.page("standards/_pages/vision-and-mission", "vision"),
                   site.items("standards", {"stages"})});
}

Statements carried_social_care(const Carrier& site) {
    return site.page("background/what-leaders-and-managers-in-social-care-do", "statement");
}

Statements carried_qualities(const Carrier& site) {
    const std::string pages = "adult-social-care/_pages/";
    return joined({site.page(pages + "foreword", "foreword"), site.page(pages + "introduction", "introduction"),
                   site.page(pages + "role-of-the-framework", "role"),
                   without_our_columns(site.page(pages + "how-it-is-structured", "structure"), "structure", 0),
                   site.page(pages + "how-to-use", "use"), site.page(pages + "acknowledgements", "acknowledgements"),
                   site.levels("adult-social-care", "level"),
                   site.items("adult-social-care", {"good-leaders", "levels", "common"})});
}

Statements carried_review(const Carrier& site) { return site.items("messenger-review", {"summary", "text"}); }

}  // namespace codify::verbatim
