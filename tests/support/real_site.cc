#include "tests/support/real_site.h"

#include <stdexcept>

#include "pages/render.h"

namespace codify {
namespace {

std::unique_ptr<LoadedSite> load() {
    Diagnostics diagnostics;
    Timings timings;
    BuildCache cache;  // with which nobody waits for the search
    auto loaded = load_site({CODIFY_ROOT, "", "", ""}, diagnostics, timings, &cache);
    if (loaded) return loaded;
    std::string words = "the shipped site does not load";
    for (const auto& problem : diagnostics.sorted())
        words += "\n" + problem.place.file.shown() + ": " + problem.message;
    throw std::runtime_error(words);
}

const LoadedSite& loaded_site() {
    static const auto loaded = load();
    return *loaded;
}

}  // namespace

const Site& real_site() { return *loaded_site().site; }

const Outputs& real_outputs() { return loaded_site().outputs; }

RenderedPage rendered(const Site& site, std::size_t node) {
    RenderedPage page{&site.model.nodes[node], {}, {}};
    render_page(site, static_cast<int>(node), page.html);
    auto parsed = parse_page(page.html);
    if (!parsed.root) throw std::runtime_error(page.node->url + " is not well-formed: " + parsed.fault);
    page.root = std::move(*parsed.root);
    return page;
}

const std::vector<RenderedPage>& real_pages() {
    static const auto pages = [] {
        std::vector<RenderedPage> out;
        for (std::size_t i = 0; i < real_site().model.nodes.size(); ++i) out.push_back(rendered(real_site(), i));
        return out;
    }();
    return pages;
}

const RenderedPage& real_page(const std::string& url) {
    return real_pages().at(static_cast<std::size_t>(real_site().model.node_by_url.at(url)));
}

}  // namespace codify
