#include "model/addresses/redirects.h"

#include <utility>

namespace codify {
namespace {

class Collector {
  public:
    explicit Collector(const Model& model) : model_(model) {}

    std::vector<FormerAddress> collect() {
        for (const auto& page : model_.pages) add(page.aliases, page.node, "");
        for (const auto& framework : model_.current_frameworks()) {
            add(framework.aliases, framework.node, framework.folder);
            for (const auto& page : framework.pages) add(page.aliases, page.node, "");
            for (const auto& item : framework.items) add(item.aliases, item.node, item.path);
        }
        return std::move(out_);
    }

  private:
    void add(const std::vector<Reference>& aliases, NodeIndex node, const std::string& folder) {
        const auto& url = model_.at(node).url;
        for (const auto& alias : aliases) {
            const bool is_path = !alias.path.ends_with(".html");
            out_.push_back({old_address(alias.path, url), is_path ? alias.path : "", node, alias.place});
            if (is_path && !folder.empty()) add_below(alias, folder, node);
        }
    }

    void add_below(const Reference& alias, const std::string& folder, NodeIndex above) {
        const auto& old = alias.path;
        const auto prefix = folder + "/";
        for (std::size_t i = 0; i < model_.nodes.size(); ++i) {
            const auto& node = model_.nodes[i];
            if (NodeIndex(i) == above || !node.url.starts_with(prefix)) continue;
            const auto path = node.path.starts_with(prefix) ? old + node.path.substr(folder.size()) : std::string();
            out_.push_back({old + node.url.substr(folder.size()), path, NodeIndex(i), alias.place, false});
        }
    }

    const Model& model_;
    std::vector<FormerAddress> out_;
};

}  // namespace

std::string old_address(std::string alias, const std::string& url) {
    if (alias.ends_with(".html")) return alias;
    if (alias.starts_with("pages/")) return alias.substr(6) + ".html";
    if (const auto at = alias.find("/_pages/"); at != std::string::npos) alias.erase(at, 7);
    return alias + (url.ends_with("/index.html") ? "/index.html" : ".html");
}

std::vector<FormerAddress> former_addresses(const Model& model) { return Collector(model).collect(); }

std::vector<std::string> old_paths(const Framework& framework, const Item& item) {
    std::vector<std::string> out;
    const auto add = [&](const std::vector<Reference>& aliases, const std::string& folder) {
        for (const auto& alias : aliases) out.push_back(alias.path + item.path.substr(folder.size()));
    };
    add(item.aliases, item.path);
    for (auto at = item.parent; at != kNone; at = framework.at(at).parent)
        add(framework.at(at).aliases, framework.at(at).path);
    add(framework.aliases, framework.folder);
    return out;
}

}  // namespace codify
