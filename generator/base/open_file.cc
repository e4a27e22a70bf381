#include "base/open_file.h"

#include <fmt/format.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/diagnostics.h"
#include "base/text.h"

namespace codify {
namespace {

template <class Call>
auto repeated(Call&& call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

std::string hint_for(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return "free some space on the disk that holds it, then run the command again";
        case EFBIG:
            return "files may not grow that large here; raise the limit (ulimit -f)";
        case EACCES:
        case EPERM:
            return "check who may read and write there";
        case EROFS:
            return "this file system can only be read; choose a folder on another one";
        case EMFILE:
        case ENFILE:
            return "too many files are open; raise the limit (ulimit -n)";
        case EIO:
            return "the disk reports a fault; check it before trying again";
        default:
            return {};
    }
}

}  // namespace

bool OpenFile::close() {
    if (number_ < 0) return true;
    // Linux closes the descriptor even when the call is interrupted, so it must not be repeated.
    return ::close(std::exchange(number_, -1)) == 0 || errno == EINTR;
}

OpenFile open_at(int folder, const std::string& path, int flags, mode_t mode) {
    return OpenFile(repeated([&] { return ::openat(folder, path.c_str(), flags | O_CLOEXEC, mode); }));
}

OpenFile open_beneath(int folder, const std::string& path) {
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC;
    open_how how{};
    how.flags = flags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    const auto opened = repeated([&] { return ::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how); });
    // ENOSYS from kernels before 5.6, EPERM from containers that do not know the call: there, only the last component
    // of the path is protected against symbolic links.
    if (opened < 0 && (errno == ENOSYS || errno == EPERM)) return open_at(folder, path, flags);
    return OpenFile(static_cast<int>(opened));
}

OpenFile make_beneath(int folder, std::string_view path) {
    OpenFile below;
    while (true) {
        const auto slash = path.find('/');
        const std::string name(path.substr(0, slash));
        const int above = below ? below.get() : folder;
        if (::mkdirat(above, name.c_str(), 0777) != 0 && errno != EEXIST) return {};
        below = open_at(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        if (!below || slash == std::string_view::npos) return below;
        path.remove_prefix(slash + 1);
    }
}

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = repeated([&] { return ::write(file, bytes.data(), bytes.size()); });
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::ptrdiff_t read_up_to(int file, char* buffer, std::size_t size) {
    std::size_t filled = 0;
    while (filled < size) {
        const auto got = repeated([&] { return ::read(file, buffer + filled, size - filled); });
        if (got < 0) return -1;
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
    }
    return static_cast<std::ptrdiff_t>(filled);
}

struct stat status_of(int file, std::string_view shown) {
    struct stat status = {};
    if (::fstat(file, &status) != 0) fail_on_disk("examine", shown, errno);
    return status;
}

void fail_on_disk(std::string_view doing, std::string_view path, int error, std::string_view detail) {
    // strerrordesc_np rather than strerror: the same words on every thread and in every locale.
    const char* reason = ::strerrordesc_np(error);
    auto message = fmt::format("cannot {} {}: {}", doing, printable(path), reason ? reason : "unknown error");
    if (!detail.empty()) message += fmt::format(" ({})", detail);
    throw_failure({}, "disk", std::move(message), hint_for(error), Exit::environment);
}

}  // namespace codify
