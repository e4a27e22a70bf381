#include "publish/lock.h"

#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "base/diagnostics.h"
#include "base/text.h"

namespace codify {
namespace {

/// " (process 1234)", or nothing if the owner of the lock has not yet written its process id.
std::string holder(int file) {
    std::array<char, 16> buffer{};
    const auto size = read_up_to(file, buffer.data(), buffer.size());
    const auto number = trim({buffer.data(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(size, 0))});
    const bool digits = std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number.empty() || !digits ? std::string() : fmt::format(" (process {})", number);
}

/// False if the owner removed the file between our opening and our locking it: then the lock guards nothing.
bool still_there(int file, const std::string& path) {
    struct stat held = {};
    struct stat named = {};
    return ::fstat(file, &held) == 0 && ::lstat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

OpenFile locked(const std::string& path, const Destination& destination) {
    for (;;) {
        auto file = open_at(AT_FDCWD, path, O_RDWR | O_CREAT | O_NOFOLLOW, 0644);
        if (!file) fail_on_disk("make the lock", path, errno);
        if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) {
            if (still_there(file.get(), path)) return file;
            continue;
        }
        if (errno == EINTR) continue;
        if (errno != EWOULDBLOCK) fail_on_disk("lock", path, errno);
        auto message = fmt::format("another build is writing {}{}", printable(destination.shown), holder(file.get()));
        throw_failure({}, "build-running", std::move(message), "wait until it has finished, then run the command again",
                      Exit::environment);
    }
}

}  // namespace

Lock::Lock(Destination destination)
    : destination_(std::move(destination)),
      path_(destination_.work_folder() + "/" + destination_.hidden("lock")),
      file_(locked(path_, destination_)),
      remains_(path_) {
    const auto number = fmt::format("{}\n", ::getpid());
    if (::ftruncate(file_.get(), 0) == 0 && write_all(file_.get(), number)) return;
    const int error = errno;
    ::unlink(path_.c_str());
    fail_on_disk("write", path_, error, fmt::format("needs {} bytes", number.size()));
}

Lock::~Lock() { ::unlink(path_.c_str()); }

}  // namespace codify
