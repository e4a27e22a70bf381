// The names in a script that shortening must leave alone: the language's own, and those that the browser provides.
#pragma once

#include <string_view>

namespace codify {

/// Whether `name` is a keyword, or what a script may use without declaring it. A local name that is also one of these
/// stays as it is.
[[nodiscard]] bool is_fixed_name(std::string_view name);

}  // namespace codify
