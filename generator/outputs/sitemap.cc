#include "outputs/sitemap.h"

#include <algorithm>
#include <string>

#include "base/xml.h"
#include "model/editions/editions.h"

namespace codify {
namespace {

/// The newest date of the documents that a framework's texts come from; empty when none has one.
std::string newest_document(const Model& model, const Framework& framework) {
    std::string newest;
    const auto use = [&](DocumentIndex document) {
        if (document != kNone) newest = std::max(newest, model.at(document).date);
    };
    use(framework.document);
    for (const auto& kind : framework.kinds) use(kind.document);
    return newest;
}

/// The date of the page's own text: its own if it is known, else that of its source documents, or of the edition for a
/// page about editions, else that of the site.
std::string last_change(const Model& model, const Node& node, const std::string& site) {
    auto day = node.updated;
    if (const auto* page = page_of(model, node)) {
        if (day.empty() && page->document != kNone) day = model.at(page->document).date;
    } else if (day.empty()) {
        day = node.framework == kNone ? current_edition(model).date : newest_document(model, framework_of(model, node));
    }
    return day.empty() ? site : day;
}

std::string sitemap_text(const Model& model, const Config& config, const std::vector<PublishedFile>& files) {
    XmlWriter xml;
    xml.open("urlset");
    xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (const auto& [file, hash] : files) {
        if (file.kind != Output::Kind::page) continue;
        const auto& node = model.at(file.node);
        if (!node.listed) continue;
        xml.open("url");
        xml.text_element("loc", absolute_url(config, file.path));
        xml.text_element("lastmod", last_change(model, node, config.updated));
        xml.close();
    }
    return xml.finish();
}

}  // namespace

std::optional<Overview> sitemap(const Model& model, const Config& config) {
    if (config.base_url.empty()) return std::nullopt;
    return Overview{"sitemap.xml",
                    [&](const std::vector<PublishedFile>& files) { return sitemap_text(model, config, files); }};
}

}  // namespace codify
