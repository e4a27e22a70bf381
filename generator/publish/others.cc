#include "publish/others.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "base/diagnostics.h"
#include "base/open_file.h"
#include "base/text.h"
#include "publish/folders.h"

namespace codify {
namespace {

namespace fs = std::filesystem;

constexpr mode_t all_rights = 07777;

/// The marker, and the program's hidden files in a folder that has none beside it (publish/destination.h).
bool is_of_program(std::string_view path) {
    const std::string_view marker = Marker::file_name;
    if (!path.starts_with(marker)) return false;
    const auto rest = path.substr(marker.size());
    return rest.empty() || rest == ".history" || rest == ".lock" || rest == ".ready" || rest.starts_with(".stage-");
}

bool is_folder_of(const Marker& tree, const std::string& path) {
    const auto below = tree.files.lower_bound(path + "/");
    return below != tree.files.end() && below->starts_with(path + "/");
}

/// The file of `tree` that stands where `path` needs a folder; empty if there is none.
std::string_view file_above(const Marker& tree, std::string_view path) {
    for (const auto folder : folders_above(path)) {
        if (tree.files.contains(folder)) return folder;
    }
    return {};
}

[[noreturn]] void refuse_in_the_way(const std::string& shown, std::string_view path, const char* what) {
    throw_failure({}, "output-conflict",
                  fmt::format("{}/{} is not a file of the site, and stands where the site has a {}", printable(shown),
                              printable(path), what),
                  "move it out of the folder, or give it or the page another name", Exit::environment);
}

/// Calls `visit` with the path and kind of everything below `folder`, what is inside a folder before the folder. A
/// Failure if part of it cannot be read.
template <class Visit>
void each_entry(const std::string& folder, const std::string& shown, const Visit& visit) {
    std::vector<std::pair<std::string, fs::file_type>> found;
    std::error_code error;
    fs::recursive_directory_iterator entries(folder, error);
    for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
        auto path = entries->path().native().substr(folder.size() + 1);
        if (entries.depth() == 0 && is_of_program(path)) {
            entries.disable_recursion_pending();
            continue;
        }
        const bool link = entries->is_symlink(error);
        const bool nested = !link && entries->is_directory(error);
        found.emplace_back(std::move(path), link     ? fs::file_type::symlink
                                            : nested ? fs::file_type::directory
                                                     : fs::file_type::regular);
    }
    if (error) fail_on_disk("read the folder", shown, error.value());
    std::sort(found.rbegin(), found.rend());
    for (const auto& [path, kind] : found) visit(path, kind == fs::file_type::directory);
}

struct stat status_below(int top, const std::string& path) {
    struct stat status = {};
    static_cast<void>(::fstatat(top, path.c_str(), &status, AT_SYMLINK_NOFOLLOW));
    return status;
}

bool is_same_file(const struct stat& a, const struct stat& b) { return a.st_ino == b.st_ino && a.st_dev == b.st_dev; }

/// Gives the folder `path` of `to` the owner and the rights that it has in `from`. False if the system does not allow
/// it.
bool rights_as_in(int from, int to, const std::string& path) {
    struct stat old = {}, now = {};
    if (::fstatat(from, path.c_str(), &old, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISDIR(old.st_mode)) return true;
    if (::fstatat(to, path.c_str(), &now, AT_SYMLINK_NOFOLLOW) != 0) return false;
    const bool owned = (old.st_uid == now.st_uid && old.st_gid == now.st_gid) ||
                       ::fchownat(to, path.c_str(), old.st_uid, old.st_gid, AT_SYMLINK_NOFOLLOW) == 0;
    const bool allowed = (old.st_mode & all_rights) == (now.st_mode & all_rights) ||
                         ::fchmodat(to, path.c_str(), old.st_mode & all_rights, 0) == 0;
    return owned && allowed;
}

/// Makes the folders that `path` needs in `to`, with the rights that they have in `from`.
bool folders_as_in(int from, int to, std::string_view path) {
    for (const auto above : folders_above(path)) {
        const std::string folder(above);
        if (::mkdirat(to, folder.c_str(), 0755) == 0) {
            if (!rights_as_in(from, to, folder)) return false;
        } else if (errno != EEXIST) {
            return false;
        }
    }
    return true;
}

bool bring_one(int from, int to, const std::string& path) {
    return folders_as_in(from, to, path) && (path.ends_with('/') || link_below(from, to, path));
}

/// Brings a file along that arrived, or replaced another, after `bring_along`. False if that failed, and it must stay
/// where it is.
bool bring_late(int from, int to, const std::string& path) {
    const auto here = status_below(from, path);
    const auto there = status_below(to, path);
    if (is_same_file(here, there) || bring_one(from, to, path)) return true;
    return errno == EEXIST && !S_ISDIR(there.st_mode) && move_below(from, to, path);
}

}  // namespace

Others others_in(const std::string& path, const std::string& shown, const IsOwn& was_own, const Marker& next) {
    Others out;
    each_entry(path, shown, [&](const std::string& at, bool folder) {
        std::error_code error;
        if (folder) {
            const bool bare = fs::is_empty(path + "/" + at, error) && !is_folder_of(next, at) &&
                              !next.files.contains(at) && file_above(next, at).empty();
            if (bare) out.kept.push_back(at + "/");
            return;
        }
        if (was_own(at)) return;
        if (next.files.contains(at)) {
            out.replaced.push_back(at);
            return;
        }
        if (is_folder_of(next, at)) refuse_in_the_way(shown, at, "folder");
        if (const auto above = file_above(next, at); !above.empty()) refuse_in_the_way(shown, above, "file");
        out.kept.push_back(at);
    });
    std::sort(out.kept.begin(), out.kept.end());
    std::sort(out.replaced.begin(), out.replaced.end());
    return out;
}

std::string bring_along(int from, int to, const std::vector<std::string>& paths, const Marker& next) {
    if (!rights_as_in(from, to, ".")) return "it belongs to somebody else";
    for (const auto& folder : next.folders()) {
        if (!rights_as_in(from, to, folder)) return fmt::format("{} in it belongs to somebody else", printable(folder));
    }
    for (const auto& path : paths) {
        // What its owner deleted meanwhile need not be kept.
        if (!bring_one(from, to, path) && errno != ENOENT)
            return fmt::format("{} in it belongs to somebody else, or cannot be linked", printable(path));
    }
    return {};
}

void strip_others(const std::string& tree, int from, int to, const Marker& files, const IsOwn& was_own) {
    const auto shown = read_marker(to).value_or(Marker());
    try {
        each_entry(tree, tree, [&](const std::string& path, bool folder) {
            if (folder) {
                remove_empty_folders_of(from, path + "/");
            } else if (!files.files.contains(path)) {
                const bool needed = !was_own(path) && !shown.files.contains(path);
                if (!needed || bring_late(from, to, path)) remove_below(from, path);
            }
        });
    } catch (const Failure&) {
        return;  // part of the tree cannot be read, so it cannot be stripped
    }
}

std::string some_of(const std::vector<std::string>& paths) {
    constexpr std::size_t most = 8;
    std::vector<std::string> shown;
    for (const auto& path : paths) {
        if (shown.size() == most) break;
        shown.push_back(printable(path));
    }
    if (paths.size() > most) shown.push_back(fmt::format("{} more", grouped(paths.size() - most)));
    return listed(shown);
}

}  // namespace codify
