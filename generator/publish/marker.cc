#include "publish/marker.h"

#include <sys/stat.h>

#include <cerrno>
#include <string_view>

#include "base/open_file.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr std::string_view first_line = "This folder is written by codify (marker 1).";
constexpr std::string_view second_line = "Every build replaces all of it: keep nothing of your own here.";
constexpr std::string_view current_word = "current ";
constexpr std::string_view carried_word = "carried ";
constexpr std::size_t largest = std::size_t{4} << 20U;

}  // namespace

std::string Marker::text() const {
    std::string out;
    out.append(first_line).append("\n").append(second_line).append("\n");
    for (const auto& path : current) out.append(current_word).append(path).append("\n");
    for (const auto& path : carried) out.append(carried_word).append(path).append("\n");
    return out;
}

std::optional<Marker> read_marker(int folder) {
    const auto file = open_beneath(folder, Marker::file_name);
    // Without a marker the folder is not ours. If it cannot be read, that is unknown, so no hint may advise replacing
    // it.
    if (!file && errno != ENOENT && errno != ELOOP && errno != EXDEV && errno != ENXIO)
        fail_on_disk("open", Marker::file_name, errno);
    struct stat status = {};
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > largest) return std::nullopt;
    std::string text(size, '\0');
    if (read_up_to(file.get(), text.data(), size) != status.st_size) return std::nullopt;

    const auto lines = lines_of(text);
    if (lines.empty() || lines.front() != first_line) return std::nullopt;
    Marker marker;
    for (const auto line : lines) {
        if (line.starts_with(current_word)) marker.current.emplace(line.substr(current_word.size()));
        if (line.starts_with(carried_word)) marker.carried.emplace(line.substr(carried_word.size()));
    }
    return marker;
}

}  // namespace codify
