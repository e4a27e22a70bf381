#include "outputs/search/spots.h"

#include "outputs/search/rows.h"
#include "outputs/search/starred.h"

namespace codify {
namespace {

/// "-1" where there is none.
std::string level_text(SearchLevelIndex level) { return level == kNone ? "-1" : std::to_string(*level); }

}  // namespace

std::uint32_t Spots::number(const std::string& heading, const std::string& anchor, SearchLevelIndex level) {
    key_.assign(heading).append(1, '\t').append(anchor).append(1, '\t').append(level_text(level));
    const auto number = keys_.number(key_);
    if (number == spots_.size()) spots_.push_back({heading, anchor, level});
    return number;
}

std::string Spots::packed() const {
    std::string out;
    for (const auto& [heading, anchor, level] : spots_)
        append_row(out, {heading, starred(anchor, heading), level_text(level)});
    return out;
}

}  // namespace codify
