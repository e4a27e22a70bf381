#include "source/pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "base/text.h"
#include "source/kinds.h"
#include "source/merge_marks.h"
#include "source/picture/picture.h"

namespace codify {
namespace {

constexpr std::size_t kSlow = 500'000;  // bytes: some seconds for a phone where there is little reception
constexpr std::uint32_t kWide = 2'000;  // pixels: more than most screens have

std::string kilobytes(std::size_t bytes) { return grouped((bytes + 999) / 1000) + " KB"; }

bool has_ending_of(std::string_view file, const Picture& picture) {
    const auto ending = lower(ending_of(file));
    return ending == picture.ending || (ending == ".jpeg" && picture.ending == ".jpg");
}

/// What an editor notes in a drawing that says more of its author than of the drawing.
constexpr std::string_view kNotes[] = {"export-filename", "sodipodi:docbase", "sodipodi:absref", "<dc:creator",
                                       "<xmp:",           "GPSLatitude"};

}  // namespace

bool is_picture(std::string_view path) {
    const auto ending = ending_of(path);
    return is_content_ending(ending) && ending != ".md" && ending != ".toml" && ending != ".json";
}

void look_at_picture(std::string_view bytes, const SourceFile& file, Exit exit, Diagnostics& diagnostics) {
    Picture picture;
    try {
        picture = read_picture(bytes);
    } catch (const BrokenPicture& broken) {
        diagnostics.add({.place = {file},
                         .rule = "broken-picture",
                         .message = fmt::format("this picture cannot be read: {}", broken.what()),
                         .hint = "open it in a program for pictures and save it again as JPEG, PNG or WebP",
                         .exit = exit});
        return;
    }
    const auto width = picture.width, height = picture.height;
    if (width > kWide || height > kWide || picture.bytes.size() > kSlow)
        diagnostics.add(
            {.place = {file},
             .rule = "large-picture",
             .message = fmt::format("this picture is {} px wide, {} px high and {} large, and readers wait for it",
                                    grouped(width), grouped(height), kilobytes(picture.bytes.size())),
             .hint = "save it again with at most 2,000 px each way and 500 KB",
             .severity = Severity::warning});
    if (!has_ending_of(file.path, picture)) {
        const auto stem = std::string_view(file.path).substr(0, file.path.size() - ending_of(file.path).size());
        diagnostics.add({.place = {file},
                         .rule = "picture-ending",
                         .message = fmt::format("this is a {} picture with the name of another kind", picture.ending),
                         .hint = fmt::format("rename it to {}{}, and change the pages that show it",
                                             stem.substr(stem.rfind('/') + 1), picture.ending),
                         .severity = Severity::warning});
    }
}

bool look_at_drawing(std::string_view bytes, const SourceFile& file, Exit exit, Diagnostics& diagnostics) {
    const auto marks = merge_marks(bytes);
    for (const auto& mark : marks) report_merge_mark(mark, file, exit, diagnostics);
    if (!marks.empty()) return false;
    if (bytes.size() > kSlow)
        diagnostics.add(
            {.place = {file},
             .rule = "large-picture",
             .message = fmt::format("this drawing is {} large, and readers wait for it", kilobytes(bytes.size())),
             .hint = "leave out what is not seen, or save it as a picture of at most 500 KB",
             .severity = Severity::warning});
    const auto note = std::find_if(std::begin(kNotes), std::end(kNotes),
                                   [&](std::string_view sign) { return bytes.find(sign) != std::string_view::npos; });
    if (note == std::end(kNotes)) return true;
    diagnostics.add({.place = {file},
                     .rule = "drawing-metadata",
                     .message = fmt::format("this drawing holds what its editor noted of its author ({})", *note),
                     .hint = "save it as a plain or optimised SVG",
                     .severity = Severity::warning});
    return true;
}

void fail_on_picture(const SourceFile& file, std::string_view fault) {
    throw Failure({.place = {file},
                   .rule = "broken-picture",
                   .message = fmt::format("this picture cannot be read: {}", fault),
                   .hint = "it changed while the site was built; wait until what writes it is done, and try again",
                   .exit = Exit::environment});
}

}  // namespace codify
