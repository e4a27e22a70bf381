// Recognises addresses that lead out of the site, normalised as browsers do: blanks and line ends are ignored, and a
// backslash counts as a slash.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// `address` without the characters that browsers ignore, and with slashes for backslashes.
[[nodiscard]] std::string as_browsers_read(std::string_view address);

/// Whether an address has a scheme or a host: https:, data:, //host.
[[nodiscard]] bool is_outside(std::string_view address);

/// Whether a text is an address on another host: https://…, wss://…, //host.
[[nodiscard]] bool names_host(std::string_view text);

}  // namespace codify
