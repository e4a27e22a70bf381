// The pages that listen for changes (server-sent events). A new listener is told the last event at once, so it need not
// know what it missed. Knows nothing of the server: a stream says how its connection is put to sleep and woken up. Safe
// on several threads.
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
        std::uint64_t told = 0;  // the number of the last event it was given
        bool asleep = false, beating = false, ended = false;
        std::string rest;  // of an event that was longer than the server took
    };

    std::shared_ptr<Stream> open(std::function<void()> sleep, std::function<void()> wake);
    void close(const std::shared_ptr<Stream>& stream);

    /// What `stream` is to send next, at most `most` bytes. Empty: it was put to sleep, as there is nothing to say.
    /// Nothing: it has come to its end.
    [[nodiscard]] std::optional<std::string> next(Stream& stream, std::size_t most);

    /// Tells every stream, now and to come, `data`: any text.
    void tell(std::string_view data);

    /// Makes every stream send something, since only so does the system notice that nobody reads it any more.
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

/// `data` in the form that browsers read events in.
[[nodiscard]] std::string event_text(std::string_view data);

}  // namespace codify
