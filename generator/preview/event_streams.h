// The open event streams (server-sent events) of pages that wait for changes. A new stream is sent the last event at
// once, so that its page cannot have missed it. Does not depend on the web server: each stream has callbacks that
// suspend and resume its connection. Thread-safe.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace codify {

class EventStreams {
  public:
    struct Stream {
        std::function<void()> sleep, wake;
        std::uint64_t told = 0;  // number of the last event sent to it
        bool asleep = false, beating = false, ended = false;
        std::string rest;  // remainder of an event that the server could only send in part
    };

    std::shared_ptr<Stream> open(std::function<void()> sleep, std::function<void()> wake);
    void close(const std::shared_ptr<Stream>& stream);

    /// The next bytes that `stream` is to send, at most `most`. Empty if there is nothing to send: the stream was
    /// suspended. Nothing if the stream has ended.
    [[nodiscard]] std::optional<std::string> next(Stream& stream, std::size_t most);

    /// Sends `data`, any text, as an event to every stream, including those opened later.
    void tell(std::string_view data);

    /// Makes every stream send a heartbeat, since only a write shows that the other side has closed the connection.
    void beat();

    void end(Stream& stream);
    void end_all();

  private:
    static void wake(Stream& stream);

    std::mutex mutex_;
    std::set<std::shared_ptr<Stream>> open_;
    std::string event_;
    std::uint64_t number_ = 0;
    bool over_ = false;
};

/// `data` in the format of server-sent events.
[[nodiscard]] std::string event_text(std::string_view data);

}  // namespace codify
