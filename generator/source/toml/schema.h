// Defines which keys a table of settings may contain. One table of keys validates a file, suggests the nearest key when
// one is misspelt, and documents the setting: there is no second list to keep in step.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/file_problems.h"
#include "source/toml/toml.h"

namespace codify {

enum class SettingType : std::uint8_t {
    text,      ///< any text
    words,     ///< a text that is not blank
    language,  ///< a language tag: en-GB
    slug,      ///< a-z, 0-9 and hyphens
    path,      ///< a relative path inside the site: no leading /, no .., no ~
    url,       ///< an http or https address without user name or password
    email,     ///< something@something
    integer,   ///< a whole number
    flag,      ///< true or false
    date,      ///< 2025-09-04
    moment,    ///< 2025-09-04 or 2025-09-04T09:00:00, in London
    texts,     ///< a list of texts
    table,     ///< a table with `members`
    tables,    ///< a list of tables with `members`
    flags,     ///< a table of free keys, each true or false
    text_map,  ///< a table of free keys, each a list of texts
    values,    ///< a table of free keys and values, which its reader checks
};

struct SettingKey {
    std::string_view name;
    SettingType type;
    bool required = false;
    std::string_view doc;                         ///< one sentence, for messages and documentation
    std::span<const SettingKey> members{};        ///< of a table or of each table in a list
    std::span<const std::string_view> allowed{};  ///< the only values that are allowed
    std::size_t most = 0;                         ///< maximum number of entries of a list; 0: unlimited
};

/// Reports every member of `table` that is not in `keys` or has the wrong type or format, every required key that is
/// missing, and too many entries as an exceeded limit. Returns whether there was none.
bool check_keys(const TomlValue& table, std::span<const SettingKey> keys, FileProblems problems);

}  // namespace codify
