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

constexpr std::size_t kSlow = 500'000;  // bytes: takes some seconds on a phone with poor reception
constexpr std::uint32_t kWide = 2'000;  // pixels: wider than most screens

std::string kilobytes(std::size_t bytes) { return grouped((bytes + 999) / 1000) + " KB"; }

bool has_ending_of(std::string_view file, const Picture& picture) {
    const auto ending = lower(extension_of(file));
    return ending == picture.ending || (ending == ".jpeg" && picture.ending == ".jpg");
}

/// Metadata in a drawing that describes its author rather than the drawing.
constexpr std::string_view kNotes[] = {"export-filename", "sodipodi:docbase", "sodipodi:absref", "<dc:creator",
                                       "<xmp:",           "GPSLatitude"};

}  // namespace

bool is_picture(std::string_view path) {
    const auto ending = extension_of(path);
    return is_content_ending(ending) && ending != ".md" && ending != ".toml" && ending != ".json";
}

PictureSize look_at_picture(std::string_view bytes, FileProblems problems) {
    const auto& path = problems.file().path;
    Picture picture;
    try {
        picture = read_picture(bytes);
    } catch (const BrokenPicture& broken) {
        problems.error({}, "broken-picture", fmt::format("this picture cannot be read: {}", broken.what()),
                       "open it in a program for pictures and save it again as JPEG, PNG or WebP");
        return {};
    }
    const auto width = picture.width, height = picture.height;
    if (width > kWide || height > kWide || picture.bytes.size() > kSlow)
        problems.warning({}, "large-picture",
                         fmt::format("this picture is {} px wide, {} px high and {} large, and readers wait for it",
                                     grouped(width), grouped(height), kilobytes(picture.bytes.size())),
                         "save it again with at most 2,000 px each way and 500 KB");
    if (!has_ending_of(path, picture)) {
        const auto stem = std::string_view(path).substr(0, path.size() - extension_of(path).size());
        problems.warning({}, "picture-ending",
                         fmt::format("this is a {} picture with the name of another kind", picture.ending),
                         fmt::format("rename it to {}{}, and change the pages that show it",
                                     stem.substr(stem.rfind('/') + 1), picture.ending));
    }
    return {width, height};
}

bool look_at_drawing(std::string_view bytes, FileProblems problems) {
    const auto marks = merge_marks(bytes);
    for (const auto& mark : marks) report_merge_mark(mark, problems);
    if (!marks.empty()) return false;
    if (bytes.size() > kSlow)
        problems.warning({}, "large-picture",
                         fmt::format("this drawing is {} large, and readers wait for it", kilobytes(bytes.size())),
                         "leave out what is not seen, or save it as a picture of at most 500 KB");
    const auto note = std::find_if(std::begin(kNotes), std::end(kNotes),
                                   [&](std::string_view sign) { return bytes.find(sign) != std::string_view::npos; });
    if (note == std::end(kNotes)) return true;
    problems.warning({}, "drawing-metadata",
                     fmt::format("this drawing holds what its editor noted of its author ({})", *note),
                     "save it as a plain or optimised SVG");
    return true;
}

void fail_on_picture(const SourceFile& file, std::string_view fault) {
    throw_failure(file, "broken-picture", fmt::format("this picture cannot be read: {}", fault),
                  "it changed while the site was built; wait until what writes it is done, and try again",
                  Exit::environment);
}

}  // namespace codify
