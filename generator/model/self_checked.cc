#include "model/self_checked.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/text.h"
#include "model/hold_back.h"

namespace codify {
namespace {

bool can_be_answered(const Framework& framework) {
    const auto is_asked = [](const SectionKind& kind) { return traits_of(kind.form).asked_alone; };
    const bool lists = std::any_of(framework.kinds.begin(), framework.kinds.end(), is_asked);
    return !framework.tiers.empty() && (!framework.levels.empty() || lists);
}

/// Whether `id` is neither a name in the content nor similar to one: then the content, not the settings, is at fault.
bool is_gone(const Model& model, const std::string& id) {
    std::vector<std::string> names = {"pages"};
    for (const auto& framework : model.current_frameworks()) names.push_back(framework.id);
    return !nearest(id, names) && holder_of(model.held_back, id) == nullptr;
}

std::string hint_for(const std::string& id, const std::vector<std::string>& ids) {
    if (ids.empty()) return "a framework can be answered when it has levels or lists";
    const auto near = nearest(id, ids);
    return near ? fmt::format("did you mean \"{}\"?", *near) : "those that can are: " + listed(ids);
}

}  // namespace

std::vector<FrameworkIndex> self_checked(const Model& model, const SelfCheckSettings& settings,
                                         Diagnostics& diagnostics) {
    std::vector<FrameworkIndex> all, out;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < model.current_frameworks().size(); ++i) {
        if (!can_be_answered(model.frameworks[i])) continue;
        all.emplace_back(i);
        ids.push_back(model.frameworks[i].id);
    }
    if (settings.frameworks.empty()) return all;
    for (const auto& [id, place] : settings.frameworks) {
        const auto found = std::find(ids.begin(), ids.end(), id);
        if (found == ids.end() && is_gone(model, id)) {
            diagnostics.error(
                place, "unknown-framework",
                fmt::format("content/ has no folder {}, which the self-check is to ask about", spelled_out(id)),
                "take the folder back from where you keep versions, or its name out of the list");
            continue;
        }
        if (found == ids.end()) {
            diagnostics.error(place, "unknown-framework",
                              fmt::format("content/ holds no framework \"{}\" that can be answered", spelled_out(id)),
                              hint_for(id, ids), Exit::usage);
            continue;
        }
        const auto index = all[static_cast<std::size_t>(found - ids.begin())];
        if (std::find(out.begin(), out.end(), index) == out.end()) {
            out.push_back(index);
        } else {
            diagnostics.error(place, "duplicate-id", fmt::format("\"{}\" is named twice", id), "take one of them out",
                              Exit::usage);
        }
    }
    return out;
}

}  // namespace codify
