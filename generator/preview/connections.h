// Tracks open connections and decides which to drop: a request must be complete within a time limit, however slowly its
// bytes arrive, and the number of connections is limited. When there is one too many, the connection that has been idle
// longest is dropped, so that an honest browser can always connect. Thread-safe.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>

namespace codify {

class Connections {
  public:
    using Clock = std::chrono::steady_clock;
    using Id = std::uint64_t;

    struct Limits {
        std::size_t most = 256;
        std::chrono::milliseconds asking{10'000};  ///< from the opening, or the last answer, to the end of the headers
    };

    /// `drop` starts to close the connection of an id, which remains in the list until `closed` is called; it is called
    /// while this object is locked, so it must not call back.
    Connections(Limits limits, std::function<void(Id)> drop) : limits_(limits), drop_(std::move(drop)) {}

    void opened(Id id, Clock::time_point now);
    void asked(Id id);  ///< its request has arrived
    void answered(Id id, Clock::time_point now);
    void closed(Id id);

    /// Drops connections whose request is overdue.
    void drop_late(Clock::time_point now);

  private:
    struct Connection {
        Clock::time_point since;  // time of the last of these: opened, asked, answered
        bool asking = true;
        bool dropped = false;
    };

    void make_room(Id for_whom);
    void drop(Id id, Connection& connection);

    Limits limits_;
    std::function<void(Id)> drop_;
    std::mutex mutex_;
    std::map<Id, Connection> open_;
    std::size_t kept_ = 0;  // number of open connections that were not dropped
};

}  // namespace codify
