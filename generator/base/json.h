// Writes JSON for programs that read codify's output. The only file that depends on the JSON library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace codify {

/// One value. The members of an object keep their order, so that output is stable.
struct Json {
    using Items = std::vector<Json>;
    using Members = std::vector<std::pair<std::string, Json>>;

    std::variant<std::nullptr_t, bool, std::int64_t, std::string, Items, Members> value{};

    Json() = default;
    // NOLINTBEGIN(google-explicit-constructor): a value is written as what it is
    Json(bool flag) : value(flag) {}
    Json(int number) : value(std::int64_t{number}) {}
    Json(std::int64_t number) : value(number) {}
    Json(std::string text) : value(std::move(text)) {}
    Json(std::string_view text) : value(std::string(text)) {}
    Json(const char* text) : value(std::string(text)) {}
    Json(Items items) : value(std::move(items)) {}
    Json(Members members) : value(std::move(members)) {}
    // NOLINTEND(google-explicit-constructor)
};

/// `json` without white space, on one line and without a newline. Bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string json_line(const Json& json);

/// `json` over several lines, indented by two spaces, with a newline at the end. Bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string json_text(const Json& json);

}  // namespace codify
