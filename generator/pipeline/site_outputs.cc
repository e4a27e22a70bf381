#include "pipeline/site_outputs.h"

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "base/disk.h"
#include "outputs/feed.h"
#include "outputs/sitemap.h"
#include "pages/render.h"
#include "source/pictures.h"
#include "source/static_files.h"

namespace codify {
namespace {

using Files = std::vector<Output>;

Output file_output(const Asset& asset, Output::Kind kind) {
    return {asset.url, kind, [&asset](std::string&) { return std::string_view(asset.bytes); }};
}

void add_pages(const Site& site, Files& files) {
    const auto& nodes = site.model.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const NodeIndex node(i);
        const auto make = [&site, node](std::string& buffer) {
            render_page(site, node, buffer);
            return std::string_view(buffer);
        };
        files.push_back({nodes[i].url, Output::Kind::page, make, node});
    }
}

void add_theme(LoadedSite& site, Files& files) {
    for (const auto& asset : site.theme->assets) {
        const auto read = [&asset] { return asset.bytes; };
        files.push_back(is_picture(asset.url)
                            ? picture_output(asset.url, asset.url, read, site.config.keep_metadata, site.picture_notes)
                            : file_output(asset, Output::Kind::asset));
    }
}

void add_check_sets(const Site& site, Files& files) {
    for (const auto& set : site.check_sets) {
        if (!set.script.url.empty()) files.push_back(file_output(set.script, Output::Kind::text));
    }
}

void add_pictures(LoadedSite& site, Files& files) {
    if (site.model.pictures.empty()) return;
    const auto content = std::make_shared<const Folder>(site.model.content->folder);
    for (const auto& path : site.model.pictures) {
        const auto file = SourceFile(site.model.content, path).on_disk();
        const auto read = [content, path, file] {
            auto bytes = content->read(path, kLargestPicture);
            if (bytes.status != Bytes::Status::ok) fail_on_picture(file, "it is gone, or has grown too large");
            return std::move(bytes.text);
        };
        files.push_back(picture_output(path.starts_with("pages/") ? path.substr(6) : path, file, read,
                                       site.config.keep_metadata, site.picture_notes));
    }
}

void add_static(const LoadedSite& site, Outputs& out, Diagnostics& diagnostics) {
    const auto& root = site.roots.fixed;
    const auto files = static_files(root, diagnostics);
    if (files.empty()) return;
    std::vector<std::string_view> own;
    for (const auto& file : out.files) own.push_back(file.path);
    for (const auto& overview : out.overviews) own.push_back(overview.path);
    check_static_places(files, root, own, diagnostics);
    for (const auto& path : files) {
        const auto make = [root, path](std::string& buffer) -> std::string_view {
            buffer = read_static(root, path);
            return buffer;
        };
        out.files.push_back({path, Output::Kind::fixed, make});
    }
}

}  // namespace

LinkedFiles LinkedOutputs::names() const {
    return {search ? search->index.path : "", search ? search->texts.path : "", feed ? feed->path : ""};
}

LinkedOutputs linked_outputs(LoadedSite& site, bool late, Diagnostics& diagnostics) {
    const auto& model = site.model;
    LinkedOutputs out;
    out.feed = feed(model, site.config);
    const bool has_words = !model.synonyms.empty() || !model.page_names.empty() || !model.level_names.empty();
    if (!has_words && page_of_kind(model, PageKind::search) == nullptr)
        return out;  // synonyms are checked even if there is no search page
    if (late) {
        site.lazy_search = std::make_unique<LazySearch>(model);
        out.search = site.lazy_search->outputs();
    } else {
        out.search = search_outputs(model, diagnostics);
    }
    return out;
}

Outputs site_outputs(LoadedSite& site, LinkedOutputs linked, Diagnostics& diagnostics) {
    Outputs out;
    auto& files = out.files;
    if (site.site->can_search()) {  // first, since it needs the most memory until it is written
        files.push_back(std::move(linked.search->index));
        files.push_back(std::move(linked.search->texts));
    }
    add_pages(*site.site, files);
    add_theme(site, files);
    add_check_sets(*site.site, files);
    add_pictures(site, files);
    if (linked.feed) files.push_back(std::move(*linked.feed));
    if (auto map = sitemap(site.model, site.config)) out.overviews.push_back(std::move(*map));
    add_static(site, out, diagnostics);
    return out;
}

}  // namespace codify
