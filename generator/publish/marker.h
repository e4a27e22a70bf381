// The marker file `.codify` in a published folder. It shows that codify may replace the folder, and it lists the site's
// own assets, so that the next build knows which of them a page that is still loading may request.
//
// Plain text, a fixed heading and then one line per asset in byte order: the same site has the same marker.
#pragma once

#include <optional>
#include <set>
#include <string>

namespace codify {

struct Marker {
    static constexpr const char* file_name = ".codify";

    std::set<std::string> current;  ///< paths below assets/ that belong to this site
    std::set<std::string> carried;  ///< paths kept from the previous site, for one more build

    [[nodiscard]] std::string text() const;
};

/// The marker of the open folder `folder`; nothing if there is none or it was not written by codify. A Failure if it
/// cannot be opened.
[[nodiscard]] std::optional<Marker> read_marker(int folder);

}  // namespace codify
