#include "pages/text/table_width.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "base/html.h"
#include "base/utf8.h"

namespace codify {
namespace {

bool has_picture(const InlineText& cell) { return cell.html.find("<img") != std::string::npos; }

/// How many letters wide `cell` is at least: as its longest word, or as a picture.
std::size_t least_width(const InlineText& cell) {
    constexpr std::size_t picture = 24;
    const auto words = plain_text(cell.html);
    std::size_t longest = has_picture(cell) ? picture : 0;
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        longest = std::max(longest, character_count(std::string_view(words).substr(at, end - at)));
        at = end + 1;
    }
    return longest;
}

}  // namespace

bool is_blank_cell(const InlineText& cell) { return !has_picture(cell) && plain_text(cell.html).empty(); }

bool may_be_wide(const Block& table) {
    constexpr std::size_t room = 30;
    std::vector<std::size_t> columns;
    for (const auto& row : table.rows) {
        columns.resize(std::max(columns.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) columns[i] = std::max(columns[i], least_width(row[i]));
    }
    std::size_t width = columns.size() * 3 / 2;  // the space between them
    for (const auto column : columns) width += column;
    return width > room;
}

}  // namespace codify
