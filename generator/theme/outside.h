// Which addresses lead out of the site, as browsers read them: they pass over blanks and line ends, and take a
// backslash for a slash.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// `address` without what browsers pass over, its backslashes as slashes.
[[nodiscard]] std::string as_browsers_read(std::string_view address);

/// Whether an address names a scheme or a host: https:, data:, //host.
[[nodiscard]] bool is_outside(std::string_view address);

/// Whether a text is the address of something on another computer: https://…, wss://…, //host.
[[nodiscard]] bool names_host(std::string_view text);

}  // namespace codify
