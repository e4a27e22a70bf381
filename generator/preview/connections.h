// Which connections are open, and which of them have to go: a request must be asked within a time, however slowly its
// bytes come, and only so many connections are kept. When there is one too many, the one that has been silent longest
// makes room, so that an honest browser always gets in. Safe on several threads.
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

    /// `drop` ends the connection of that id, which stays here until `closed` tells that it is gone; it is called under
    /// this object's lock and must not call back.
    Connections(Limits limits, std::function<void(Id)> drop) : limits_(limits), drop_(std::move(drop)) {}

    void opened(Id id, Clock::time_point now);
    void asked(Id id);  ///< its request is here
    void answered(Id id, Clock::time_point now);
    void closed(Id id);

    /// Drops those whose time to ask is over.
    void drop_late(Clock::time_point now);

  private:
    struct Connection {
        Clock::time_point since;  // when it was opened, asked or answered, whichever came last
        bool asking = true;
        bool dropped = false;
    };

    void make_room(Id for_whom);
    void drop(Id id, Connection& connection);

    Limits limits_;
    std::function<void(Id)> drop_;
    std::mutex mutex_;
    std::map<Id, Connection> open_;
    std::size_t kept_ = 0;  // open and not dropped
};

}  // namespace codify
