#include "outputs/sitemap.h"

#include <algorithm>
#include <string>

#include "base/xml.h"
#include "model/editions.h"
#include "model/hold_back.h"

namespace codify {
namespace {

const Page* source_page(const Model& model, const Node& node) {
    if (node.kind == Node::Kind::site_page) return &model.pages[static_cast<std::size_t>(node.index)];
    if (node.kind == Node::Kind::page)
        return &model.frameworks[static_cast<std::size_t>(node.framework)].pages[static_cast<std::size_t>(node.index)];
    return nullptr;
}

/// The newest date of the documents that a framework's texts are from; empty when none has one.
std::string newest_document(const Model& model, const Framework& framework) {
    std::string newest;
    const auto use = [&](int source) {
        if (source != kNone) newest = std::max(newest, model.documents[static_cast<std::size_t>(source)].date);
    };
    use(framework.source);
    for (const auto& kind : framework.kinds) use(kind.source);
    return newest;
}

/// The day of the page's own text: what its settings say, else the date of the documents it carries, else that of the
/// site.
std::string last_change(const Model& model, const Node& node, const std::string& site) {
    std::string day;
    if (const auto* page = source_page(model, node)) {
        day = page->updated;
        if (day.empty() && page->source != kNone) day = model.documents[static_cast<std::size_t>(page->source)].date;
    } else if (node.kind == Node::Kind::editions || node.kind == Node::Kind::changes) {
        day = current_edition(model).date;
    } else if (node.framework != kNone) {
        day = newest_document(model, model.frameworks[static_cast<std::size_t>(node.framework)]);
    }
    return day.empty() ? site : day;
}

/// Whether readers are led to the page of `node`: not where it waits for its day, was replaced or is of another
/// edition.
bool is_listed(const Model& model, const Node& node) {
    const auto* page = source_page(model, node);
    return holder_of(model.held_back, content_path(model, node)) == nullptr &&
           (page == nullptr || page->layout != "not-found") && node.kind != Node::Kind::redirect &&
           edition_of(model, node) == kNone;
}

std::string sitemap_text(const Model& model, const Config& config, const std::vector<PublishedFile>& files) {
    const auto base = config.base_url + (config.base_url.back() == '/' ? "" : "/");
    XmlWriter xml;
    xml.open("urlset");
    xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (const auto& [file, hash] : files) {
        if (file.kind != Output::Kind::page) continue;
        const auto& node = model.nodes[slot(file.node)];
        if (!is_listed(model, node)) continue;
        xml.open("url");
        xml.text_element("loc", base + file.path);
        xml.text_element("lastmod", last_change(model, node, config.updated));
        xml.close();
    }
    return xml.finish();
}

}  // namespace

std::optional<Overview> sitemap(const Model& model, const Config& config) {
    if (config.base_url.empty()) return std::nullopt;
    return Overview{"sitemap.xml", Output::Kind::sitemap,
                    [&](const std::vector<PublishedFile>& files) { return sitemap_text(model, config, files); }};
}

}  // namespace codify
