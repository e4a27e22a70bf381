#include "preview/file_events.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/diagnostics.h"
#include "base/disk.h"
#include "base/litter.h"

namespace codify {
namespace {

constexpr int kHeardWithin = 200;  // milliseconds; a real file system reports at once

constexpr std::uint32_t kEvents = IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                  IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

}  // namespace

FileEvents::FileEvents(std::vector<WatchedFolder> folders)
    : folders_(std::move(folders)), events_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
    if (events_) {
        watch_all();
    } else {
        give_up(errno);
    }
}

/// Repeated while new folders appear: no event reports one that was created while its parent's watch was being added.
void FileEvents::watch_all() {
    for (std::size_t before = watched_.size() + 1; before != watched_.size() && trouble_.empty();) {
        before = watched_.size();
        for (const auto& folder : folders_) {
            watch(folder.path, folder.only);
            if (folder.only.empty()) watch_below(folder.path);
        }
    }
}

void FileEvents::watch_below(const std::string& folder) {
    if (!Folder::exists(folder)) return;
    try {
        for (const auto& entry : Folder(folder).entries()) {
            if (entry.kind == FolderEntry::Kind::folder) watch(folder + "/" + entry.path, {});
        }
    } catch (const Failure&) {
        // An unreadable folder cannot be watched; the build reports it.
    }
}

void FileEvents::watch(const std::string& folder, const std::vector<std::string>& only) {
    if (!trouble_.empty()) return;
    const int watch = ::inotify_add_watch(events_.get(), folder.c_str(), kEvents);
    if (watch >= 0) {
        watched_[watch] = {folder, only};
    } else if (errno == ENOSPC || errno == ENOMEM) {
        give_up(errno);
    }
}

void FileEvents::give_up(int error) {
    if (error == ENOSPC || error == EMFILE) {
        trouble_ = "this system has no watches left";
    } else {
        trouble_ = std::string("this system cannot watch files: ") + ::strerrordesc_np(error);
    }
    static_cast<void>(events_.close());
    unfinished_.clear();
}

bool FileEvents::take() {
    bool any = false;
    folders_changed_ = false;
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    for (;;) {
        const auto size = ::read(events_.get(), buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) break;
        for (std::ptrdiff_t at = 0; at < size;) {
            const auto* const event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
            at += static_cast<std::ptrdiff_t>(sizeof(inotify_event) + event->len);
            any = note(event->mask, event->wd, event->len > 0 ? event->name : "") || any;
        }
    }
    if (folders_changed_) {
        touched_.reset();
        watch_all();
    }
    return any;
}

std::optional<std::set<std::string>> FileEvents::touched() {
    if (!trouble_.empty()) return std::nullopt;
    return std::exchange(touched_, std::set<std::string>());
}

bool FileEvents::note(std::uint32_t what, int watch, const std::string& name) {
    if ((what & IN_Q_OVERFLOW) != 0) {  // events were lost, about new folders and closed files, too
        unfinished_.clear();
        return folders_changed_ = true;
    }
    const auto found = watched_.find(watch);
    if (found == watched_.end()) return false;
    const auto& [folder, only] = found->second;
    const bool named = std::find(only.begin(), only.end(), name) != only.end();
    if (only.empty() ? !name.empty() && is_litter(name) : !named) return false;
    if (name.empty() || (what & IN_ISDIR) != 0) folders_changed_ = true;  // no name: the folder itself
    if (touched_) touched_->insert(folder + "/" + name);
    if ((what & IN_IGNORED) != 0) {  // the watch was removed
        watched_.erase(found);
        return true;
    }
    if ((what & IN_MODIFY) != 0) {
        unfinished_.emplace(watch, name);
    } else if ((what & (IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)) != 0) {
        unfinished_.erase({watch, name});
    }
    return true;
}

bool events_come(const std::string& folder) {
    const OpenFile events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (!events || ::inotify_add_watch(events.get(), folder.c_str(), IN_OPEN | IN_ONLYDIR) < 0) return true;
    if (!open_at(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY)) return true;
    pollfd heard{events.get(), POLLIN, 0};
    return ::poll(&heard, 1, kHeardWithin) > 0;
}

}  // namespace codify
