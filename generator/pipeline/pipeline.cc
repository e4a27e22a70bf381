#include "pipeline/pipeline.h"

#include <future>
#include <utility>

#include "model/rights.h"
#include "pages/page_kinds.h"
#include "pipeline/content_model.h"
#include "pipeline/content_versions.h"
#include "pipeline/site_outputs.h"

namespace codify {
namespace {

std::shared_ptr<const Theme> theme_of(const SiteOptions& options, const Config& config, const Roots& roots,
                                      Diagnostics& diagnostics, BuildCache* cache) {
    if (cache != nullptr && cache->theme && cache->theme_name == config.theme && cache->language == config.language)
        return cache->theme;
    auto loaded = load_theme(theme_choice(config, options), roots.search_path, page_contract(), diagnostics);
    if (!loaded) return nullptr;
    auto theme = std::make_shared<const Theme>(std::move(*loaded));
    if (cache != nullptr) {
        cache->theme = theme;
        cache->theme_name = config.theme;
        cache->language = config.language;
    }
    return theme;
}

std::unique_ptr<LoadedSite> passes(const SiteOptions& options, Diagnostics& diagnostics, Timings& timings,
                                   BuildCache* cache) {
    const auto pass = [&](const char* name, const auto& work) { return timings.measure(name, work); };
    auto out = std::make_unique<LoadedSite>(options.source);
    const auto& roots = out->roots;

    auto config = pass("settings", [&] { return load_settings(options, roots, diagnostics); });
    if (!config || diagnostics.has_errors()) return nullptr;
    Diagnostics found;  // in the content, which is read at the same time
    auto reading =
        std::async([&] { return read_all_content(options, roots, found, cache ? &cache->documents : nullptr); });
    out->theme = pass("theme", [&] { return theme_of(options, *config, roots, diagnostics, cache); });
    if (!out->theme) return nullptr;
    // Barrier: settings and theme are valid. Only now are problems of the content reported.

    const auto& words = out->theme->words;
    auto content = pass("read", [&] { return reading.get(); });
    auto versions = pass("hold back", [&] { return versions_of(std::move(content), found, options, diagnostics); });
    out->model = content_model(std::move(versions.now), &*config, words, diagnostics, timings);
    Diagnostics later;  // separate, so that errors in the current version do not stop checks of the later one
    if (versions.later) (void)content_model(std::move(*versions.later), &*config, words, later, timings);
    for (const auto& problem : later.sorted()) diagnostics.add(problem);
    if (diagnostics.has_errors()) return nullptr;
    name_unconfirmed(out->model, *config, diagnostics);
    out->config = std::move(*config);
    // Barrier: addresses are fixed. From here on the content can have no more errors.

    auto linked = pass("search", [&] { return linked_outputs(*out, cache != nullptr, diagnostics); });
    out->site.emplace(make_site(out->config, out->model, *out->theme, linked.names(), diagnostics));
    if (diagnostics.has_errors()) return nullptr;
    out->outputs = site_outputs(*out, std::move(linked), diagnostics);
    // Barrier: every name is fixed and all errors are known. Only the files remain to be made.
    return out;
}

}  // namespace

std::unique_ptr<LoadedSite> load_site(const SiteOptions& options, Diagnostics& diagnostics, Timings& timings,
                                      BuildCache* cache) {
    auto site = passes(options, diagnostics, timings, cache);
    if (options.strict) diagnostics.promote_warnings();
    return diagnostics.has_errors() ? nullptr : std::move(site);
}

}  // namespace codify
