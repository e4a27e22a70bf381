// The settings of the self-check, `[self_check]` in site-config.toml: the answers that readers choose from, and the
// frameworks that they can check themselves against.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "source/toml/schema.h"

namespace codify {

struct SelfCheckSettings {
    /// A content folder that the settings name.
    struct Named {
        std::string id;
        Place place;
    };

    std::vector<std::string> scale = {"Almost always", "Frequently", "Occasionally", "Rarely or never"};
    std::string opt_out = "No chance to demonstrate";  ///< the answer outside the scale
    std::vector<Named> frameworks;                     ///< empty: every framework that has questions
};

[[nodiscard]] std::span<const SettingKey> self_check_keys();

/// Reads the settings in `table`, whose keys were validated. Reports a scale that readers cannot answer with as
/// problems of class usage, and returns nothing then.
[[nodiscard]] std::optional<SelfCheckSettings> read_self_check(const TomlValue& table, const SourceFile& file,
                                                               Diagnostics& diagnostics);

}  // namespace codify
