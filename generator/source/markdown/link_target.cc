#include "source/markdown/link_target.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::array<std::string_view, 4> kSchemes = {"https", "http", "mailto", "tel"};

/// Normalises the target as browsers do: without white space and control characters.
std::string as_browser_reads(std::string_view target) {
    std::string out;
    for (const char c : target) {
        if (static_cast<unsigned char>(c) > 0x20) out += c;
    }
    return out;
}

/// The part before the first colon, if it could be a scheme; in lower case.
std::string scheme_of(const std::string& target) {
    const auto end = target.find_first_of(":/?#");
    if (end == std::string::npos || target[end] != ':') return {};
    return lower(target.substr(0, end));
}

}  // namespace

std::optional<TargetFault> target_fault(std::string_view target) {
    const auto read = as_browser_reads(target);
    const char* usual = "link to a content file, or to an address that opens with https:, http:, mailto: or tel:";
    if (read.empty()) return TargetFault{"this link leads nowhere", usual};
    if (read.find('\\') != std::string::npos) return TargetFault{"a link is written with /, not with \\", usual};
    if (read.substr(0, 2) == "//")
        return TargetFault{fmt::format("a link may not open with //: {}", read), "write https:// in front"};
    if (read.front() == '/')
        return TargetFault{fmt::format("a link inside the site is relative, and this one is not: {}", read),
                           "name the content file relative to this one, for example ../code/integrity.md"};
    const auto scheme = scheme_of(read);
    if (!scheme.empty() && std::find(kSchemes.begin(), kSchemes.end(), scheme) == kSchemes.end()) {
        return TargetFault{fmt::format("links with {}: are not allowed", scheme), usual};
    }
    if (!scheme.empty() && read.size() != target.size())
        return TargetFault{"this address holds blanks", "take the blanks out, or write %20"};
    return std::nullopt;
}

std::optional<TargetFault> picture_fault(std::string_view target) {
    const auto scheme = scheme_of(as_browser_reads(target));
    if (scheme.empty()) return target_fault(target);
    return TargetFault{fmt::format("a picture is a file of the site, and this one is written with {}:", scheme),
                       "save the picture beside the page and name its file: ![what it shows](map.png)"};
}

bool leaves_site(std::string_view target) {
    const auto scheme = scheme_of(std::string(target));
    return std::find(kSchemes.begin(), kSchemes.end(), scheme) != kSchemes.end();
}

}  // namespace codify
