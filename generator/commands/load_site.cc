#include "commands/load_site.h"

#include <fmt/format.h>

#include <chrono>
#include <future>
#include <optional>
#include <utility>
#include <vector>

#include "base/disk.h"
#include "base/text.h"
#include "commands/homes.h"
#include "model/hold_back.h"
#include "model/load.h"
#include "model/relate.h"
#include "model/validate.h"
#include "site/self_checked.h"
#include "site/site.h"
#include "source/content.h"

namespace codify {
namespace {

constexpr std::size_t kLargestConfig = 64 * 1024;

/// The folder next to `source` where a site does stand, for somebody who is one folder off; else `otherwise`.
std::string site_hint(const std::string& source, const char* otherwise) {
    const auto near = site_near(source);
    return near ? fmt::format("did you mean --source {}?", *near) : otherwise;
}

constexpr const char* kFirstPage = "add a first page: content/pages/index.md";

Content content_of(const SiteOptions& options, Diagnostics& diagnostics, Kept* kept) {
    const auto folder = inside(options.source, "content");
    if (!Folder::exists(folder))
        stop(folder, "no-content", "there is no content folder", site_hint(options.source, kFirstPage), Exit::content);
    auto content = read_content(Folder(folder), diagnostics, kept ? &kept->documents : nullptr);
    if (content.documents.empty() && !diagnostics.has_errors())
        stop(folder, "no-content", "this folder holds no content files", site_hint(options.source, kFirstPage),
             Exit::content);
    return content;
}

Model model_of(Content content, std::vector<HeldBack> held, const Config& config, Diagnostics& diagnostics,
               Timings& timings) {
    auto model = timings.measure("load", [&] { return load_model(std::move(content), std::move(held), diagnostics); });
    if (!model.documents.empty() || !diagnostics.has_errors()) confirm_rights(model, config, diagnostics);
    timings.measure("validate", [&] { validate(model, diagnostics); });
    if (!diagnostics.has_errors()) model.self_checked = self_checked(model, config.self_check, diagnostics);
    if (!diagnostics.has_errors()) timings.measure("relate", [&] { relate(model, diagnostics); });
    return model;
}

void add_all(const std::vector<Diagnostic>& problems, Diagnostics& diagnostics) {
    for (const auto& problem : problems) diagnostics.add(problem);
}

/// What waits for its day must be right today: nobody may be there to read what is wrong when the day comes.
void check_later_site(Content content, std::vector<HeldBack> drafts, const Config& config, Diagnostics& diagnostics) {
    Diagnostics found;
    Timings unmeasured;
    take_out(content, drafts);
    (void)model_of(std::move(content), std::move(drafts), config, found, unmeasured);
    add_all(found.sorted(), diagnostics);
}

/// The model of what is published now, from all content and what was `found` wrong in it. A draft may be half written:
/// nothing that is wrong in it stops a build.
Model published_model(const SiteOptions& options, const Config& config, Content content, const Diagnostics& found,
                      Diagnostics& diagnostics, Timings& timings) {
    auto held = held_back(content, [&] {
        return options.now.value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    });
    if (options.drafts) {
        add_all(found.sorted(), diagnostics);
        return model_of(std::move(content), std::move(held), config, diagnostics, timings);
    }
    auto drafts = held;
    std::erase_if(drafts, [](const HeldBack& entry) { return !entry.until.empty(); });
    add_all(without_held(found, content, drafts), diagnostics);
    std::optional<Content> later;
    if (drafts.size() < held.size()) later = content;
    take_out(content, held);
    if (content.documents.empty() && !diagnostics.has_errors())
        stop(inside(options.source, "content"), "no-content", "no page is published: every one is held back",
             "take draft = true out of one, or add a page", Exit::content);
    auto model = model_of(std::move(content), std::move(held), config, diagnostics, timings);
    if (later) check_later_site(std::move(*later), std::move(drafts), config, diagnostics);
    return model;
}

void name_unconfirmed(const Model& model, const Config& config, Diagnostics& diagnostics) {
    std::vector<std::string> ids;
    for (const auto& document : model.documents) {
        if (!document.rights_confirmed) ids.push_back(document.id);
    }
    if (ids.empty()) return;
    diagnostics.add({.place = {config.file},
                     .rule = "rights-unconfirmed",
                     .message = fmt::format("the right to publish {} is not confirmed: {}",
                                            ids.size() == 1 ? "this document" : "these documents", listed(ids)),
                     .hint = "ask the owners, then set each to true under [rights_confirmed]",
                     .severity = Severity::warning});
}

std::shared_ptr<const Theme> theme_of(const std::string& name, const std::vector<std::string>& homes,
                                      const Place& named_at, Diagnostics& diagnostics, Kept* kept) {
    if (kept != nullptr && kept->theme && kept->theme_name == name) return kept->theme;
    auto loaded = load_theme(name, homes, named_at, diagnostics);
    if (!loaded) return nullptr;
    auto theme = std::make_shared<const Theme>(std::move(*loaded));
    if (kept != nullptr) {
        kept->theme = theme;
        kept->theme_name = name;
    }
    return theme;
}

}  // namespace

std::optional<Config> load_settings(const SiteOptions& options, Diagnostics& diagnostics) {
    if (!Folder::exists(options.source))
        stop(options.source, "no-site", "there is no such folder",
             "name the folder that holds site-config.toml with --source", Exit::usage);
    const auto name = options.config.empty() ? std::string("site-config.toml") : options.config;
    auto bytes = Folder(options.source).read(name, kLargestConfig);
    if (bytes.status == Bytes::Status::too_large) {
        stop(inside(options.source, name), "settings-too-large",
             fmt::format("these settings are {} bytes long, the limit is {}", grouped(bytes.size),
                         grouped(kLargestConfig)),
             "", Exit::limit);
    }
    if (bytes.status != Bytes::Status::ok)
        stop(inside(options.source, name), "no-config", "there is no such file",
             site_hint(options.source, "every site has a site-config.toml; name its folder with --source"),
             Exit::usage);
    auto config = read_config(std::move(bytes.text), name, diagnostics);
    if (!config) return std::nullopt;
    if (!options.base_url.empty()) {
        if (const auto fault = base_url_fault(options.base_url)) diagnostics.add(*fault);
        config->base_url = options.base_url;
    }
    if (!options.theme.empty()) config->theme = options.theme;
    return config;
}

std::optional<LoadedSite> load_site(const SiteOptions& options, const std::vector<std::string>& homes,
                                    Diagnostics& diagnostics, Timings& timings, Kept* kept) {
    auto config = timings.measure("settings", [&] { return load_settings(options, diagnostics); });
    if (!config || diagnostics.has_errors()) return std::nullopt;
    const auto named_at = options.theme.empty() ? config->theme_place : Place{};
    // The content is read while the theme is loaded. What is wrong with the theme is told before what is wrong there.
    Diagnostics found;
    auto reading = std::async([&] { return content_of(options, found, kept); });
    const auto theme =
        timings.measure("theme", [&] { return theme_of(config->theme, homes, named_at, diagnostics, kept); });
    if (!theme) return std::nullopt;
    auto content = timings.measure("read", [&] { return reading.get(); });
    auto model = published_model(options, *config, std::move(content), found, diagnostics, timings);
    if (diagnostics.has_errors()) return std::nullopt;
    name_unconfirmed(model, *config, diagnostics);
    return LoadedSite{std::move(*config), theme, std::move(model)};
}

}  // namespace codify
