#include "preview/watcher.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "preview/quiet_file_systems.h"

namespace codify {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr const char* kAllFiles = "the site's files";

milliseconds until(SaveDetector::Time then) {
    const auto left = std::chrono::ceil<milliseconds>(then - SaveDetector::Clock::now());
    return std::clamp(left, milliseconds(0), milliseconds(10'000));
}

/// The device of `path`; nothing when there is no such path.
std::optional<std::uint64_t> device_of(const std::string& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 ? std::optional<std::uint64_t>(info.st_dev) : std::nullopt;
}

/// The path in the form for messages.
fs::path full(const std::string& path) {
    std::error_code error;
    auto whole = fs::absolute(path, error).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

std::string in_words(milliseconds pause) {
    if (pause == milliseconds(1000)) return "every second";
    return fmt::format("every {:.2g} seconds", std::chrono::duration<double>(pause).count());
}

}  // namespace

Watcher::Watcher(std::vector<WatchedFolder> folders, const BlockedSignals& signals, std::optional<milliseconds> poll)
    : folders_(std::move(folders)),
      signals_(signals),
      poll_(poll),
      events_(poll ? std::vector<WatchedFolder>() : folders_),
      known_(folders_, {}) {
    if (poll_ || !events_.trouble().empty()) {
        known_ = look_at_all();  // its cost decides how often it is repeated
        return;
    }
    const auto deaf = std::find_if(folders_.begin(), folders_.end(),
                                   [](const WatchedFolder& folder) { return !events_come(folder.path); });
    if (deaf != folders_.end()) quiet_.push_back({kAllFiles, "this system takes watches and then tells nothing"});
    note_quiet_places();
    known_ = look_at_all();
}

milliseconds Watcher::pause() const {
    return polls() ? pause_where_quiet(poll_.value_or(kUsualPause), cost_) : pause_where_told(cost_);
}

std::vector<std::string> Watcher::looking() const {
    std::vector<std::string> out;
    const auto add = [&](const std::string& place, const std::string& why) {
        out.push_back(
            fmt::format("looking at {} {} instead of listening for saves: {}", place, in_words(pause()), why));
    };
    for (const auto& [place, why] : quiet_) add(place, why);
    if (poll_ || !events_.trouble().empty()) add(kAllFiles, poll_ ? "--poll asks for it" : events_.trouble());
    return out;
}

std::size_t Watcher::quiet_places() const { return quiet_.size() + (poll_ || !events_.trouble().empty() ? 1 : 0); }

/// Sleeps until there are events about watched files, or about other things only, or until `then`.
Watcher::Woken Watcher::sleep(SaveDetector::Time then) {
    for (;;) {
        switch (signals_.wait(events_.file(), static_cast<int>(until(then).count()))) {
            case BlockedSignals::Woken::asked_to_stop:
                return Woken::stopped;
            case BlockedSignals::Woken::ready:
                return events_.take() ? Woken::stirred : Woken::quiet;
            case BlockedSignals::Woken::late:
                if (SaveDetector::Clock::now() >= then) return Woken::late;
        }
    }
}

/// Collects the files that events were about.
void Watcher::hear() {
    const auto touched = events_.touched();
    if (!touched) {
        everything_ = true;
        untold_.clear();
        return;
    }
    touched_.insert(touched->begin(), touched->end());
    for (const auto& path : *touched) untold_.erase(path);
}

/// Takes a snapshot, reading only the files that events were about.
Snapshot Watcher::look() {
    hear();
    return everything_ ? look_at_all() : Snapshot(known_, touched_);
}

Snapshot Watcher::look_at_all() {
    const LookWatch watch;
    Snapshot seen(folders_, known_);
    cost_ = watch.cost();
    last_look_ = SaveDetector::Clock::now();
    return seen;
}

/// Makes `seen` the known state.
void Watcher::accept(Snapshot seen, std::vector<std::string> changed) {
    known_ = std::move(seen);
    changed_ = std::move(changed);
    touched_.clear();
    everything_ = false;
    note_quiet_places();
}

/// Waits until a change is complete, which an event reported or, if given, the snapshot `before` found. Returns whether
/// files changed.
bool Watcher::settled(SaveDetector settling, std::optional<Snapshot> before, bool during_a_build, bool& stopped) {
    bool told = !before;
    for (;;) {
        while (SaveDetector::Clock::now() < settling.look_at()) {
            const auto woken = sleep(settling.look_at());
            if (woken == Woken::stirred) settling.stirred(SaveDetector::Clock::now());
            told = told || woken == Woken::stirred;
            stopped = woken == Woken::stopped;
            if (stopped) return false;
        }
        auto seen = told && !polls() ? look() : look_at_all();
        auto change = seen.since(known_, during_a_build);
        const bool any = !change.paths.empty();
        const bool moving = any && !told && before && !seen.since(*before).paths.empty();
        if (moving) settling.stirred(SaveDetector::Clock::now());
        const bool doubtful = change.doubtful || moving || events_.writing();
        if ((any || doubtful) && !settling.accepts(doubtful, SaveDetector::Clock::now())) {
            before = std::move(seen);
            continue;
        }
        events_.forget_writers();
        hear();
        if (!told && !polls()) untold_.insert(change.paths.begin(), change.paths.end());
        accept(std::move(seen), std::move(change.paths));
        return any;
    }
}

/// Polls. Returns whether files changed without an event.
bool Watcher::found_by_looking(bool& stopped) {
    auto seen = look_at_all();
    if (seen.since(known_).paths.empty()) {
        accept(std::move(seen), {});
        return false;
    }
    const auto now = SaveDetector::Clock::now();
    if (events_.trouble().empty() && events_.take()) return settled(SaveDetector(now), std::nullopt, false, stopped);
    return settled(SaveDetector(now, SaveDetector::kUntold), std::move(seen), false, stopped);
}

/// Whether the last poll found a change for which there was still no event: from now on, its folder is polled.
bool Watcher::has_missed() {
    hear();
    if (untold_.empty() || polls()) return false;
    const auto path = *untold_.begin();
    untold_.clear();
    quiet_.push_back({place_of(path), fmt::format("the system did not tell of a change of {}", path)});
    return true;
}

Watcher::News Watcher::wait() {
    // A file that was changed and changed back while the build read it would be shown as it was in between.
    bool during_a_build = events_.trouble().empty() && events_.take();
    for (bool stopped = false; !stopped; during_a_build = false) {
        const auto woken = during_a_build ? Woken::stirred : sleep(last_look_ + pause());
        if (woken == Woken::stopped) break;
        if (woken == Woken::late) {
            if (has_missed()) return News::looking;
            if (found_by_looking(stopped)) return News::saved;
        } else if (woken == Woken::stirred) {
            if (settled(SaveDetector(SaveDetector::Clock::now()), std::nullopt, during_a_build, stopped))
                return News::saved;
        }
    }
    return News::stopped;
}

/// Looks up the file systems of files on devices not seen before: each watched folder, and mounts within it, may be on
/// another.
void Watcher::note_quiet_places() {
    for (const auto& [device, path] : known_.devices()) {
        if (!devices_.insert(device).second) continue;
        const auto kind = quiet_file_system_of(path);
        if (kind.empty() || poll_) continue;
        quiet_.push_back({place_of(path), fmt::format("it lies on {}, which does not tell of all of them", kind)});
    }
}

/// The topmost watched folder above `path` on the same device: that of the site, a mount below it, or the file itself.
std::string Watcher::place_of(const std::string& path) const {
    const auto is_watched = [&](const fs::path& folder) {
        return std::any_of(folders_.begin(), folders_.end(), [&](const WatchedFolder& one) {
            const auto top = full(one.path);
            return std::mismatch(top.begin(), top.end(), folder.begin(), folder.end()).first == top.end();
        });
    };
    auto place = full(path);
    const auto device = device_of(path);
    while (place.has_relative_path() && is_watched(place.parent_path()) && device_of(place.parent_path()) == device)
        place = place.parent_path();
    return place.string();
}

}  // namespace codify
