// A site's settings, `site-config.toml`: whose site it is, how it looks, what its accessibility statement says and
// which rights are confirmed. Every key is checked; a wrong one is a problem of class usage, which stops the build
// early.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "source/self_check_settings.h"
#include "source/toml/schema.h"
#include "source/toml/toml.h"

namespace codify {

struct Config {
    std::string title, description, language, base_url, theme;

    struct Organisation {
        std::string name, email, url;
    } organisation;

    struct Accessibility {
        std::string status;   ///< not-assessed, not-compliant, partial or full
        std::string contact;  ///< e-mail
        std::string date;     ///< of the statement, 2025-09-04
        std::string response_time, assessed_by;
        bool public_body = true;  ///< whether the 2018 regulations for public sector bodies bind the publisher
        std::vector<std::string> problems;
    } accessibility;

    SelfCheckSettings self_check;
    bool keep_metadata = false;  ///< publish pictures with what cameras and editors wrote beside them

    struct Link {
        std::string title, page;  ///< page: a content path such as "code/_index.md"
        Place place;
    };
    std::vector<Link> navigation, footer;

    std::string updated;  ///< the day that pages show as last updated, unless they have their own
    std::vector<std::pair<std::string, bool>> rights_confirmed;  ///< by document id
    Place rights_place, theme_place;
    SourceFile file;     ///< for messages
    TomlValue settings;  ///< as they were written, with their places
};

/// The settings in `text`, which came from `file` (shown to authors). Nothing after any problem.
[[nodiscard]] std::optional<Config> read_config(std::string text, const SourceFile& file, Diagnostics& diagnostics);

/// The path of the address that the site is published at, "/" or "/code/"; empty when that is not known.
[[nodiscard]] std::string base_path(const Config& config);

/// The address on the web of `url`, which is from the top of the site. REQUIRES: the settings have a base address.
[[nodiscard]] std::string absolute_url(const Config& config, std::string_view url);

/// Why `url` cannot be a base address, as one problem without a place; nothing when it can.
[[nodiscard]] std::optional<Diagnostic> base_url_fault(std::string_view url);

/// What site-config.toml may hold.
[[nodiscard]] std::span<const SettingKey> config_keys();

}  // namespace codify
