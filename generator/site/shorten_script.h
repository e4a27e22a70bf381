// Takes out of a script what only its authors need: comments, blanks, line ends that mean nothing, and long names.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// `text` in fewer bytes, with the same meaning. It must be a whole script in one function, with semicolons; what it
/// tells others it puts into globalThis, since the names that it declares change.
[[nodiscard]] std::string shortened_script(std::string_view text);

}  // namespace codify
