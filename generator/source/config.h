// Reads a site's settings, `site-config.toml`: the publisher, the appearance, the accessibility statement and which
// rights are confirmed. Every key is checked; a wrong one is a problem of class usage, which stops the build early.
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
        std::string contact;  ///< e-mail address
        std::string date;     ///< of the statement, 2025-09-04
        std::string response_time, assessed_by;
        bool public_body = true;  ///< whether the 2018 regulations for public sector bodies apply to the publisher
        std::vector<std::string> problems;
    } accessibility;

    SelfCheckSettings self_check;
    bool keep_metadata = false;  ///< publish pictures with the metadata that cameras and editors wrote

    struct Publishing {
        unsigned keep = 5;      ///< the number of earlier versions of the published site that are kept
        bool in_place = false;  ///< publish page by page into the same folder
    } publishing;

    struct Link {
        std::string title, page;  ///< page: a content path such as "code/_index.md"
        Place place;
    };
    std::vector<Link> navigation, footer;

    std::string updated;  ///< the date that pages show as last updated, unless they have their own
    std::vector<std::pair<std::string, bool>> rights_confirmed;  ///< by document id
    Place rights_place, theme_place, language_place;
    SourceFile file;     ///< for messages
    TomlValue settings;  ///< as parsed, with their positions
};

/// Parses the settings in `text`, the contents of `file`. Nothing after any problem.
[[nodiscard]] std::optional<Config> read_config(std::string text, const SourceFile& file, Diagnostics& diagnostics);

/// The path of the site's base address, "/" or "/code/"; empty when that is not known.
[[nodiscard]] std::string base_path(const Config& config);

/// The absolute address of `url`, which is relative to the top of the site. REQUIRES: the settings have a base address.
[[nodiscard]] std::string absolute_url(const Config& config, std::string_view url);

/// Why `url` cannot be a base address, as one problem without a position; nothing when it can.
[[nodiscard]] std::optional<Diagnostic> base_url_fault(std::string_view url);

/// The keys that site-config.toml may contain.
[[nodiscard]] std::span<const SettingKey> config_keys();

}  // namespace codify
