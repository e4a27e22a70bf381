#include "pages/self_check/shared.h"

#include <algorithm>
#include <utility>

namespace codify {
namespace {

bool shows(const Framework& framework, const SectionKind& kind) {
    return is_asked(framework, kind) || (framework.levels.empty() && traits_of(kind.form).in_columns);
}

}  // namespace

std::vector<UsedDocument> documents_of_sets(const Model& model, const std::vector<FrameworkIndex>& frameworks) {
    std::vector<UsedDocument> used;
    for (const auto index : frameworks) {
        const auto& framework = model.at(index);
        for (const auto& kind : framework.kinds) {
            const auto known = [&](const UsedDocument& document) { return document.first == kind.document; };
            if (kind.document == kNone || !shows(framework, kind) || std::any_of(used.begin(), used.end(), known))
                continue;
            used.push_back({kind.document, {}});
        }
    }
    return used;
}

std::string title_of(const Model& model, const CheckSet& set) {
    const auto& framework = model.at(set.framework);
    return set.level == kNone ? framework.short_title : framework.at(set.level).full_title;
}

shapes::Members scale_values() {
    using namespace shapes;
    return {list("scale", {text("label")}), text("opt_out")};
}

void add_scale(View& view, const SelfCheckSettings& settings) {
    std::vector<View> scale;
    for (const auto& label : settings.scale) {
        View point;
        point.text("label", label);
        scale.push_back(std::move(point));
    }
    view.text("opt_out", settings.opt_out).list("scale", std::move(scale));
}

}  // namespace codify
