#include "pipeline/settings.h"

#include <fmt/format.h>

#include <utility>

#include "base/disk.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kLargestConfig = 64 * 1024;

}  // namespace

std::optional<Config> load_settings(const SiteOptions& options, const Roots& roots, Diagnostics& diagnostics) {
    if (!Folder::exists(options.source))
        throw_failure(options.source, "no-site", "there is no such folder",
                      "name the folder that holds site-config.toml with --source", Exit::usage);
    const auto name = options.config.empty() ? std::string("site-config.toml") : options.config;
    auto bytes = Folder(options.source).read(name, kLargestConfig);
    if (bytes.status == Bytes::Status::too_large) {
        throw_failure(inside(options.source, name), "settings-too-large",
                      fmt::format("these settings are {} bytes long, the limit is {}", grouped(bytes.size),
                                  grouped(kLargestConfig)),
                      "", Exit::limit);
    }
    if (bytes.status != Bytes::Status::ok)
        throw_failure(inside(options.source, name), "no-config", "there is no such file",
                      site_hint(options.source, "every site has a site-config.toml; name its folder with --source"),
                      Exit::usage);
    auto config = read_config(std::move(bytes.text), {roots.site, name}, diagnostics);
    if (!config) return std::nullopt;
    if (!options.base_url.empty()) {
        if (const auto fault = base_url_fault(options.base_url)) diagnostics.add(*fault);
        config->base_url = options.base_url;
    }
    if (!options.theme.empty()) config->theme = options.theme;
    return config;
}

ThemeChoice theme_choice(const Config& config, const SiteOptions& options) {
    // A theme of the command line is at no place of a file.
    return {config.theme, config.language, options.theme.empty() ? config.theme_place : Place{}, config.language_place};
}

}  // namespace codify
