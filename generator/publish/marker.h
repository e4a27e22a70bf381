// The file `.codify` in a published folder. It says that the folder is ours to replace, and it names the folder's own
// assets, so that the next build knows which ones a page that is still loading may ask for.
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
    std::set<std::string> carried;  ///< paths kept from the site before, for one more build

    [[nodiscard]] std::string text() const;
};

/// The marker of the open folder `folder`; nothing if there is none or it is not ours. A
/// Failure if the system does not let it be opened.
[[nodiscard]] std::optional<Marker> read_marker(int folder);

}  // namespace codify
