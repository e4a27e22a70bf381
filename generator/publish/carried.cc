#include "publish/carried.h"

#include "base/hash.h"

namespace codify {
std::map<std::string, Instant> carried_assets(const Marker& last, const Record& before, const Marker& next,
                                              Instant now) {
    auto out = before.carried;
    for (const auto& path : last.files) {
        if (fingerprint_in(path)) out.insert_or_assign(path, now);
    }
    std::erase_if(
        out, [&](const auto& asset) { return next.files.contains(asset.first) || now - asset.second >= kCarriedFor; });
    return out;
}

}  // namespace codify
