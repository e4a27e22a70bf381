#include "commands/gallery.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>
#include <vector>

#include "base/process.h"
#include "base/report.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/guarded.h"
#include "pages/gallery.h"
#include "pages/page_kinds.h"
#include "pipeline/settings.h"
#include "publish/destination.h"
#include "publish/lock.h"
#include "publish/recovery.h"
#include "publish/stage.h"
#include "source/roots.h"

namespace codify {
namespace {

constexpr const char* kStyle = "styles/gallery.css";

class Gallery {
  public:
    explicit Gallery(const GalleryOptions& options) : options_(options), roots_(options.source) {}

    int run() {
        return guarded([&] { return passes(); },
                       [&](const Diagnostic& problem) {
                           diagnostics_.add(problem);
                           return fail();
                       });
    }

  private:
    int passes() {
        const Lock lock(check_destination(options_.output, roots_.inputs(), false));
        const SiteOptions site_options{options_.source, "", "", options_.theme, false};
        auto config = load_settings(site_options, roots_, diagnostics_);
        if (!config) return fail();
        const auto choice = theme_choice(*config, site_options);
        auto theme = load_theme(choice, roots_.search_path, page_contract(), diagnostics_);
        const auto chain =
            theme ? ThemeChain::open(choice.name, roots_.search_path, choice.named_at, diagnostics_) : std::nullopt;
        if (!chain) return fail();
        const auto look = gallery_template(*chain, theme->words, diagnostics_);
        const auto components = read_components(*chain, page_contract(), theme->words, diagnostics_);
        if (!look || diagnostics_.has_errors()) return fail();
        dress(*config, *theme, *chain);
        Model nothing;
        nothing.words = theme->words;
        const auto site = make_site(*config, nothing, *theme, {}, diagnostics_);
        if (diagnostics_.has_errors()) return fail();
        const auto recovered = recover(lock);
        Stage stage(recovered, {.remember = false});
        const auto pages = gallery_pages(site, *look, components);
        for (const auto& page : pages) stage.write(page.url, page.html);
        for (const auto& asset : theme->assets) stage.write(asset.url, asset.bytes);
        (void)stage.commit();
        print();
        tell(stdout, fmt::format("{} pages: {}\n", pages.size(), options_.output));
        flush_report();
        return 0;
    }

    /// Adapts settings and theme to the gallery: it has a title of its own, no menus, and a style that themes do not
    /// list.
    void dress(Config& config, Theme& theme, const ThemeChain& chain) {
        config.title = fmt::format("Gallery: {}", config.theme);
        config.description = fmt::format("{}. This gallery shows its components with the examples that its tests use.",
                                         chain.layers().front().settings.text_of("description"));
        config.base_url.clear();
        config.navigation.clear();
        config.footer.clear();
        if (const auto style = chain.find(kStyle, diagnostics_)) show_all_styles(theme, style->text);
    }

    /// Joins all style sheets into one, since a page of the gallery may show a component of any page. Rules that pages
    /// share are repeated in it, which changes nothing.
    static void show_all_styles(Theme& theme, const std::string& own) {
        const auto is_style = [](const Asset& asset) { return asset.url.substr(asset.url.size() - 4) == ".css"; };
        Asset all{"assets/gallery.css", {}};
        for (const auto& asset : theme.assets) all.bytes += is_style(asset) ? asset.bytes : std::string();
        all.bytes += own;
        auto& assets = theme.assets;
        assets.erase(std::remove_if(assets.begin(), assets.end(), is_style), assets.end());
        theme.stylesheet = all.url;
        assets.push_back(std::move(all));
    }

    void print() const { print_problems(with_excerpts(diagnostics_.sorted(), options_.source), Format::human); }

    int fail() {
        print();
        tell(stderr, fmt::format("nothing was written, {} is as it was\n", options_.output));
        return static_cast<int>(diagnostics_.exit());
    }

    const GalleryOptions& options_;
    const Roots roots_;
    Diagnostics diagnostics_;
};

}  // namespace

int gallery(const GalleryOptions& options) { return Gallery(options).run(); }

}  // namespace codify
