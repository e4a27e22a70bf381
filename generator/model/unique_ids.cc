#include "model/unique_ids.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "base/parallel.h"
#include "model/anchors.h"

namespace codify {
namespace {

constexpr const char* kOtherWords = "give this heading other words";

/// The text on the page of `node` whose headings are its author's; null where there is none.
const std::vector<Block>* own_text(const Model& model, const Node& node) {
    const auto index = static_cast<std::size_t>(node.index);
    if (node.kind == Node::Kind::site_page) return &model.pages[index].body;
    if (node.framework == kNone) return nullptr;
    const auto& framework = model.frameworks[static_cast<std::size_t>(node.framework)];
    if (node.kind == Node::Kind::framework) return &framework.body;
    if (node.kind == Node::Kind::page) return &framework.pages[index].body;
    if (node.kind == Node::Kind::level) return &framework.levels[index].text;
    return nullptr;
}

/// The file that the text of a level is in stands nowhere else; that of every other node is its own.
SourceFile file_of(const Model& model, const Node& node) {
    if (node.kind != Node::Kind::level) return node.file;
    const auto& level =
        model.frameworks[static_cast<std::size_t>(node.framework)].levels[static_cast<std::size_t>(node.index)];
    return level.path.empty() ? node.file : level.file;
}

/// Old names of places, which are held to the others where they are read.
std::vector<AnchorAlias> aliases_of(const Model& model, const Node& node) {
    const auto index = static_cast<std::size_t>(node.index);
    if (node.kind == Node::Kind::site_page) return model.pages[index].anchor_aliases;
    if (node.framework == kNone) return {};
    const auto& framework = model.frameworks[static_cast<std::size_t>(node.framework)];
    if (node.kind == Node::Kind::page) return framework.pages[index].anchor_aliases;
    if (node.kind == Node::Kind::item) return framework.items[index].anchor_aliases;
    return {};
}

/// Whether an id may stand twice, told by numbers, which sort much faster: nearly every page has each once.
bool may_repeat(const std::vector<std::string>& ids) {
    std::vector<std::size_t> hashes(ids.size());
    std::transform(ids.begin(), ids.end(), hashes.begin(), std::hash<std::string>());
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.begin(), hashes.end()) != hashes.end();
}

/// Each id that stands more than once, once.
std::vector<std::string> repeated(std::vector<std::string> ids) {
    std::vector<std::string> out;
    if (!may_repeat(ids)) return out;
    std::sort(ids.begin(), ids.end());
    for (std::size_t i = 1; i < ids.size(); ++i) {
        if (ids[i] == ids[i - 1] && (out.empty() || out.back() != ids[i])) out.push_back(ids[i]);
    }
    return out;
}

void report_repeated(const Model& model, const Node& node, const std::string& id, Diagnostics& diagnostics) {
    const auto aliases = aliases_of(model, node);
    if (std::any_of(aliases.begin(), aliases.end(), [&](const AnchorAlias& alias) { return alias.old == id; })) return;
    const auto heading = heading_place(model, node, id);
    const bool own = !heading.file.empty();
    diagnostics.add(
        {.place = own ? heading : Place{node.file, node.file.path.ends_with(".md") ? 1 : 0},
         .rule = "duplicate-id",
         .message = own ? fmt::format("the page \"{}\" has a place #{} of its own beside this heading", node.title, id)
                        : fmt::format("two places of the page \"{}\" have the address #{}", node.title, id),
         .hint = own ? kOtherWords : "give an item, a section or a level that bears it another name"});
}

}  // namespace

Place heading_place(const Model& model, const Node& node, std::string_view id) {
    const auto* text = own_text(model, node);
    if (text == nullptr) return {};
    const auto found = std::find_if(text->begin(), text->end(), [&](const Block& block) { return block.id == id; });
    return found == text->end() ? Place{} : Place{file_of(model, node), found->line, found->column};
}

void check_unique_ids(const Model& model, Diagnostics& diagnostics) {
    parallel_for(model.nodes.size(), [&](std::size_t i) {
        const auto& node = model.nodes[i];
        if (edition_of(model, node) != kNone) return;
        for (const auto& id : repeated(anchors_of(model, node))) report_repeated(model, node, id, diagnostics);
    });
}

}  // namespace codify
