// Which link targets are allowed: a content file, an anchor on the same page, or a URL with one of four schemes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace codify {

struct TargetFault {
    std::string message;
    std::string hint;
};

/// Why `target` is not allowed as a link, if so. Entities in `target` are decoded; characters that browsers ignore when
/// they look for a scheme (tabs, newlines, leading blanks) are ignored here too.
[[nodiscard]] std::optional<TargetFault> target_fault(std::string_view target);

/// Why `target` is not allowed as a picture, if so: pictures are files of the site, since no page loads anything from
/// elsewhere.
[[nodiscard]] std::optional<TargetFault> picture_fault(std::string_view target);

/// True for URLs with the schemes https:, http:, mailto: and tel:.
[[nodiscard]] bool leaves_site(std::string_view target);

}  // namespace codify
