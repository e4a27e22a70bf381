#include "publish/marker.h"

#include <sys/stat.h>

#include <cerrno>
#include <chrono>
#include <string_view>

#include "base/open_file.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr std::string_view first_line = "This folder is written by codify (marker 2).";
constexpr std::string_view second_line = "A build replaces the files listed below. All others are kept.";
constexpr std::string_view file_word = "file ";
constexpr std::string_view first_line_1 = "This folder is written by codify (marker 1).";
constexpr std::string_view words_1[] = {"current ", "carried "};
constexpr std::size_t largest = std::size_t{64} << 20U;  // 100,000 paths of 190 bytes, with room to spare

void add_path(Marker& marker, std::string_view line, std::string_view word) {
    if (!line.starts_with(word)) return;
    const auto path = line.substr(word.size());
    if (is_plain_path(path) && path != Marker::file_name) marker.files.emplace(path);
}

}  // namespace

std::string Marker::text() const {
    std::string out;
    out.append(first_line).append("\n").append(second_line).append("\n");
    for (const auto& path : files) out.append(file_word).append(path).append("\n");
    return out;
}

std::set<std::string, std::less<>> Marker::folders() const {
    std::set<std::string, std::less<>> out;
    for (const auto& path : files) {
        for (const auto folder : folders_above(path)) out.emplace(folder);
    }
    return out;
}

std::optional<Instant> time_of_marker(int folder) {
    struct stat status = {};
    if (::fstatat(folder, Marker::file_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
    return Instant(std::chrono::seconds(status.st_mtim.tv_sec));
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
    if (lines.empty() || (lines.front() != first_line && lines.front() != first_line_1)) return std::nullopt;
    Marker marker;
    marker.complete = lines.front() == first_line;
    for (const auto line : lines) {
        if (marker.complete) {
            add_path(marker, line, file_word);
        } else {
            for (const auto word : words_1) add_path(marker, line, word);
        }
    }
    return marker;
}

bool is_plain_path(std::string_view path) {
    if (path.empty() || path.find('\0') != std::string_view::npos) return false;
    for (;;) {
        const auto end = path.find('/');
        const auto name = path.substr(0, end);
        if (name.empty() || name == "." || name == "..") return false;
        if (end == std::string_view::npos) return true;
        path.remove_prefix(end + 1);
    }
}

}  // namespace codify
