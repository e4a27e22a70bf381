#include "base/disk.h"

#include <dirent.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <functional>
#include <memory>
#include <set>
#include <thread>

#include "base/diagnostics.h"
#include "base/litter.h"

namespace codify {
namespace {

[[noreturn]] void fail(const std::string& path, const char* action, int error) {
    throw_failure(path, "cannot-read", std::string("cannot ") + action + ": " + std::strerror(error),
                  error == EACCES ? "ask for permission to read it, or move the site to a folder of your own" : "",
                  Exit::environment);
}

OpenFile open_folder(int parent, const std::string& name) {
    return open_at(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
}

FolderEntry::Kind kind_of(int folder, const dirent& found) {
    switch (found.d_type) {
        case DT_REG:
            return FolderEntry::Kind::file;
        case DT_DIR:
            return FolderEntry::Kind::folder;
        case DT_LNK:
            return FolderEntry::Kind::link;
        case DT_UNKNOWN:
            break;  // some file systems do not report the type
        default:
            return FolderEntry::Kind::other;
    }
    struct stat info {};
    if (::fstatat(folder, found.d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) return FolderEntry::Kind::other;
    if (S_ISREG(info.st_mode)) return FolderEntry::Kind::file;
    if (S_ISDIR(info.st_mode)) return FolderEntry::Kind::folder;
    return S_ISLNK(info.st_mode) ? FolderEntry::Kind::link : FolderEntry::Kind::other;
}

/// The pauses after each attempt to read a file that changed meanwhile; long enough for an editor to finish writing it.
constexpr std::chrono::milliseconds kPauses[] = {std::chrono::milliseconds(5), std::chrono::milliseconds(50),
                                                 std::chrono::milliseconds(0)};

bool same_writing(const struct stat& before, const struct stat& after) {
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
           before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

struct Named {
    std::string name;
    FolderEntry::Kind kind = FolderEntry::Kind::file;
};

/// The names directly in `folder` that are not skipped.
std::vector<Named> names_in(DIR* folder, Folder::Skip is_skipped) {
    std::vector<Named> out;
    while (const dirent* found = ::readdir(folder)) {
        if (found->d_name != std::string_view(".") && found->d_name != std::string_view("..") &&
            !is_skipped(found->d_name))
            out.push_back({found->d_name, kind_of(::dirfd(folder), *found)});
    }
    const auto backed_up = [](const Named& entry) { return backed_up_file(entry.name); };
    std::set<std::string, std::less<>> names;
    if (std::any_of(out.begin(), out.end(), [&](const Named& entry) { return !backed_up(entry).empty(); })) {
        for (const auto& entry : out) names.insert(entry.name);
    }
    if (!names.empty()) std::erase_if(out, [&](const Named& entry) { return names.contains(backed_up(entry)); });
    return out;
}

}  // namespace

void check_depth(const std::string& top, std::string_view path) {
    if (static_cast<std::size_t>(std::count(path.begin(), path.end(), '/')) < kDeepestFolder) return;
    throw_failure(top + "/" + std::string(path), "folders-too-deep",
                  fmt::format("more than {} folders stand inside each other here", kDeepestFolder),
                  "move what is below it further up", Exit::limit);
}

Folder::Folder(const std::string& path) : path_(path), folder_(open_at(AT_FDCWD, path, O_RDONLY | O_DIRECTORY)) {
    if (!folder_) fail(path, "open this folder", errno);
}

bool Folder::exists(const std::string& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::vector<FolderEntry> Folder::entries(Skip is_skipped) const {
    std::vector<FolderEntry> out;
    list(open_folder(folder_.get(), "."), "", is_skipped, out);
    std::sort(out.begin(), out.end(), [](const FolderEntry& a, const FolderEntry& b) { return a.path < b.path; });
    return out;
}

void Folder::list(OpenFile folder, const std::string& prefix, Skip is_skipped, std::vector<FolderEntry>& out) const {
    const auto where = [&] { return prefix.empty() ? path_ : path_ + "/" + prefix.substr(0, prefix.size() - 1); };
    if (!folder) fail(where(), "open this folder", errno);
    const int number = folder.get();
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(::fdopendir(folder.release()), ::closedir);
    if (!stream) fail(where(), "list this folder", errno);
    for (const auto& [name, kind] : names_in(stream.get(), is_skipped)) {
        out.push_back({prefix + name, kind});
        if (kind != FolderEntry::Kind::folder) continue;
        check_depth(path_, out.back().path);
        list(open_folder(number, name), prefix + name + "/", is_skipped, out);
    }
}

Bytes Folder::read(const std::string& path, std::size_t limit) const {
    for (const auto pause : kPauses) {
        if (auto bytes = read_once(path, limit)) return std::move(*bytes);
        std::this_thread::sleep_for(pause);
    }
    throw_failure(path_ + "/" + path, "file-changing", "this file kept changing while it was read",
                  "wait until what writes it is done, then run the command again", Exit::environment);
}

std::optional<Bytes> Folder::read_once(const std::string& path, std::size_t limit) const {
    const auto file = open_beneath(folder_.get(), path);
    if (!file) {
        if (errno == ENOENT || errno == ENOTDIR) return Bytes{Bytes::Status::missing, {}, 0};
        if (errno == ELOOP || errno == ENXIO || errno == EXDEV) return Bytes{Bytes::Status::not_a_file, {}, 0};
        fail(path_ + "/" + path, "open this file", errno);
    }
    struct stat before {};
    if (::fstat(file.get(), &before) != 0) fail(path_ + "/" + path, "read this file", errno);
    if (!S_ISREG(before.st_mode)) return Bytes{Bytes::Status::not_a_file, {}, 0};
    const auto size = static_cast<std::size_t>(before.st_size);
    if (size > limit) return Bytes{Bytes::Status::too_large, {}, size};
    Bytes bytes{Bytes::Status::ok, std::string(size, '\0'), size};
    const auto got = read_up_to(file.get(), bytes.text.data(), size);
    struct stat after {};
    if (got < 0 || ::fstat(file.get(), &after) != 0) fail(path_ + "/" + path, "read this file", errno);
    if (static_cast<std::size_t>(got) != size || !same_writing(before, after)) return std::nullopt;
    return bytes;
}

}  // namespace codify
