#include "commands/picture_report.h"

#include <fmt/format.h>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kMostPlaces = 20;

}  // namespace

std::string picture_report(const PictureNotes& notes, bool kept) {
    std::size_t pictures = 0;
    std::vector<std::string> named;
    for (const auto& note : notes) {
        if (note.had_metadata) ++pictures;
        if (note.told_place) named.push_back(printable(note.file));
    }
    if (pictures == 0) return {};
    auto out = kept ? fmt::format("metadata was left in {}, as the settings say", counted(pictures, "picture"))
                    : fmt::format("metadata was taken out of {}", counted(pictures, "picture"));
    if (named.empty()) return out + "\n";
    if (named.size() > kMostPlaces) {
        const auto more = named.size() - kMostPlaces;
        named.resize(kMostPlaces);
        named.push_back(fmt::format("{} more", more));
    }
    return fmt::format("{}; where it was taken {} {}\n", out, kept ? "can be read in" : "stood in", listed(named));
}

}  // namespace codify
