#include "model/reading/reading_order.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace codify {
namespace {

using Children = std::unordered_map<std::string, std::vector<ItemIndex>>;  // by the parent's path

std::string parent_path(const std::string& path) { return path.substr(0, path.rfind('/')); }

/// Groups items by parent. Reports each folder that has items but no `_index.md` once, at the first of them.
Children group(const Framework& framework, Diagnostics& diagnostics) {
    std::unordered_set<std::string> known = {framework.folder};
    for (const auto& item : framework.items) known.insert(item.path);
    Children children;
    std::unordered_set<std::string> reported;
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        const auto parent = parent_path(framework.items[i].path);
        children[parent].emplace_back(i);
        if (known.count(parent) > 0 || !reported.insert(parent).second) continue;
        diagnostics.error({SourceFile(framework.file.root, parent)}, "no-index", "this folder has no _index.md",
                          fmt::format("add one that gives the {} its title",
                                      framework.tiers[std::max(*framework.items[i].tier, std::size_t{1}) - 1].id));
    }
    for (auto& [path, list] : children) {
        std::sort(list.begin(), list.end(), [&](ItemIndex a, ItemIndex b) {
            const auto& x = framework.at(a);
            const auto& y = framework.at(b);
            return std::tie(x.order, x.slug) < std::tie(y.order, y.slug);
        });
    }
    return children;
}

/// Appends the children of `path` to `out`, each followed by its own children (depth first).
void append(const std::string& path, ItemIndex parent, Framework& from, const Children& children,
            std::vector<Item>& out) {
    const auto found = children.find(path);
    if (found == children.end()) return;
    for (const auto old : found->second) {
        const ItemIndex index(out.size());
        out.push_back(std::move(from.items[*old]));
        out.back().parent = parent;
        if (parent == kNone) {
            from.roots.push_back(index);
        } else {
            out[*parent].children.push_back(index);
        }
        const auto own = out.back().path;
        append(own, index, from, children, out);
    }
}

void chain(std::vector<Item>& items, std::size_t tiers) {
    std::vector<ItemIndex> last(tiers);
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto& before = last[*items[i].tier];
        items[i].previous = before;
        if (before != kNone) items[*before].next = ItemIndex(i);
        before = ItemIndex(i);
    }
}

/// The slug where it is unique, else the whole path below the framework, with two hyphens for each slash: a slug
/// contains no two hyphens in a row, so a path never equals another item's slug.
void give_anchors(Framework& framework) {
    std::unordered_map<std::string, int> uses;
    for (const auto& item : framework.items) ++uses[item.slug];
    for (auto& item : framework.items) {
        item.anchor = item.slug;
        if (uses[item.slug] < 2) continue;
        item.anchor.clear();
        for (const char c : item.path.substr(framework.folder.size() + 1))
            item.anchor += c == '/' ? std::string("--") : std::string(1, c);
    }
}

}  // namespace

void put_in_reading_order(Framework& framework, Diagnostics& diagnostics) {
    const auto children = group(framework, diagnostics);
    std::vector<Item> ordered;
    ordered.reserve(framework.items.size());
    append(framework.folder, kNone, framework, children, ordered);
    framework.items = std::move(ordered);
    chain(framework.items, framework.tiers.size());
    give_anchors(framework);
}

}  // namespace codify
