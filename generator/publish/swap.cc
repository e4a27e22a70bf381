#include "publish/swap.h"

#include <cerrno>
#include <cstdio>

#include "base/open_file.h"

namespace codify {
namespace {

bool is_unsupported(int error) { return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP; }

bool rename_in(int parent, const std::string& from, const std::string& to, unsigned flags) {
    return ::renameat2(parent, from.c_str(), parent, to.c_str(), flags) == 0;
}

[[noreturn]] void fail_to_replace(const Destination& destination) {
    const int error = errno;
    fail_on_disk("publish to", destination.shown, error,
                 error == EXDEV ? "this file system cannot move the folder; delete it or choose another" : "");
}

Guarantee swap_in_two_steps(int parent, const Destination& destination, const std::string& stage) {
    const auto old = stage + std::string(aside);
    if (!rename_in(parent, destination.name, old, 0)) fail_to_replace(destination);
    if (!rename_in(parent, stage, destination.name, 0)) {
        const int error = errno;
        rename_in(parent, old, destination.name, 0);
        errno = error;
        fail_to_replace(destination);
    }
    // If this fails, the old tree has the name of a dead stage and the next build deletes it.
    rename_in(parent, old, stage, 0);
    return Guarantee::brief_gap;
}

}  // namespace

std::string_view described(Guarantee guarantee) {
    switch (guarantee) {
        case Guarantee::whole:
            return "exchanged in one step: every visitor got the old site or the new one, whole";
        case Guarantee::brief_gap:
            break;
    }
    return "this file system cannot exchange folders: for a moment there was no site, and never a mixture";
}

Guarantee swap_in(int parent, const Destination& destination, const std::string& stage, bool exists) {
    if (rename_in(parent, stage, destination.name, exists ? RENAME_EXCHANGE : RENAME_NOREPLACE))
        return Guarantee::whole;
    if (!is_unsupported(errno)) fail_to_replace(destination);
    if (exists) return swap_in_two_steps(parent, destination, stage);
    if (!rename_in(parent, stage, destination.name, 0)) fail_to_replace(destination);
    return Guarantee::whole;
}

}  // namespace codify
