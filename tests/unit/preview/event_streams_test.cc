#include "preview/event_streams.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

/// A stream whose connection notes what is done to it.
struct OpenPage {
    explicit OpenPage(EventStreams& streams)
        : stream(streams.open([this] { ++sleeps; }, [this] { ++wakes; })), all(streams) {}
    std::string take() { return all.next(*stream, 4096).value_or("the end"); }
    int sleeps = 0, wakes = 0;
    std::shared_ptr<EventStreams::Stream> stream;
    EventStreams& all;
};

TEST_CASE("a listener sleeps until there is something to tell, and is told it once") {
    EventStreams streams;
    OpenPage listener(streams);
    CHECK(listener.take().empty());
    CHECK(listener.sleeps == 1);
    streams.tell("news");
    CHECK(listener.wakes == 1);
    CHECK(listener.take() == "retry: 500\ndata: news\n\n");
    CHECK(listener.take().empty());
    CHECK(listener.sleeps == 2);
}

TEST_CASE("who comes late is told the last event, and nobody an older one") {
    EventStreams streams;
    streams.tell("one");
    streams.tell("two");
    OpenPage listener(streams);
    CHECK(listener.take() == event_text("two"));
    streams.tell("three");
    streams.tell("four");
    CHECK(listener.take() == event_text("four"));
    CHECK(listener.take().empty());
}

TEST_CASE("a text of several lines, and one longer than what is taken at a time, comes whole") {
    CHECK(event_text("a\nb\n") == "retry: 500\ndata: a\ndata: b\ndata: \n\n");
    EventStreams streams;
    streams.tell(std::string(1000, 'x'));
    OpenPage listener(streams);
    std::string got;
    for (std::string part = "x"; !part.empty(); got += part) part = streams.next(*listener.stream, 100).value();
    CHECK(got == event_text(std::string(1000, 'x')));
}

TEST_CASE("a beat wakes everybody with a line that means nothing") {
    EventStreams streams;
    OpenPage listener(streams);
    CHECK(listener.take().empty());
    streams.beat();
    CHECK(listener.wakes == 1);
    CHECK(listener.take() == ":\n\n");
}

TEST_CASE("at the end every sleeper is woken and told so, and nobody may begin to listen") {
    EventStreams streams;
    OpenPage listener(streams);
    CHECK(listener.take().empty());
    streams.end_all();
    CHECK(listener.wakes == 1);
    CHECK(listener.take() == "the end");
    CHECK(OpenPage(streams).take() == "the end");
}

}  // namespace
}  // namespace codify
