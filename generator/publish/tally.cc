#include "publish/tally.h"

#include <filesystem>
#include <functional>

#include "base/open_file.h"

namespace codify {
namespace {

namespace fs = std::filesystem;

/// A hash of a path and its size. The shifts between the multiplications (those of SplitMix64) keep two changes from
/// cancelling each other out in the sum.
std::uint64_t mixed(std::string_view path, std::uint64_t value) {
    std::uint64_t x = std::hash<std::string_view>{}(path) + value * 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

constexpr std::uint64_t folder_mark = ~std::uint64_t{0};
constexpr std::uint64_t other_mark = folder_mark - 1;

}  // namespace

void Tally::add_file(std::string_view path, std::uint64_t size) {
    ++files;
    bytes += size;
    fingerprint += mixed(path, size);
}

void Tally::add_folder(std::string_view path) {
    ++folders;
    fingerprint += mixed(path, folder_mark);
}

Tally Tally::of(const std::string& folder) {
    Tally tally;
    std::error_code error;
    fs::recursive_directory_iterator entries(folder, error);
    for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
        const std::string_view path = std::string_view(entries->path().native()).substr(folder.size() + 1);
        // Most systems return an entry's type with its name. Links are tested first, so that none is followed.
        if (entries->is_symlink(error)) {
            tally.fingerprint += mixed(path, other_mark);
        } else if (entries->is_regular_file(error)) {
            tally.add_file(path, entries->file_size(error));
        } else if (entries->is_directory(error)) {
            tally.add_folder(path);
        } else {
            tally.fingerprint += mixed(path, other_mark);
        }
        if (error) break;
    }
    if (error) fail_on_disk("read back", folder, error.value());
    return tally;
}

}  // namespace codify
