#include "outputs/search/pages.h"

#include <algorithm>
#include <set>

namespace codify {
namespace {

using Kind = Node::Kind;

class Collector {
  public:
    explicit Collector(const Model& model) : model_(model), page_of_(model.nodes.size(), kNone) {
        for (const auto& names : model.page_names) named_.insert(node_named(model, names.page.text));
        for (const auto& framework : model.current_frameworks()) {
            out_.frameworks.push_back(framework.id);
            for (const auto& level : framework.levels) {
                if (out_.number_of(level) == kNone) out_.levels.push_back({level.id, level.title});
            }
        }
    }

    void add(int index) {
        const auto& node = model_.nodes[static_cast<std::size_t>(index)];
        const auto at = static_cast<std::size_t>(node.index);
        if (node.kind == Kind::site_page) {
            const auto& page = model_.pages[at];
            if (page.layout != "not-found" && page.layout != "search") open(index, page.short_title, kNone);
            return;
        }
        const bool has_own_texts = node.kind == Kind::framework || node.kind == Kind::level ||
                                   node.kind == Kind::page || node.kind == Kind::item;
        if (!has_own_texts) return add_named(index);
        const auto& framework = model_.frameworks[static_cast<std::size_t>(node.framework)];
        if (framework.edition != kNone) return;  // readers look for what holds today
        if (node.kind == Kind::framework) open(index, framework.short_title, kNone);
        if (node.kind == Kind::level) open(index, framework.levels[at].title, framework.node);
        if (node.kind == Kind::page) {
            open(index, framework.pages[at].short_title, framework.node);
            out_.pages.back().is_about = true;
        }
        if (node.kind == Kind::item) open(index, node.title, above(framework, framework.items[at]));
    }

    SearchPages take() { return std::move(out_); }

  private:
    /// A page without texts of its own.
    void add_named(int index) {
        const auto& node = model_.nodes[static_cast<std::size_t>(index)];
        if (named_.count(index) == 0 || node.kind == Kind::redirect || edition_of(model_, node) != kNone) return;
        const int above = node.framework == kNone ? kNone : model_.frameworks[slot(node.framework)].node;
        open(index, node.title, above);
        out_.pages.back().has_texts = false;
    }

    static int above(const Framework& framework, const Item& item) {
        return item.parent == kNone ? framework.node : framework.items[static_cast<std::size_t>(item.parent)].node;
    }

    void open(int index, std::string_view short_title, int above) {
        const auto& node = model_.nodes[static_cast<std::size_t>(index)];
        const int parent = above == kNone ? kNone : page_of_[static_cast<std::size_t>(above)];
        page_of_[static_cast<std::size_t>(index)] = static_cast<int>(out_.pages.size());
        out_.pages.push_back(
            {index, node.title, short_title == node.title ? "" : short_title, node.url, node.framework, parent});
    }

    const Model& model_;
    SearchPages out_;
    std::vector<int> page_of_;  // by node
    std::set<int> named_;       // nodes that synonyms.toml gives words
};

}  // namespace

int SearchPages::number_of(const Level& level) const {
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&](const SearchLevel& known) { return known.id == level.id; });
    return found == levels.end() ? kNone : static_cast<int>(found - levels.begin());
}

int SearchPages::page_of(int node) const {
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const SearchPage& page) { return page.node == node; });
    return found == pages.end() ? kNone : static_cast<int>(found - pages.begin());
}

int node_named(const Model& model, const std::string& path) {
    const auto without = [&](std::string_view begin, std::string_view end) {
        const bool begins = path.starts_with(begin);
        return path.substr(begins ? begin.size() : 0, path.size() - (begins ? begin.size() : 0) - end.size());
    };
    const auto among = [](const auto& nodes, const std::string& name) {
        const auto found = nodes.find(name);
        return found == nodes.end() ? kNone : found->second;
    };
    if (path.ends_with("/_index.md")) return among(model.node_by_path, without("", "/_index.md"));
    if (path.ends_with(".md")) return among(model.node_by_path, without("", ".md"));
    return among(model.node_by_url, without("pages/", ""));
}

SearchPages search_pages(const Model& model) {
    Collector collector(model);
    for (std::size_t i = 0; i < model.nodes.size(); ++i) collector.add(static_cast<int>(i));
    return collector.take();
}

}  // namespace codify
