#include "base/disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#include "base/diagnostics.h"

namespace codify {
namespace {

[[noreturn]] void fail(const std::string& path, const char* action, int error) {
    throw Failure(
        {.place = {path},
         .rule = "cannot-read",
         .message = std::string("cannot ") + action + ": " + std::strerror(error),
         .hint = error == EACCES ? "ask for permission to read it, or move the site to a folder of your own" : "",
         .exit = Exit::environment});
}

/// Opens `path` below `folder` without following any link. Kernels before 5.6 lack openat2; there only the last name is
/// guarded, which the walk makes enough: it enters no link itself.
int open_below(int folder, const char* path, int flags) {
    open_how how{};
    how.flags = static_cast<unsigned>(flags) | O_CLOEXEC | O_NOFOLLOW;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    for (;;) {
        auto descriptor = static_cast<int>(::syscall(SYS_openat2, folder, path, &how, sizeof how));
        if (descriptor < 0 && (errno == ENOSYS || errno == EPERM)) {
            descriptor = ::openat(folder, path, flags | O_CLOEXEC | O_NOFOLLOW);
        }
        if (descriptor >= 0 || (errno != EINTR && errno != EAGAIN)) return descriptor;
    }
}

Entry::Kind kind_of(int folder, const dirent& found) {
    switch (found.d_type) {
        case DT_REG:
            return Entry::Kind::file;
        case DT_DIR:
            return Entry::Kind::folder;
        case DT_LNK:
            return Entry::Kind::link;
        case DT_UNKNOWN:
            break;  // some file systems do not say
        default:
            return Entry::Kind::other;
    }
    struct stat info {};
    if (::fstatat(folder, found.d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) return Entry::Kind::other;
    if (S_ISREG(info.st_mode)) return Entry::Kind::file;
    if (S_ISDIR(info.st_mode)) return Entry::Kind::folder;
    return S_ISLNK(info.st_mode) ? Entry::Kind::link : Entry::Kind::other;
}

bool is_ignored(std::string_view name) { return name.front() == '.' || name.back() == '~'; }

struct Closer {
    int descriptor;
    ~Closer() { ::close(descriptor); }
};

}  // namespace

Folder::Folder(const std::string& path)
    : path_(path), descriptor_(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (descriptor_ < 0) fail(path, "open this folder", errno);
}

Folder::~Folder() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

bool Folder::exists(const std::string& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::vector<Entry> Folder::entries() const {
    std::vector<Entry> out;
    list(descriptor_, "", out);
    std::sort(out.begin(), out.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
    return out;
}

void Folder::list(int folder, const std::string& prefix, std::vector<Entry>& out) const {
    const auto where = [&] { return prefix.empty() ? path_ : path_ + "/" + prefix.substr(0, prefix.size() - 1); };
    const int own = open_below(folder, ".", O_RDONLY | O_DIRECTORY);
    if (own < 0) fail(where(), "open this folder", errno);
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(::fdopendir(own), ::closedir);
    if (!stream) fail(where(), "list this folder", errno);
    while (const dirent* found = ::readdir(stream.get())) {
        if (is_ignored(found->d_name)) continue;
        out.push_back({prefix + found->d_name, kind_of(own, *found)});
        if (out.back().kind != Entry::Kind::folder) continue;
        const auto path = out.back().path;
        const int child = open_below(own, found->d_name, O_RDONLY | O_DIRECTORY);
        if (child < 0) fail(path_ + "/" + path, "open this folder", errno);
        const Closer closer{child};
        list(child, path + "/", out);
    }
}

Bytes Folder::read(const std::string& path, std::size_t limit) const {
    // O_NONBLOCK: opening a pipe must not wait for somebody to write into it.
    const int file = open_below(descriptor_, path.c_str(), O_RDONLY | O_NONBLOCK);
    if (file < 0) {
        if (errno == ENOENT || errno == ENOTDIR) return {Bytes::Status::missing, {}, 0};
        if (errno == ELOOP || errno == ENXIO || errno == EXDEV) return {Bytes::Status::not_a_file, {}, 0};
        fail(path_ + "/" + path, "open this file", errno);
    }
    const Closer closer{file};
    struct stat info {};
    if (::fstat(file, &info) != 0) fail(path_ + "/" + path, "read this file", errno);
    if (!S_ISREG(info.st_mode)) return {Bytes::Status::not_a_file, {}, 0};
    const auto size = static_cast<std::size_t>(info.st_size);
    if (size > limit) return {Bytes::Status::too_large, {}, size};
    Bytes bytes{Bytes::Status::ok, std::string(size, '\0'), size};
    std::size_t got = 0;
    while (got < size) {
        const ssize_t part = ::read(file, bytes.text.data() + got, size - got);
        if (part < 0 && errno == EINTR) continue;
        if (part < 0) fail(path_ + "/" + path, "read this file", errno);
        if (part == 0) break;  // the file was cut short while we read
        got += static_cast<std::size_t>(part);
    }
    bytes.text.resize(got);
    return bytes;
}

}  // namespace codify
