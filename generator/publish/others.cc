#include "publish/others.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
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
    return path == marker || (path.starts_with(marker) && path.substr(marker.size()).starts_with('.'));
}

bool is_folder_of(const Marker& tree, const std::string& path) {
    const auto below = tree.files.lower_bound(path + "/");
    return below != tree.files.end() && below->starts_with(path + "/");
}

/// The file of `tree` that stands where `path` needs a folder; empty if there is none.
std::string_view file_above(const Marker& tree, std::string_view path) {
    for (auto end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
        if (tree.files.contains(path.substr(0, end))) return path.substr(0, end);
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

/// Makes the folders of `path` in `to` with the rights and, where the system allows it, the owners that they have in
/// `from`.
bool folders_as_in(int from, int to, std::string_view path) {
    for (auto end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
        const std::string folder(path.substr(0, end));
        if (::mkdirat(to, folder.c_str(), 0755) != 0) {
            if (errno != EEXIST) return false;
            continue;
        }
        const auto status = status_below(from, folder);
        if (::fchmodat(to, folder.c_str(), status.st_mode & all_rights, 0) != 0) return false;
        static_cast<void>(::fchownat(to, folder.c_str(), status.st_uid, status.st_gid, AT_SYMLINK_NOFOLLOW) == 0);
    }
    return true;
}

bool copy_link(int from, int to, const std::string& path) {
    std::array<char, PATH_MAX> target{};
    const auto size = ::readlinkat(from, path.c_str(), target.data(), target.size() - 1);
    return size >= 0 && ::symlinkat(target.data(), to, path.c_str()) == 0;
}

bool copy_bytes(int from, int to, const std::string& path, const struct stat& status) {
    const auto source = open_beneath(from, path);
    if (!source) return false;
    auto copy = open_at(to, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    std::array<char, std::size_t{64} << 10U> buffer{};
    std::ptrdiff_t size = copy ? read_up_to(source.get(), buffer.data(), buffer.size()) : -1;
    for (; size > 0; size = read_up_to(source.get(), buffer.data(), buffer.size())) {
        if (!write_all(copy.get(), {buffer.data(), static_cast<std::size_t>(size)})) return false;
    }
    const std::array<timespec, 2> times = {status.st_atim, status.st_mtim};
    return size == 0 && ::fchmod(copy.get(), status.st_mode & all_rights) == 0 &&
           ::futimens(copy.get(), times.data()) == 0 && copy.close();
}

bool bring_one(int from, int to, const std::string& path) {
    if (!folders_as_in(from, to, path)) return false;
    if (path.ends_with('/') || ::linkat(from, path.c_str(), to, path.c_str(), 0) == 0) return true;
    // Linux links files of other owners only for those who may write to them; and there are limits to links.
    const int error = errno;
    const auto status = status_below(from, path);
    if (S_ISLNK(status.st_mode)) return copy_link(from, to, path);
    if (S_ISREG(status.st_mode)) return copy_bytes(from, to, path, status);
    errno = error;
    return false;
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

void bring_along(int from, int to, const std::vector<std::string>& paths, const std::string& shown) {
    for (const auto& path : paths) {
        if (!bring_one(from, to, path)) fail_on_disk("keep", fmt::format("{}/{}", shown, path), errno);
    }
}

void strip_others(const std::string& tree, int from, int to, const Marker& files, const IsOwn& was_own) {
    try {
        each_entry(tree, tree, [&](const std::string& path, bool folder) {
            if (folder) {
                ::unlinkat(from, path.c_str(), AT_REMOVEDIR);  // only if it is empty
            } else if (!files.files.contains(path)) {
                if (!was_own(path)) static_cast<void>(bring_one(from, to, path));
                ::unlinkat(from, path.c_str(), 0);
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
