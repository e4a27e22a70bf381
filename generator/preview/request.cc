#include "preview/request.h"

#include <strings.h>

#include <algorithm>

namespace codify {
namespace {

bool is_named(const Header& header, std::string_view name) {
    return header.name.size() == name.size() && ::strncasecmp(header.name.data(), name.data(), name.size()) == 0;
}

}  // namespace

const std::string* Request::find(std::string_view name) const {
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const Header& header) { return is_named(header, name); });
    return found == headers.end() ? nullptr : &found->value;
}

std::size_t Request::count(std::string_view name) const {
    return static_cast<std::size_t>(
        std::count_if(headers.begin(), headers.end(), [&](const Header& header) { return is_named(header, name); }));
}

}  // namespace codify
