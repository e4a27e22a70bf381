#include "publish/destination.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>

#include "base/diagnostics.h"
#include "base/open_file.h"
#include "base/text.h"
#include "publish/marker.h"
#include "publish/mounts.h"

namespace codify {
namespace {

/// The identity of a file or folder, whatever path leads to it.
struct Identity {
    dev_t device;
    ino_t inode;
    bool operator==(const Identity&) const = default;
};

[[noreturn]] void refuse(std::string message, std::string hint, Exit exit = Exit::usage) {
    throw_failure({}, "output-place", std::move(message), std::move(hint), exit);
}

std::optional<std::string> resolved(const std::string& path) {
    const std::unique_ptr<char, decltype(&std::free)> found(::realpath(path.c_str(), nullptr), &std::free);
    if (!found) return std::nullopt;
    return std::string(found.get());
}

std::optional<Identity> identity(const std::string& path) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    return Identity{status.st_dev, status.st_ino};
}

/// `path` and every folder above it; empty for a path that does not exist.
std::vector<Identity> with_ancestors(const std::string& path) {
    std::vector<Identity> chain;
    auto at = resolved(path).value_or("");
    while (!at.empty()) {
        if (const auto found = identity(at)) chain.push_back(*found);
        if (at == "/") break;
        at.resize(std::max<std::size_t>(at.rfind('/'), 1));
    }
    return chain;
}

bool contains(const std::vector<Identity>& chain, const Identity& sought) {
    return std::find(chain.begin(), chain.end(), sought) != chain.end();
}

void check_kind(const Destination& destination, const struct stat& status) {
    if (S_ISLNK(status.st_mode)) {
        refuse(fmt::format("{} is a symbolic link", printable(destination.shown)),
               "name the folder that it points to, or remove the link");
    }
    if (!S_ISDIR(status.st_mode)) {
        refuse(fmt::format("{} is not a folder", printable(destination.shown)), "choose another name for the output");
    }
}

/// Rejects a folder that is more than a site, such as the home folder or a Git repository.
void check_not_precious(const Destination& destination, const Identity& self) {
    const auto shown = printable(destination.shown);
    const auto elsewhere = "choose a folder that holds nothing but the site, such as public";
    if (self == identity("/")) refuse(fmt::format("{} is the root of the file system", shown), elsewhere);
    if (const char* home = std::getenv("HOME"); home && contains(with_ancestors(home), self)) {
        refuse(fmt::format("{} is your home folder or holds it", shown), elsewhere);
    }
    if (contains(with_ancestors("."), self)) {
        refuse(fmt::format("{} is the current folder or holds it", shown), elsewhere);
    }
    struct stat status = {};
    if (::lstat((destination.path() + "/.git").c_str(), &status) == 0) {
        refuse(fmt::format("{} is the root of a Git repository", shown), elsewhere);
    }
}

/// Why nothing can be written in `folder`, as an error of the system: 0 if it can.
int write_error(const std::string& folder) {
    struct statvfs system = {};
    if (::statvfs(folder.c_str(), &system) != 0) return errno;
    if ((system.f_flag & ST_RDONLY) != 0) return EROFS;
    return ::faccessat(AT_FDCWD, folder.c_str(), R_OK | W_OK | X_OK, AT_EACCESS) == 0 ? 0 : errno;
}

/// Finds out whether the folder can be exchanged for another that is made beside it.
void choose_way(Destination& destination, const Identity& self) {
    const auto above = identity(destination.parent);
    struct statx status = {};
    const bool known =
        ::statx(AT_FDCWD, destination.path().c_str(), AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &status) == 0;
    const bool mount = known && (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
    destination.inside = true;
    if (mount) {
        destination.in_place = "it is a mount point";
    } else if (!above || above->device != self.device) {
        destination.in_place = "it is on another file system than the folder that holds it";
    } else if (write_error(destination.parent) != 0) {
        destination.in_place = "the folder that holds it cannot be written in";
    } else {
        destination.inside = false;
        destination.in_place = mount_obstacle(destination.path());
    }
}

void check_apart(const Destination& destination, const std::optional<Identity>& self,
                 const std::vector<std::string>& inputs) {
    const auto above = with_ancestors(destination.parent);
    for (const auto& input : inputs) {
        const auto source = identity(input);
        if (!source) continue;  // reported as missing when it is read
        const auto hint = "choose an output folder beside the folders that the site is made from";
        if (self && contains(with_ancestors(input), *self)) {
            refuse(
                fmt::format("{} holds {}, which the site is made from", printable(destination.shown), printable(input)),
                hint);
        }
        if (contains(above, *source)) {
            refuse(fmt::format("{} is inside {}, which the site is made from", printable(destination.shown),
                               printable(input)),
                   hint);
        }
    }
}

bool is_empty(const Destination& destination) {
    std::error_code error;
    const bool empty = std::filesystem::is_empty(destination.path(), error);
    if (error) fail_on_disk("read", destination.shown, error.value());
    return empty;
}

void check_ours(const Destination& destination, bool adopt) {
    if (adopt || is_empty(destination)) return;
    const auto folder = open_at(AT_FDCWD, destination.path(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!folder) fail_on_disk("open the folder", destination.shown, errno);
    if (read_marker(folder.get())) return;
    refuse(
        fmt::format("refusing to replace {}: it holds files that codify did not write", printable(destination.shown)),
        "choose a new or empty folder, or pass --adopt to publish there and keep what the site does not replace");
}

void check_writable(const std::string& folder, const std::string& shown) {
    if (const int error = write_error(folder); error != 0) fail_on_disk("write in", shown, error);
}

}  // namespace

std::string Destination::hidden(std::string_view what) const {
    return inside ? fmt::format("{}.{}", Marker::file_name, what) : fmt::format(".{}.{}", name, what);
}

Destination destination_of(std::string_view out) {
    std::string path(out);
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    if (path.empty()) refuse("the output folder has no name", "name one, such as public");
    const auto base = path.substr(path.rfind('/') + 1);
    if (base.empty() || base == "." || base == "..") path = resolved(path).value_or(path);

    const auto cut = path.rfind('/');
    const auto above = cut == std::string::npos ? std::string(".") : path.substr(0, std::max<std::size_t>(cut, 1));
    const auto parent = resolved(above);
    if (!parent && errno == ENOENT) {
        refuse(fmt::format("{} cannot be made: the folder {} does not exist", printable(out), printable(above)),
               "make that folder first, or check the spelling");
    }
    if (!parent) fail_on_disk("reach", above, errno);
    return {std::string(out), *parent, path.substr(cut + 1), {}, false};
}

Destination known_destination(std::string_view out) {
    auto destination = destination_of(out);
    const auto has_history = [&](bool inside) {
        destination.inside = inside;
        return identity(destination.work_folder() + "/" + destination.hidden("history")).has_value();
    };
    destination.inside = !has_history(false) && has_history(true);
    return destination;
}

Destination check_destination(std::string_view out, const std::vector<std::string>& inputs, bool adopt) {
    auto destination = destination_of(out);
    struct stat status = {};
    const bool exists = ::lstat(destination.path().c_str(), &status) == 0;
    if (!exists && errno != ENOENT) fail_on_disk("examine", out, errno);

    std::optional<Identity> self;
    if (exists) {
        check_kind(destination, status);
        self = Identity{status.st_dev, status.st_ino};
        check_not_precious(destination, *self);
    }
    check_apart(destination, self, inputs);
    if (exists) {
        check_ours(destination, adopt);
        check_writable(destination.path(), destination.shown);
        choose_way(destination, *self);
    } else {
        check_writable(destination.parent, fmt::format("{}, the folder that holds {}", destination.parent, out));
    }
    return destination;
}

}  // namespace codify
