#include "publish/folders.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/text.h"

namespace codify {
namespace {

constexpr mode_t rights = 0755;

bool is_folder(int top, const std::string& path) {
    struct stat status = {};
    return ::fstatat(top, path.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
}

}  // namespace

Parent parent_below(int top, std::string_view path) {
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos) return {OpenFile(::fcntl(top, F_DUPFD_CLOEXEC, 0)), std::string(path)};
    return {open_beneath(top, std::string(path.substr(0, slash))), std::string(path.substr(slash + 1))};
}

bool link_below(int from, int to, std::string_view path) {
    const auto source = parent_below(from, path);
    const auto goal = source.folder ? parent_below(to, path) : Parent();
    return goal.folder &&
           ::linkat(source.folder.get(), source.name.c_str(), goal.folder.get(), goal.name.c_str(), 0) == 0;
}

bool move_below(int from, int to, std::string_view path) {
    const auto source = parent_below(from, path);
    const auto goal = source.folder ? parent_below(to, path) : Parent();
    return goal.folder &&
           ::renameat(source.folder.get(), source.name.c_str(), goal.folder.get(), goal.name.c_str()) == 0;
}

bool remove_below(int top, std::string_view path) {
    const auto parent = parent_below(top, path);
    return parent.folder && ::unlinkat(parent.folder.get(), parent.name.c_str(), 0) == 0;
}

bool make_folders_of(int top, std::string_view path) {
    const auto last = path.rfind('/');
    if (last == std::string_view::npos || is_folder(top, std::string(path.substr(0, last)))) return true;
    for (const auto above : folders_above(path)) {
        const std::string folder(above);
        if (is_folder(top, folder)) continue;
        if (::mkdirat(top, folder.c_str(), rights) != 0 || ::fchmodat(top, folder.c_str(), rights, 0) != 0)
            return false;
    }
    return true;
}

void remove_empty_folders_of(int top, std::string_view path) {
    for (auto end = path.rfind('/'); end != std::string_view::npos; end = path.rfind('/')) {
        path = path.substr(0, end);
        const auto parent = parent_below(top, path);
        if (!parent.folder || ::unlinkat(parent.folder.get(), parent.name.c_str(), AT_REMOVEDIR) != 0) return;
    }
}

}  // namespace codify
