// Opens a URL in the default browser of the desktop.
#pragma once

#include <string>

namespace codify {

/// Runs the desktop's opener (xdg-open) with `url` and does not wait for it. False when it cannot be started.
[[nodiscard]] bool open_in_browser(const std::string& url);

}  // namespace codify
