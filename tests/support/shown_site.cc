#include "tests/support/shown_site.h"

#include <stdexcept>
#include <utility>

#include "pages/render.h"

namespace codify {

RenderedPage rendered(const Site& site, std::size_t node) {
    RenderedPage page{&site.model.nodes[node], {}, {}};
    render_page(site, NodeIndex(node), page.html);
    auto parsed = parse_page(page.html);
    if (!parsed.root) throw std::runtime_error(page.node->url + " is not well-formed: " + parsed.fault);
    page.root = std::move(*parsed.root);
    return page;
}

ShownSite::ShownSite(const std::string& folder, bool drafts) {
    Diagnostics diagnostics;
    Timings timings;
    BuildCache cache;  // with which nobody waits for the search
    loaded_ = load_site({folder, "", "", "", false, drafts}, diagnostics, timings, &cache);
    if (loaded_) return;
    std::string words = "the site in " + folder + " does not load";
    for (const auto& problem : diagnostics.sorted())
        words += "\n" + problem.place.file.shown() + ": " + problem.message;
    throw std::runtime_error(words);
}

const std::vector<RenderedPage>& ShownSite::pages() const {
    if (!pages_.empty()) return pages_;
    for (std::size_t i = 0; i < site().model.nodes.size(); ++i) pages_.push_back(rendered(site(), i));
    return pages_;
}

const RenderedPage& ShownSite::page(const std::string& url) const {
    const auto& nodes = site().model.node_by_url;
    const auto found = nodes.find(url);
    if (found == nodes.end()) throw std::runtime_error("the site has no page " + url);
    return pages().at(*found->second);
}

}  // namespace codify
