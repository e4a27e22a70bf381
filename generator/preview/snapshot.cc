#include "preview/snapshot.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <chrono>
#include <optional>

#include "base/diagnostics.h"
#include "base/disk.h"
#include "base/hash.h"

namespace codify {
namespace {

constexpr std::size_t kLargest = 8 * 1024 * 1024;  // larger files are compared by the system's metadata only

// The lowest resolution of file times, here and where times are in whole seconds (two on some USB sticks): two changes
// within one tick look like one.
constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kFileTick = 20'000'000;
constexpr std::int64_t kCoarseTick = 2 * kSecond;

/// `time` is the system's or a file's.
template <class Time>
std::int64_t nanoseconds(const Time& time) {
    return std::int64_t{time.tv_sec} * kSecond + time.tv_nsec;
}

std::int64_t now() {
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return nanoseconds(time);
}

std::int64_t tick_of(std::int64_t changed) { return changed % kSecond == 0 ? kCoarseTick : kFileTick; }

/// The system's metadata for `path`, links not followed; nothing when it is not a file. On a network share the server
/// is asked, since cached metadata may be a minute old.
std::optional<struct statx> state_of(const std::string& path) {
    struct statx info {};
    const int flags = AT_SYMLINK_NOFOLLOW | AT_STATX_FORCE_SYNC;
    if (::statx(AT_FDCWD, path.c_str(), flags, STATX_BASIC_STATS, &info) != 0) return std::nullopt;
    return S_ISDIR(info.stx_mode) ? std::nullopt : std::optional(info);
}

std::string fingerprint_of(const std::string& path) {
    const auto slash = path.rfind('/');
    try {
        const Folder folder(slash == std::string::npos ? "." : path.substr(0, slash));
        const auto bytes = folder.read(slash == std::string::npos ? path : path.substr(slash + 1), kLargest);
        if (bytes.status == Bytes::Status::ok) return fingerprint(bytes.text);
        return bytes.status == Bytes::Status::too_large ? "too large" : "no file";
    } catch (const Failure& failure) {
        return failure.what();
    }
}

}  // namespace

Snapshot::Snapshot(const std::vector<WatchedFolder>& folders, const Snapshot& before) {
    for (const auto& folder : folders) {
        if (folder.only.empty()) add_below(folder.path, before);
        for (const auto& name : folder.only) add(folder.path + "/" + name, before);
    }
}

Snapshot::Snapshot(const Snapshot& before, const std::set<std::string>& touched) : files_(before.files_) {
    for (const auto& path : touched) {
        files_.erase(path);
        add(path, before);
    }
}

void Snapshot::add_below(const std::string& folder, const Snapshot& before) {
    try {
        if (!Folder::exists(folder)) return;
        for (const auto& entry : Folder(folder).entries()) {
            if (entry.kind != FolderEntry::Kind::folder) add(folder + "/" + entry.path, before);
        }
    } catch (const Failure& failure) {
        files_[folder].bytes = failure.what();  // so that it counts as a change once it is readable again
    }
}

void Snapshot::add(const std::string& path, const Snapshot& before) {
    const auto info = state_of(path);
    if (!info) return;
    File file;
    file.look = {::makedev(info->stx_dev_major, info->stx_dev_minor), info->stx_ino, info->stx_size,
                 nanoseconds(info->stx_mtime), nanoseconds(info->stx_ctime)};
    const auto known = before.files_.find(path);
    const bool moved = known != before.files_.end() && known->second.look != file.look;
    // A file server has a clock of its own, so a file that has just changed is read once more as well.
    file.fresh = moved || now() - file.look.changed < tick_of(file.look.changed);
    const bool same = known != before.files_.end() && !known->second.fresh && known->second.look == file.look;
    file.bytes = same ? known->second.bytes : fingerprint_of(path);
    if (file.look.size > kLargest) file.bytes += std::to_string(file.look.written);
    files_[path] = std::move(file);
}

Snapshot::Change Snapshot::since(const Snapshot& before, bool strictly) const {
    Change change;
    for (const auto& [path, file] : before.files_) {
        const auto now_there = files_.find(path);
        const bool gone = now_there == files_.end();
        const bool same = !gone && now_there->second.bytes == file.bytes;
        if (same && (!strictly || now_there->second.look.written == file.look.written)) continue;
        change.paths.push_back(path);
        change.doubtful = change.doubtful || (gone ? file.look.size > 0 : now_there->second.look.size == 0);
    }
    for (const auto& [path, file] : files_) {
        if (before.files_.count(path) > 0) continue;
        change.paths.push_back(path);
        change.doubtful = change.doubtful || file.look.size == 0;
    }
    return change;
}

std::map<std::uint64_t, std::string> Snapshot::devices() const {
    std::map<std::uint64_t, std::string> out;
    for (const auto& [path, file] : files_) out.emplace(file.look.device, path);
    return out;
}

}  // namespace codify
