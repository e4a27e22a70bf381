// The tables of the index: cells separated by tabs, each row ended by a newline. No cell can contain either, whatever
// is in the content, so no value can shift the others.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace codify {

/// Appends a row to `table`. White space and control characters in a cell become one space; empty cells at the end are
/// left out.
void append_row(std::string& table, std::initializer_list<std::string_view> cells);

}  // namespace codify
