#include "preview/snapshot.h"

#include <sys/stat.h>

#include <chrono>

#include "base/diagnostics.h"
#include "base/disk.h"
#include "base/hash.h"

namespace codify {
namespace {

constexpr std::size_t kLargest = 8 * 1024 * 1024;  // larger files are told apart by what the system says about them

// The system's clock for files ticks this slowly at worst: two changes within a tick look like one.
constexpr std::int64_t kFileTick = 20'000'000;

std::int64_t nanoseconds(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

std::int64_t now() {
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return nanoseconds(time);
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
            if (entry.kind != Entry::Kind::folder) add(folder + "/" + entry.path, before);
        }
    } catch (const Failure& failure) {
        files_[folder].bytes = failure.what();  // so that it is a change when it may be read again
    }
}

void Snapshot::add(const std::string& path, const Snapshot& before) {
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0 || S_ISDIR(info.st_mode)) return;
    File file;
    file.look = {info.st_dev, info.st_ino, static_cast<std::uint64_t>(info.st_size), nanoseconds(info.st_mtim),
                 nanoseconds(info.st_ctim)};
    file.fresh = now() - file.look.changed < kFileTick;
    const auto known = before.files_.find(path);
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

}  // namespace codify
