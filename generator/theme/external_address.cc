#include "theme/external_address.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace codify {
namespace {

/// The length of the scheme of `address`; 0 without one.
std::size_t scheme_size(std::string_view address) {
    const auto end = address.find_first_of(":/?#");
    return end != std::string_view::npos && address[end] == ':' ? end : 0;
}

}  // namespace

std::string as_browsers_read(std::string_view address) {
    std::string out;
    for (const char c : address) {
        if (c == '\t' || c == '\n' || c == '\r' || (out.empty() && static_cast<unsigned char>(c) <= ' ')) continue;
        out.push_back(c == '\\' ? '/' : c);
    }
    return out;
}

bool is_outside(std::string_view address) {
    const auto read = as_browsers_read(address);
    return read.starts_with("//") || scheme_size(read) > 0;
}

bool names_host(std::string_view text) {
    const auto read = as_browsers_read(text);
    const auto scheme = scheme_size(read);
    const auto slashes = scheme > 0 ? scheme + 1 : 0;
    const bool plain = std::all_of(read.begin(), read.begin() + static_cast<std::ptrdiff_t>(scheme), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '-' || c == '.';
    });
    const auto host = slashes + 2;
    const auto name = lower(read.substr(0, scheme));
    if (name == "http" || name == "https" || name == "ws" || name == "wss") return read.compare(slashes, 1, "/") == 0;
    return plain && read.compare(slashes, 2, "//") == 0 &&
           (scheme > 0 || (host < read.size() && std::isalnum(static_cast<unsigned char>(read[host])) != 0));
}

}  // namespace codify
