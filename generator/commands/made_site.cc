#include "commands/made_site.h"

#include <fmt/format.h>

#include <utility>

#include "base/disk.h"
#include "base/hash.h"
#include "base/text.h"
#include "commands/homes.h"
#include "outputs/sitemap.h"

namespace codify {
namespace {

constexpr std::size_t kLargestPicture = 8 * 1024 * 1024;

SearchAddresses addresses_of(const SearchFiles& files) {
    return {fmt::format("assets/search-index.{}.js", fingerprint(files.index)),
            fmt::format("assets/search-texts.{}.js", fingerprint(files.texts))};
}

void give_pictures(const std::vector<std::string>& pictures, const std::string& source, const WriteFile& write) {
    if (pictures.empty()) return;
    const Folder content(inside(source, "content"));
    for (const auto& path : pictures) {
        const auto bytes = content.read(path, kLargestPicture);
        if (bytes.status != Bytes::Status::ok) {
            throw Failure({.place = {inside(source, "content/" + path)},
                           .rule = "picture-too-large",
                           .message = fmt::format("this picture cannot be published: the limit is {} bytes",
                                                  grouped(kLargestPicture)),
                           .hint = "make it smaller",
                           .exit = Exit::limit});
        }
        write(path.compare(0, 6, "pages/") == 0 ? path.substr(6) : path, bytes.text);
    }
}

}  // namespace

std::optional<MadeSite> MadeSite::make(const SiteOptions& options, const std::vector<std::string>& homes,
                                       Diagnostics& diagnostics, Timings& timings) {
    MadeSite made;
    made.source_ = options.source;
    if (auto loaded = load_site(options, homes, diagnostics, timings)) {
        made.loaded_ = std::make_unique<LoadedSite>(std::move(*loaded));
        // The search is made before the pages, since they name its files.
        made.search_ = timings.measure("search", [&] { return search_files(made.loaded_->model, diagnostics); });
    }
    if (options.strict) diagnostics.promote_warnings();
    if (!made.loaded_ || diagnostics.has_errors()) return std::nullopt;
    const auto& [config, theme, model] = *made.loaded_;
    made.site_.emplace(make_site(config, model, theme, addresses_of(made.search_), diagnostics));
    if (diagnostics.has_errors()) return std::nullopt;
    return made;
}

void MadeSite::give_files(const WriteFile& write) const {
    for (const auto& asset : site_->theme.assets) write(asset.url, asset.bytes);
    give_pictures(site_->model.pictures, source_, write);
    if (const auto map = sitemap(site_->model, site_->config); !map.empty()) write("sitemap.xml", map);
    if (!site_->can_search()) return;
    write(site_->search.index, search_.index);
    write(site_->search.texts, search_.texts);
}

}  // namespace codify
