#include "commands/held_back_report.h"

#include <fmt/format.h>

#include "base/london.h"
#include "base/text.h"
#include "model/hold_back.h"

namespace codify {
namespace {

constexpr std::size_t kMostNamed = 20;

std::string held_back_line(const HeldBack& entry) {
    std::string why = entry.until.empty() ? "draft" : "until " + moment_words(entry.until);
    if (entry.below > 0) why += fmt::format(", and {} below it", grouped(entry.below));
    return fmt::format("{} ({})", entry.file.shown(), why);
}

}  // namespace

std::string held_back_report(const std::vector<HeldBack>& held, bool shown) {
    const auto entries = outermost(held);
    if (entries.empty()) return {};
    std::size_t pages = 0;
    std::vector<std::string> named;
    for (const auto& entry : entries) {
        pages += 1 + entry.below;
        if (named.size() < kMostNamed) named.push_back(held_back_line(entry));
    }
    if (named.size() < entries.size()) named.push_back(fmt::format("{} more", entries.size() - named.size()));
    return fmt::format("{}: {} page{}: {}\n", shown ? "shown, but not yet to be published" : "held back",
                       grouped(pages), pages == 1 ? "" : "s", fmt::join(named, ", "));
}

}  // namespace codify
