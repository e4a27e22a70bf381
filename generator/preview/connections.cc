#include "preview/connections.h"

#include <tuple>

namespace codify {

void Connections::opened(Id id, Clock::time_point now) {
    const std::lock_guard lock(mutex_);
    open_[id] = {now};
    ++kept_;
    if (kept_ > limits_.most) make_room(id);
}

void Connections::asked(Id id) {
    const std::lock_guard lock(mutex_);
    if (const auto found = open_.find(id); found != open_.end()) found->second.asking = false;
}

void Connections::answered(Id id, Clock::time_point now) {
    const std::lock_guard lock(mutex_);
    const auto found = open_.find(id);
    if (found == open_.end()) return;
    found->second.asking = true;
    found->second.since = now;
}

void Connections::closed(Id id) {
    const std::lock_guard lock(mutex_);
    const auto found = open_.find(id);
    if (found == open_.end()) return;
    if (!found->second.dropped) --kept_;
    open_.erase(found);
}

void Connections::drop_late(Clock::time_point now) {
    const std::lock_guard lock(mutex_);
    for (auto& [id, connection] : open_) {
        if (connection.asking && now - connection.since >= limits_.asking) drop(id, connection);
    }
}

/// Drops the connection that has been idle longest; one with an open answer, such as an event stream, only if there is
/// no other.
void Connections::make_room(Id for_whom) {
    auto oldest = open_.end();
    const auto rank = [](const auto& entry) { return std::tuple(!entry->second.asking, entry->second.since); };
    for (auto entry = open_.begin(); entry != open_.end(); ++entry) {
        if (entry->first == for_whom || entry->second.dropped) continue;
        if (oldest == open_.end() || rank(entry) < rank(oldest)) oldest = entry;
    }
    if (oldest != open_.end()) drop(oldest->first, oldest->second);
}

void Connections::drop(Id id, Connection& connection) {
    if (connection.dropped) return;
    connection.dropped = true;
    --kept_;
    drop_(id);
}

}  // namespace codify
