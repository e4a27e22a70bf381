#include "outputs/search/pages.h"

#include <algorithm>
#include <set>

#include "model/addresses/addresses.h"

namespace codify {
namespace {

class Collector {
  public:
    explicit Collector(const Model& model) : model_(model), page_of_(model.nodes.size()) {
        for (const auto& names : model.page_names) named_.insert(node_named(model, names.page.text));
        for (const auto& framework : model.current_frameworks()) {
            out_.frameworks.push_back(framework.id);
            for (const auto& level : framework.levels) {
                if (out_.number_of(level) == kNone) out_.levels.push_back({level.id, level.title});
            }
        }
    }

    void add(NodeIndex index) {
        const auto& node = model_.at(index);
        const auto searched = traits_of(node.kind).searched;
        if (searched == Searched::never || node.edition != kNone) return;  // earlier editions are not searched
        if (searched == Searched::by_name && named_.count(index) == 0) return;
        const bool has_texts = searched == Searched::by_text;
        open(index, parent_of(node), short_title(node));
        auto& page = out_.pages.back();
        page.has_texts = has_texts;
        page.is_about = page_of(model_, node) != nullptr && node.framework != kNone;
    }

    SearchPages take() { return std::move(out_); }

  private:
    /// For narrow spaces; a page without texts of its own has no other title.
    [[nodiscard]] std::string_view short_title(const Node& node) const {
        if (const auto* page = page_of(model_, node)) return page->short_title;
        if (node.framework == kNone) return node.title;
        const auto& framework = framework_of(model_, node);
        if (node.kind == PageKind::framework) return framework.short_title;
        return node.level == kNone || node.kind == PageKind::paper ? node.title : framework.at(node.level).title;
    }

    /// Below which page results show `node`: a framework stands at the top, whatever it is part of.
    [[nodiscard]] NodeIndex parent_of(const Node& node) const {
        if (node.kind == PageKind::framework) return kNone;
        return traits_of(node.kind).searched == Searched::by_text ? node.parent : front_of(node);
    }

    /// The parent of a page that only repeats the texts of others: the front page of its framework.
    [[nodiscard]] NodeIndex front_of(const Node& node) const {
        return node.framework == kNone ? NodeIndex() : framework_of(model_, node).node;
    }

    void open(NodeIndex index, NodeIndex above, std::string_view short_title) {
        const auto& node = model_.at(index);
        const auto parent = above == kNone ? SearchPageIndex() : page_of_[*above];
        page_of_[*index] = SearchPageIndex(out_.pages.size());
        out_.pages.push_back(
            {index, node.title, short_title == node.title ? "" : short_title, node.url, node.framework, parent});
    }

    const Model& model_;
    SearchPages out_;
    std::vector<SearchPageIndex> page_of_;  // by node
    std::set<NodeIndex> named_;             // nodes that have search terms in synonyms.toml
};

}  // namespace

SearchLevelIndex SearchPages::number_of(const Level& level) const {
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&](const SearchLevel& known) { return known.id == level.id; });
    if (found == levels.end()) return kNone;
    return SearchLevelIndex(static_cast<std::size_t>(found - levels.begin()));
}

SearchPageIndex SearchPages::page_of(NodeIndex node) const {
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const SearchPage& page) { return page.node == node; });
    if (found == pages.end()) return kNone;
    return SearchPageIndex(static_cast<std::size_t>(found - pages.begin()));
}

SearchPages search_pages(const Model& model) {
    Collector collector(model);
    for (std::size_t i = 0; i < model.nodes.size(); ++i) collector.add(NodeIndex(i));
    return collector.take();
}

}  // namespace codify
