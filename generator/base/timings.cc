#include "base/timings.h"

#include <fmt/format.h>

#include <algorithm>

namespace codify {

void Timings::add(std::string name, double seconds) {
    const auto known =
        std::find_if(passes_.begin(), passes_.end(), [&](const auto& pass) { return pass.first == name; });
    if (known == passes_.end()) {
        passes_.emplace_back(std::move(name), seconds);
    } else {
        known->second += seconds;
    }
}

std::string Timings::table() const {
    std::string out;
    for (const auto& [name, seconds] : passes_) out += fmt::format("  {:<12}{:>9.1f} ms\n", name, seconds * 1000);
    return out + fmt::format("  {:<12}{:>9.1f} ms\n", "in all", seconds() * 1000);
}

}  // namespace codify
