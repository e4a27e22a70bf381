#include "publish/carried.h"

#include <algorithm>

namespace codify {
namespace {

constexpr std::size_t kDigits = 16;  // base/hash.h

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

}  // namespace

std::map<std::string, Instant> carried_assets(const Marker& last, const Record& before, const Marker& next,
                                              Instant now) {
    auto out = before.carried;
    for (const auto& path : last.files) {
        if (is_fingerprinted(path)) out.insert_or_assign(path, now);
    }
    std::erase_if(
        out, [&](const auto& asset) { return next.files.contains(asset.first) || now - asset.second >= kCarriedFor; });
    return out;
}

bool is_fingerprinted(std::string_view path) {
    const auto name = path.substr(path.rfind('/') + 1);
    const auto end = name.rfind('.');
    if (end == std::string_view::npos || end < kDigits + 1) return false;
    const auto digits = name.substr(end - kDigits, kDigits);
    return name[end - kDigits - 1] == '.' && std::all_of(digits.begin(), digits.end(), is_hex);
}

}  // namespace codify
