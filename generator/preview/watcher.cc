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

/// Something happened: waits for the end of it. Whether files changed by it.
bool Watcher::settled(bool& stopped) {
    Settling settling(Settling::Clock::now());
    for (;;) {
        while (Settling::Clock::now() < settling.look_at()) {
            const auto woken = sleep(milliseconds_until(settling.look_at()));
            if (woken == Woken::stirred) settling.stirred(Settling::Clock::now());
            stopped = woken == Woken::stopped;
            if (stopped) return false;
        }
        Snapshot seen(folders_, known_);
        const auto change = seen.since(known_);
        if (!change.any && !events_.writing()) {
            known_ = std::move(seen);
            return false;
        }
        if (!settling.accepts(change.doubtful || events_.writing(), Settling::Clock::now())) continue;
        events_.forget_writers();
        known_ = std::move(seen);
        return change.any;
    }
}

bool Watcher::wait() {
    for (bool stopped = false; !stopped;) {
        const bool polling = !trouble().empty();
        const auto woken = sleep(polling ? kLookEvery : kForEver);
        if (woken == Woken::stopped) return false;
        if (woken == Woken::quiet && !polling) continue;
        if (settled(stopped)) return true;
    }
    return false;
}

}  // namespace codify
