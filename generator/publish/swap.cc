#include "publish/swap.h"

#include <cerrno>
#include <cstdio>

#include "base/open_file.h"

namespace codify {
namespace {

/// EPERM: it belongs to somebody else in a folder where only owners may rename. EBUSY: it is a mount point in a way
/// that the kernel's list did not show.
bool is_unsupported(int error) {
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EXDEV || error == EBUSY ||
           error == EPERM;
}

}  // namespace

bool swap_in(int parent, const Destination& destination, const std::string& stage, bool exists) {
    const auto renamed = [&](unsigned flags) {
        return ::renameat2(parent, stage.c_str(), parent, destination.name.c_str(), flags) == 0;
    };
    if (renamed(exists ? RENAME_EXCHANGE : RENAME_NOREPLACE)) return true;
    // A plain rename creates the folder as well; something that was put there meanwhile is not empty, and stays.
    if (!exists && is_unsupported(errno) && renamed(0)) return true;
    if (exists && is_unsupported(errno)) return false;
    fail_on_disk("publish to", destination.shown, errno);
}

}  // namespace codify
