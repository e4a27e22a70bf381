// Abbreviates addresses and anchors in the index: most are the slug of a title or heading, for which a star is written.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// `text` with a star in place of the slug of `title`, if it begins with that.
[[nodiscard]] std::string starred(std::string_view text, std::string_view title);

}  // namespace codify
