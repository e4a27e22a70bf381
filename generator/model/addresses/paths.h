// Resolves paths in the content and addresses of pages. Pure functions on text: no file is accessed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// "code" of "code/accountability"; empty for a name without a folder.
[[nodiscard]] std::string_view folder_of(std::string_view path);

/// `path` resolved relative to `folder`, with . and .. removed; nothing when it leads above the top.
[[nodiscard]] std::optional<std::string> resolve_path(std::string_view folder, std::string_view path);

/// The relative URL of the page or file `to` in a link on the page `from`; both are addresses relative to the top of
/// the site.
[[nodiscard]] std::string relative_url(std::string_view from, std::string_view to);

/// "../../" for a page two folders down: the relative path from `url` to the top of the site.
[[nodiscard]] std::string path_to_top(std::string_view url);

}  // namespace codify
