#include "outputs/search/rows.h"

#include <algorithm>

namespace codify {
namespace {

bool parts_words(char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7F'; }

void append_cell(std::string& table, std::string_view cell) {
    if (std::none_of(cell.begin(), cell.end(), [](char c) { return c != ' ' && parts_words(c); })) {
        table += cell;
        return;
    }
    for (std::size_t at = 0; at < cell.size(); ++at) {
        if (!parts_words(cell[at])) {
            table += cell[at];
        } else if (at == 0 || !parts_words(cell[at - 1])) {
            table += ' ';
        }
    }
}

}  // namespace

void append_row(std::string& table, std::initializer_list<std::string_view> cells) {
    const auto begin = table.size();
    for (const auto cell : cells) {
        append_cell(table, cell);
        table += '\t';
    }
    while (table.size() > begin && table.back() == '\t') table.pop_back();
    table += '\n';
}

}  // namespace codify
