// Works out paths in the content and addresses of pages. Pure text: nothing here looks at a disk.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// "code" of "code/accountability"; empty for a name without a folder.
[[nodiscard]] std::string_view folder_of(std::string_view path);

/// `path` as seen from `folder`, with . and .. worked out; nothing when it leads above the top.
[[nodiscard]] std::optional<std::string> joined(std::string_view folder, std::string_view path);

/// How the page or file `to` is written in a link on the page `from`; both are addresses from the top of the site.
[[nodiscard]] std::string relative_url(std::string_view from, std::string_view to);

/// "../../" for a page two folders down: what leads from `url` to the top of the site.
[[nodiscard]] std::string way_up(std::string_view url);

}  // namespace codify
