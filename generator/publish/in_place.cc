#include "publish/in_place.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <vector>

#include "base/diagnostics.h"
#include "base/open_file.h"
#include "base/text.h"
#include "publish/folders.h"

namespace codify {
namespace {

constexpr std::string_view page_ending = ".html";

/// Assets, generated texts and everything else before the pages that refer to them.
std::vector<std::string> in_order(const Marker& tree) {
    std::vector<std::string> out(tree.files.begin(), tree.files.end());
    std::stable_partition(out.begin(), out.end(), [](const std::string& path) { return !path.ends_with(page_ending); });
    return out;
}

class Move {
  public:
    Move(int ready, int live, const Marker& last, const std::string& shown)
        : ready_(ready), live_(live), last_(last), shown_(shown) {}

    void put(const std::string& path) const {
        if (try_to_put(path)) return;
        // The old tree may have a file where the new one needs a folder, or the other way round.
        clear_the_way(path);
        if (!try_to_put(path)) fail_on_disk("publish", fmt::format("{}/{}", shown_, path), errno);
    }

    void remove(const std::string& path) const {
        if (remove_below(live_, path)) remove_empty_folders_of(live_, path);
    }

  private:
    /// True also if the file was moved before.
    [[nodiscard]] bool try_to_put(const std::string& path) const {
        if (!make_folders_of(live_, path)) return false;
        if (move_below(ready_, live_, path)) return true;
        const int error = errno;
        if (error == ENOENT && ::faccessat(ready_, path.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) != 0) return true;
        errno = error;
        return false;
    }

    void clear_the_way(const std::string& path) const {
        const int error = errno;
        for (const auto above : folders_above(path)) {
            if (last_.files.contains(above)) remove_below(live_, above);
        }
        const auto folder = path + "/";
        for (auto at = last_.files.lower_bound(folder); at != last_.files.end() && at->starts_with(folder); ++at)
            remove(*at);
        errno = error;
    }

    int ready_, live_;
    const Marker& last_;
    const std::string& shown_;
};

}  // namespace

void check_folders_writable(int live, const Marker& last, const Marker& next, const std::string& shown) {
    auto folders = last.folders();
    folders.merge(next.folders());
    const auto own = status_of(live, shown);
    for (const auto& folder : folders) {
        struct stat status = {};
        const bool there =
            ::fstatat(live, folder.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
        if (there && status.st_dev != own.st_dev)
            throw_failure({}, "output-conflict",
                          fmt::format("{}/{} is on another file system, and the site has files there", printable(shown),
                                      printable(folder)),
                          "unmount it, or give the site's folder another name", Exit::environment);
        if (!there || ::faccessat(live, folder.c_str(), W_OK | X_OK, AT_EACCESS) == 0) continue;
        fail_on_disk("write in", fmt::format("{}/{}", shown, folder), errno);
    }
}

void move_in_place(int ready, int live, const Record& before, const Record& next, const std::string& shown) {
    const auto tree = read_marker(ready);
    if (!tree) return;
    const auto last = read_marker(live).value_or(Marker());
    const Move move(ready, live, last, shown);
    for (const auto& path : in_order(*tree)) move.put(path);
    // Before anything is removed: a power cut must not find pages whose bytes never reached the disk.
    if (::syncfs(live) != 0) fail_on_disk("store on disk", shown, errno);
    const auto is_needed = [&](const std::string& path) {
        return tree->files.contains(path) || next.carried.contains(path);
    };
    for (const auto& path : last.files) {
        if (!is_needed(path)) move.remove(path);
    }
    for (const auto& [path, since] : before.carried) {
        if (!is_needed(path)) move.remove(path);
    }
    move.put(Marker::file_name);
    if (::syncfs(live) != 0) fail_on_disk("store on disk", shown, errno);
}

}  // namespace codify
