#include "publish/folders.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace codify {
namespace {

constexpr mode_t rights = 0755;

bool is_folder(int top, const std::string& path) {
    struct stat status = {};
    return ::fstatat(top, path.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
}

}  // namespace

bool make_folders_of(int top, std::string_view path) {
    const auto last = path.rfind('/');
    if (last == std::string_view::npos || is_folder(top, std::string(path.substr(0, last)))) return true;
    for (auto end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
        const std::string folder(path.substr(0, end));
        if (is_folder(top, folder)) continue;
        if (::mkdirat(top, folder.c_str(), rights) != 0 || ::fchmodat(top, folder.c_str(), rights, 0) != 0)
            return false;
    }
    return true;
}

void remove_empty_folders_of(int top, std::string_view path) {
    for (auto end = path.rfind('/'); end != std::string_view::npos; end = path.rfind('/')) {
        path = path.substr(0, end);
        if (::unlinkat(top, std::string(path).c_str(), AT_REMOVEDIR) != 0) return;
    }
}

}  // namespace codify
