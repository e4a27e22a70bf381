#include "preview/byte_range.h"

#include <algorithm>
#include <charconv>

namespace codify {
namespace {

/// Parses digits only; nothing for any other text.
std::optional<std::size_t> number(std::string_view text) {
    std::size_t value = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return value;
}

}  // namespace

ByteRange byte_range(std::string_view header, std::size_t size) {
    constexpr std::string_view unit = "bytes=";
    if (header.substr(0, unit.size()) != unit) return {};
    header.remove_prefix(unit.size());
    const auto dash = header.find('-');
    if (dash == std::string_view::npos || header.find(',') != std::string_view::npos) return {};
    const auto first = number(header.substr(0, dash));
    const auto last = number(header.substr(dash + 1));
    if (dash == 0) {  // "-500": the last 500 bytes
        if (!last) return {};
        if (*last == 0 || size == 0) return {ByteRange::Kind::impossible};
        const auto length = std::min(*last, size);
        return {ByteRange::Kind::part, size - length, length};
    }
    const bool open = dash + 1 == header.size();
    if (!first || (!open && (!last || *last < *first))) return {};
    if (*first >= size) return {ByteRange::Kind::impossible};
    const auto end = open ? size : std::min(*last, size - 1) + 1;
    return {ByteRange::Kind::part, *first, end - *first};
}

}  // namespace codify
