#include "commands/picture_report.h"

#include <fmt/format.h>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kMostPlaces = 20;

}  // namespace

std::string picture_report(const PictureNotes& notes, bool kept) {
    if (notes.pictures == 0) return {};
    auto out = kept ? fmt::format("metadata was left in {}, as the settings say", counted(notes.pictures, "picture"))
                    : fmt::format("metadata was taken out of {}", counted(notes.pictures, "picture"));
    if (notes.places.empty()) return out + "\n";
    std::vector<std::string> named;
    for (const auto& file : notes.places) {
        if (named.size() < kMostPlaces) named.push_back(printable(file));
    }
    if (named.size() < notes.places.size()) named.push_back(fmt::format("{} more", notes.places.size() - named.size()));
    return fmt::format("{}; where it was taken {} {}\n", out, kept ? "can be read in" : "stood in", listed(named));
}

}  // namespace codify
