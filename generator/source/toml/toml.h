// Reads TOML into plain values that remember where they stand, so that every later complaint can point at the line. The
// only file that knows toml++; what makes that library crash (a key of thousands of parts) is refused before it is
// called.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_problems.h"

namespace codify {

/// One TOML value. `line` and `column` are of the value; a member's own are of its key.
struct TomlValue {
    enum class Kind : std::uint8_t { text, integer, real, flag, date, moment, table, list };
    struct Member;

    Kind kind = Kind::table;
    std::string text;  ///< of a text; a date as 2025-09-04, a moment as 2025-09-04T09:00:00
    std::int64_t integer = 0;
    bool flag = false;
    std::vector<TomlValue> items;  ///< of a list
    std::vector<Member> members;   ///< of a table, by key
    int line = 0;
    int column = 0;

    [[nodiscard]] const TomlValue* find(std::string_view key) const;

    // What a checked table holds, or the stated default where the key is absent.
    [[nodiscard]] std::string text_of(std::string_view key, std::string_view otherwise = {}) const;
    [[nodiscard]] std::int64_t integer_of(std::string_view key, std::int64_t otherwise = 0) const;
    [[nodiscard]] bool flag_of(std::string_view key, bool otherwise = false) const;
    [[nodiscard]] const std::vector<TomlValue>& items_of(std::string_view key) const;
};

struct TomlValue::Member {
    std::string key;
    int line = 0;
    int column = 0;
    TomlValue value;
};

/// "a text", "a whole number", … for messages.
[[nodiscard]] std::string kind_name(TomlValue::Kind kind);

/// Parses `text`, which passed clean_text and has at most 64 KiB, from line `first_line` of the file. A fault is
/// reported (a breached limit as one) and gives nothing; so does each bad character (base/characters.h) that an escape
/// brings into a text or a key.
[[nodiscard]] std::optional<TomlValue> parse_toml(std::string_view text, int first_line, FileProblems problems);

}  // namespace codify
