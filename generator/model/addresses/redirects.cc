#include "model/addresses/redirects.h"

#include <functional>
#include <set>
#include <string_view>
#include <utility>

#include "model/addresses/addresses.h"
#include "model/addresses/paths.h"

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

/// Every folder of a page, at any depth, in order.
std::set<std::string, std::less<>> folders_of_pages(const Model& model) {
    std::set<std::string, std::less<>> out;
    for (const auto& node : model.nodes) {
        for (auto folder = folder_of(node.url); !folder.empty() && out.emplace(folder).second;)
            folder = folder_of(folder);
    }
    return out;
}

/// The page that stands for `folder`, which has none of its own: the one of its name beside it, or else the nearest
/// page of a folder above it. kNone without a home page.
NodeIndex page_for_folder(const Model& model, std::string_view folder) {
    const auto at = [&](const std::string& url) {
        const auto found = model.node_by_url.find(url);
        return found == model.node_by_url.end() ? NodeIndex() : target_of(model, found->second);
    };
    for (auto above = folder; !above.empty(); above = folder_of(above)) {
        if (const auto named = at(std::string(above) + ".html"); named != kNone) return named;
        if (const auto index = at(std::string(above) + "/index.html"); index != kNone) return index;
    }
    return at(kHomeUrl);
}

}  // namespace

std::string old_address(std::string alias, const std::string& url) {
    if (alias.ends_with(".html")) return alias;
    if (alias.starts_with("pages/")) return alias.substr(6) + ".html";
    if (const auto at = alias.find("/_pages/"); at != std::string::npos) alias.erase(at, 7);
    return alias + (url.ends_with("/index.html") ? "/index.html" : ".html");
}

std::vector<FormerAddress> former_addresses(const Model& model) { return Collector(model).collect(); }

std::vector<BareFolder> bare_folders(const Model& model) {
    std::vector<BareFolder> out;
    for (const auto& folder : folders_of_pages(model)) {
        auto url = folder + "/index.html";
        if (model.node_by_url.count(url) > 0) continue;
        if (const auto target = page_for_folder(model, folder); target != kNone)
            out.push_back({std::move(url), target});
    }
    return out;
}

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
