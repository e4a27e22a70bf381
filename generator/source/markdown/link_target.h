// What may stand as the target of a link: a content file, a place on the same page, or one of four outside schemes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace codify {

struct TargetFault {
    std::string message;
    std::string hint;
};

/// Why `target` may not be linked to, if so. `target` has its entities decoded; characters that browsers skip when they
/// look for a scheme (tabs, newlines, leading blanks) are skipped here too.
[[nodiscard]] std::optional<TargetFault> target_fault(std::string_view target);

/// Why `target` may not be shown as a picture, if so: pictures are files of the site, since no page loads anything from
/// elsewhere.
[[nodiscard]] std::optional<TargetFault> picture_fault(std::string_view target);

/// True for https:, http:, mailto: and tel:.
[[nodiscard]] bool leaves_site(std::string_view target);

}  // namespace codify
