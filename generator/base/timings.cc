#include "base/timings.h"

#include <fmt/format.h>

namespace codify {

std::string Timings::table() const {
    std::string out;
    for (const auto& [name, seconds] : passes_) out += fmt::format("  {:<12}{:>9.1f} ms\n", name, seconds * 1000);
    return out + fmt::format("  {:<12}{:>9.1f} ms\n", "in all", seconds() * 1000);
}

}  // namespace codify
