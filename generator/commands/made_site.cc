#include "commands/made_site.h"

#include <fmt/format.h>

#include <mutex>
#include <utility>

#include "base/disk.h"
#include "base/text.h"
#include "commands/homes.h"
#include "outputs/feed.h"
#include "outputs/search/index.h"
#include "outputs/sitemap.h"
#include "site/output_text.h"
#include "source/content.h"
#include "source/picture/picture.h"
#include "source/pictures.h"

namespace codify {
namespace {

SearchAddresses addresses_of(const SearchFiles& files) {
    return {fmt::format("assets/search-index.{}.js", files.index.fingerprint),
            fmt::format("assets/search-texts.{}.js", files.texts.fingerprint)};
}

void write_text(const WriteFile& write, const std::string& path, std::string_view bytes) {
    check_output_text(path, bytes);
    write(path, bytes);
}

/// Gives pictures as the settings of the site want them.
class PictureGiver {
  public:
    PictureGiver(bool keep_metadata, const WriteFile& write) : keep_metadata_(keep_metadata), write_(write) {}

    /// The picture in `bytes`, which is `file` to authors, under the address `url`.
    void give(const std::string& file, const std::string& url, std::string_view bytes) {
        try {
            const auto picture = read_picture(bytes);
            if (picture.bytes != bytes) notes_.pictures += 1;
            if (picture.place) notes_.places.push_back(file);
            write_(url, keep_metadata_ ? bytes : picture.bytes);
        } catch (const BrokenPicture& broken) {
            fail_on_picture(file, broken.what());
        }
    }

    [[nodiscard]] PictureNotes notes() { return std::move(notes_); }

  private:
    bool keep_metadata_;
    const WriteFile& write_;
    PictureNotes notes_;
};

void give_pictures(const std::vector<std::string>& pictures, const std::string& source, PictureGiver& giver) {
    if (pictures.empty()) return;
    const Folder content(inside(source, "content"));
    for (const auto& path : pictures) {
        const auto file = inside(source, shown_path(path));
        const auto bytes = content.read(path, kLargestPicture);
        if (bytes.status != Bytes::Status::ok) fail_on_picture(file, "it is gone, or has grown too large");
        giver.give(file, path.starts_with("pages/") ? path.substr(6) : path, bytes.text);
    }
}

}  // namespace

/// The files of the search, made when they are first asked for.
struct MadeSite::Search {
    explicit Search(const Model& related) : model(related) {}

    const SearchFiles& made() {
        std::call_once(once, [&] { files = search_files(model, problems); });
        return files;
    }

    const Model& model;
    std::once_flag once;
    SearchFiles files;
    Diagnostics problems;
};

MadeSite::MadeSite() = default;
MadeSite::MadeSite(MadeSite&& other) noexcept = default;
MadeSite::~MadeSite() = default;

std::optional<MadeSite> MadeSite::make(const SiteOptions& options, const std::vector<std::string>& homes,
                                       Diagnostics& diagnostics, Timings& timings, Kept* kept) {
    MadeSite made;
    made.source_ = options.source;
    if (auto loaded = load_site(options, homes, diagnostics, timings, kept)) {
        made.loaded_ = std::make_unique<LoadedSite>(std::move(*loaded));
        const auto& model = made.loaded_->model;
        // Whether or not a page uses them.
        const bool checked = !model.synonyms.empty() || !model.page_names.empty() || !model.level_names.empty();
        if (checked || search_page(model) != nullptr) made.search_ = std::make_unique<Search>(model);
        if (made.search_ != nullptr && kept == nullptr)
            timings.measure("search", [&] { made.check_search(diagnostics); });
    }
    if (options.strict) diagnostics.promote_warnings();
    if (!made.loaded_ || diagnostics.has_errors()) return std::nullopt;
    const auto& [config, theme, model] = *made.loaded_;
    FindSearch find_search;
    if (made.search_ != nullptr) find_search = [search = made.search_.get()] { return addresses_of(search->made()); };
    made.site_.emplace(make_site(config, model, *theme, find_search, diagnostics));
    if (diagnostics.has_errors()) return std::nullopt;
    return made;
}

PictureNotes MadeSite::give_files(const WriteFile& write) const {
    PictureGiver giver(site_->config.keep_metadata, write);
    for (const auto& asset : site_->theme.assets) {
        if (is_picture(asset.url)) {
            giver.give(asset.url, asset.url, asset.bytes);
        } else {
            write(asset.url, asset.bytes);
        }
    }
    for (const auto& set : site_->check_sets) {
        if (!set.script.url.empty()) write_text(write, set.script.url, set.script.bytes);
    }
    give_pictures(site_->model.pictures, source_, giver);
    if (const auto map = sitemap(site_->model, site_->config); !map.empty()) write_text(write, "sitemap.xml", map);
    if (has_feed(site_->model, site_->config)) write_text(write, kFeed, feed(site_->model, site_->config));
    return giver.notes();
}

void MadeSite::give_search(const WriteFile& write) const {
    if (!site_->can_search()) return;
    const auto& files = search_->made();
    const auto addresses = addresses_of(files);
    write_text(write, addresses.index, files.index.bytes);
    write_text(write, addresses.texts, files.texts.bytes);
}

void MadeSite::check_search(Diagnostics& diagnostics) const {
    if (search_ == nullptr) return;
    (void)search_->made();
    for (auto& problem : search_->problems.sorted()) diagnostics.add(std::move(problem));
}

void MadeSite::hand_over_search(const WriteFile& write) {
    give_search(write);
    if (search_ == nullptr) return;
    std::string().swap(search_->files.index.bytes);
    std::string().swap(search_->files.texts.bytes);
}

}  // namespace codify
