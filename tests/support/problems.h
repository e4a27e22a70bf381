// What a phase reported, as short texts that a test can compare.
#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/diagnostics.h"

namespace codify {

/// "2:1 raw-html" for each problem, in the order of the report.
[[nodiscard]] inline std::vector<std::string> places(const Diagnostics& diagnostics) {
    std::vector<std::string> out;
    for (const auto& d : diagnostics.sorted()) {
        out.push_back(fmt::format("{}:{} {}", d.place.line, d.place.column, d.rule));
    }
    return out;
}

using Places = std::vector<std::string>;

/// The message of the first problem, or a note that there is none.
[[nodiscard]] inline std::string first_message(const Diagnostics& diagnostics) {
    const auto all = diagnostics.sorted();
    return all.empty() ? "nothing was reported" : all.front().message;
}

[[nodiscard]] inline std::string first_hint(const Diagnostics& diagnostics) {
    const auto all = diagnostics.sorted();
    return all.empty() ? "nothing was reported" : all.front().hint;
}

/// `text`, `count` times over.
[[nodiscard]] inline std::string repeated(const std::string& text, std::size_t count) {
    std::string out;
    out.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) out += text;
    return out;
}

}  // namespace codify
