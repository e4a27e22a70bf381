#include "outputs/sitemap.h"

#include "base/xml.h"
#include "model/hold_back.h"

namespace codify {
namespace {

const Page* page_of(const Model& model, const Node& node) {
    if (node.kind == Node::Kind::site_page) return &model.pages[static_cast<std::size_t>(node.index)];
    if (node.kind == Node::Kind::page)
        return &model.frameworks[static_cast<std::size_t>(node.framework)].pages[static_cast<std::size_t>(node.index)];
    return nullptr;
}

}  // namespace

std::string sitemap(const Model& model, const Config& config) {
    if (config.base_url.empty()) return {};
    const auto base = config.base_url + (config.base_url.back() == '/' ? "" : "/");
    XmlWriter xml;
    xml.open("urlset");
    xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (const auto& node : model.nodes) {
        const auto* page = page_of(model, node);
        if (holder_of(model.held_back, content_path(model, node)) != nullptr) continue;
        if (page != nullptr && page->layout == "not-found") continue;
        xml.open("url");
        xml.text_element("loc", base + node.url);
        xml.text_element("lastmod", page != nullptr && !page->updated.empty() ? page->updated : config.updated);
        xml.close();
    }
    return xml.finish();
}

}  // namespace codify
