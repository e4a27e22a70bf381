#include "preview/event_streams.h"

#include <utility>

namespace codify {

std::shared_ptr<EventStreams::Stream> EventStreams::open(std::function<void()> sleep, std::function<void()> wake) {
    auto stream = std::make_shared<Stream>();
    stream->sleep = std::move(sleep);
    stream->wake = std::move(wake);
    const std::lock_guard lock(mutex_);
    stream->ended = over_;
    open_.insert(stream);
    return stream;
}

void EventStreams::close(const std::shared_ptr<Stream>& stream) {
    const std::lock_guard lock(mutex_);
    open_.erase(stream);
}

std::optional<std::string> EventStreams::next(Stream& stream, std::size_t most) {
    const std::lock_guard lock(mutex_);
    if (stream.ended) return std::nullopt;
    if (stream.rest.empty() && stream.told != number_) {
        stream.told = number_;
        stream.rest = event_;
    }
    if (stream.rest.empty() && stream.beating) stream.rest = ":\n\n";
    stream.beating = false;
    auto text = stream.rest.substr(0, most);
    stream.rest.erase(0, text.size());
    if (text.empty()) {
        stream.asleep = true;
        stream.sleep();
    }
    return text;
}

void EventStreams::tell(std::string_view data) {
    const std::lock_guard lock(mutex_);
    event_ = event_text(data);
    ++number_;
    for (const auto& stream : open_) wake(*stream);
}

void EventStreams::beat() {
    const std::lock_guard lock(mutex_);
    for (const auto& stream : open_) {
        stream->beating = true;
        wake(*stream);
    }
}

void EventStreams::end(Stream& stream) {
    const std::lock_guard lock(mutex_);
    stream.ended = true;
    wake(stream);
}

void EventStreams::end_all() {
    const std::lock_guard lock(mutex_);
    over_ = true;
    for (const auto& stream : open_) {
        stream->ended = true;
        wake(*stream);
    }
}

void EventStreams::wake(Stream& stream) {
    if (!std::exchange(stream.asleep, false)) return;
    stream.wake();
}

std::string event_text(std::string_view data) {
    std::string out = "retry: 500\n";
    for (;;) {
        const auto end = data.find('\n');
        out.append("data: ").append(data.substr(0, end)).append("\n");
        if (end == std::string_view::npos) return out + "\n";
        data.remove_prefix(end + 1);
    }
}

}  // namespace codify
