#include "model/addresses/unique_ids.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "base/parallel.h"
#include "model/page_kind.h"

namespace codify {
namespace {

constexpr const char* kOtherWords = "give this heading other words";

/// Whether an id may occur twice: compares hashes, which sort much faster, since nearly every page has each id once.
bool may_repeat(const std::vector<std::string>& ids) {
    std::vector<std::size_t> hashes(ids.size());
    std::transform(ids.begin(), ids.end(), hashes.begin(), std::hash<std::string>());
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.begin(), hashes.end()) != hashes.end();
}

/// Each id that occurs more than once, listed once.
std::vector<std::string> repeated(std::vector<std::string> ids) {
    std::vector<std::string> out;
    if (!may_repeat(ids)) return out;
    std::sort(ids.begin(), ids.end());
    for (std::size_t i = 1; i < ids.size(); ++i) {
        if (ids[i] == ids[i - 1] && (out.empty() || out.back() != ids[i])) out.push_back(ids[i]);
    }
    return out;
}

/// Whether `id` is an alias of an anchor; those are checked where aliases are resolved.
bool is_alias(const Model& model, const Node& node, const std::string& id) {
    const auto aliases = traits_of(node.kind).aliases;
    if (aliases == nullptr) return false;
    const auto& names = *aliases(model, node);
    return std::any_of(names.begin(), names.end(), [&](const AnchorAlias& alias) { return alias.old == id; });
}

void report_repeated(const Model& model, const Node& node, const std::string& id, Diagnostics& diagnostics) {
    if (is_alias(model, node, id)) return;
    const auto heading = heading_place(model, node, id);
    const bool own = !heading.file.empty();
    diagnostics.error(
        own ? heading : Place{node.file, node.file.path.ends_with(".md") ? 1 : 0}, "duplicate-id",
        own ? fmt::format("the page \"{}\" has a place #{} of its own beside this heading", node.title, id)
            : fmt::format("two places of the page \"{}\" have the address #{}", node.title, id),
        own ? kOtherWords : "give an item, a section or a level that bears it another name");
}

}  // namespace

Place heading_place(const Model& model, const Node& node, std::string_view id) {
    const auto* text = own_text(model, node);
    if (text == nullptr) return {};
    const auto found = std::find_if(text->begin(), text->end(), [&](const Block& block) { return block.id == id; });
    return found == text->end() ? Place{} : Place{node.file, found->line, found->column};
}

void check_unique_ids(const Model& model, Diagnostics& diagnostics) {
    parallel_for(model.nodes.size(), [&](std::size_t i) {
        const auto& node = model.nodes[i];
        if (node.edition != kNone) return;
        for (const auto& id : repeated(anchors_of(model, node))) report_repeated(model, node, id, diagnostics);
    });
}

}  // namespace codify
