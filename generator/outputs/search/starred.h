// Most addresses are the name of a title, and most anchors that of a heading, so the index need not spell them out.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// `text` with a star in place of the name of `title`, if it begins with that.
[[nodiscard]] std::string starred(std::string_view text, std::string_view title);

}  // namespace codify
