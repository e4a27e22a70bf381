// Whether a table may be wider than a phone. Decided by its words while a page is made, so that no script is needed,
// and a table which fits any screen is no stop for readers who use a keyboard.
#pragma once

#include "source/markdown/markdown.h"

namespace codify {

/// True for a cell without words or a picture, such as the one in the corner of a table.
[[nodiscard]] bool is_blank_cell(const InlineText& cell);

/// Whether `table` may be wider than a page of 320 px, which has room for some 30 letters in a line. Words are not
/// broken, so a column is at least as wide as its longest one.
[[nodiscard]] bool may_be_wide(const Block& table);

}  // namespace codify
