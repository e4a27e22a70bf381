// Parses TOML into plain values with their positions, so that every later problem can point at the line. The only file
// that depends on toml++; input that crashes that library (a key of thousands of parts) is rejected before it is
// called.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_problems.h"

namespace codify {

/// One TOML value. `line` and `column` are the position of the value; a member has those of its key.
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

    // The value of `key` in a validated table, or the given default where the key is absent.
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

/// The limit of most settings.
inline constexpr std::size_t kLargestTable = 64 * 1024;

/// Parses `text`, which passed clean_text and has at most `largest` bytes, from line `first_line` of the file. An error
/// is reported (an exceeded limit as one) and returns nothing; so does each bad character (base/characters.h) that an
/// escape encodes in a text or a key.
[[nodiscard]] std::optional<TomlValue> parse_toml(std::string_view text, int first_line, FileProblems problems,
                                                  std::size_t largest = kLargestTable);

}  // namespace codify
