#include "preview/watcher.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "preview/settling.h"

namespace codify {
namespace {

constexpr int kForEver = -1;
constexpr int kLookEvery = 300;  // milliseconds, where the system does not tell

int milliseconds_until(Settling::Time then) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(then - Settling::Clock::now()).count();
    return static_cast<int>(std::clamp<long>(left, 0, 10'000));
}

}  // namespace

Watcher::Watcher(std::vector<WatchedFolder> folders, const HeldSignals& signals)
    : folders_(std::move(folders)), signals_(signals), events_(folders_), known_(folders_, {}) {}

Watcher::Woken Watcher::sleep(int milliseconds) {
    const int file = trouble().empty() ? events_.file() : -1;
    switch (signals_.wait(file, milliseconds)) {
        case HeldSignals::Woken::asked_to_stop:
            return Woken::stopped;
        case HeldSignals::Woken::ready:
            return events_.take() ? Woken::stirred : Woken::quiet;
        case HeldSignals::Woken::late:
            break;
    }
    return Woken::quiet;
}

Snapshot Watcher::look() {
    const auto touched = events_.touched();
    if (!touched) everything_ = true;
    if (everything_) return Snapshot(folders_, known_);
    touched_.insert(touched->begin(), touched->end());
    return Snapshot(known_, touched_);
}

/// Takes `seen` as what is known.
void Watcher::accept(Snapshot seen, std::vector<std::string> changed) {
    known_ = std::move(seen);
    changed_ = std::move(changed);
    touched_.clear();
    everything_ = false;
}

/// Something happened: waits for the end of it. Whether files changed by it.
bool Watcher::settled(bool during_a_build, bool& stopped) {
    Settling settling(Settling::Clock::now());
    for (;;) {
        while (Settling::Clock::now() < settling.look_at()) {
            const auto woken = sleep(milliseconds_until(settling.look_at()));
            if (woken == Woken::stirred) settling.stirred(Settling::Clock::now());
            stopped = woken == Woken::stopped;
            if (stopped) return false;
        }
        auto seen = look();
        auto change = seen.since(known_, during_a_build);
        const bool any = !change.paths.empty();
        const bool doubtful = change.doubtful || events_.writing();
        if ((any || doubtful) && !settling.accepts(doubtful, Settling::Clock::now())) continue;
        events_.forget_writers();
        accept(std::move(seen), std::move(change.paths));
        return any;
    }
}

bool Watcher::wait() {
    // A file that was changed and changed back while it was read would be shown as it was in between.
    bool during_a_build = trouble().empty() && events_.take();
    for (bool stopped = false; !stopped; during_a_build = false) {
        const bool polling = !trouble().empty();
        if (!during_a_build) {
            const auto woken = sleep(polling ? kLookEvery : kForEver);
            if (woken == Woken::stopped) return false;
            if (woken == Woken::quiet && !polling) continue;
        }
        if (settled(during_a_build, stopped)) return true;
    }
    return false;
}

}  // namespace codify
