#include "tests/support/real_site.h"

#include <stdexcept>

#include "site/pages.h"

namespace codify {
namespace {

LoadedSite load() {
    Diagnostics diagnostics;
    Timings timings;
    auto loaded = load_site({CODIFY_ROOT, "", "", ""}, {CODIFY_ROOT}, diagnostics, timings);
    if (loaded) return std::move(*loaded);
    std::string words = "the shipped site does not load";
    for (const auto& problem : diagnostics.sorted()) words += "\n" + problem.place.file + ": " + problem.message;
    throw std::runtime_error(words);
}

Site made_of(const LoadedSite& loaded) {
    Diagnostics diagnostics;
    auto site = make_site(
        loaded.config, loaded.model, *loaded.theme,
        [] {
            return SearchAddresses{"assets/search-index.js", "assets/search-texts.js"};
        },
        diagnostics);
    if (diagnostics.has_errors()) throw std::runtime_error(diagnostics.sorted().front().message);
    return site;
}

}  // namespace

const Site& real_site() {
    static const auto loaded = load();
    static const auto site = made_of(loaded);
    return site;
}

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
