#include "base/thread_pool.h"

#include <atomic>
#include <set>
#include <stdexcept>

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("work is called here and on no more helpers than were asked for", "[base]") {
    ThreadPool helpers;
    for (const unsigned count : {0U, 1U, 3U}) {
        std::mutex mutex;
        std::set<std::thread::id> threads;
        std::atomic<unsigned> calls = 0;
        helpers.run(count, [&] {
            ++calls;
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
        });
        CHECK(calls >= 1);
        CHECK(calls <= count + 1);
        CHECK(threads.count(std::this_thread::get_id()) == 1);
    }
}

TEST_CASE("helpers are kept from one piece of work to the next, and all work is done when it returns", "[base]") {
    ThreadPool helpers;
    std::mutex mutex;
    std::set<std::thread::id> threads;
    for (int round = 0; round < 200; ++round) {
        std::atomic<int> left = 100;
        std::atomic<int> done = 0;
        helpers.run(2, [&] {
            while (--left >= 0) ++done;
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
        });
        REQUIRE(done == 100);
    }
    CHECK(threads.size() <= 3);
}

TEST_CASE("work that is being helped with may ask for help itself, and so may several threads at once", "[base]") {
    ThreadPool helpers;
    std::atomic<int> done = 0;
    const auto nested = [&] { helpers.run(2, [&] { helpers.run(2, [&] { ++done; }); }); };
    std::thread other(nested);
    nested();
    other.join();
    CHECK(done >= 2);
}

TEST_CASE("what is thrown here passes on when the helpers have returned", "[base]") {
    ThreadPool helpers;
    const auto caller = std::this_thread::get_id();
    std::atomic<int> running = 0;
    CHECK_THROWS_AS(helpers.run(1,
                                [&] {
                                    if (std::this_thread::get_id() == caller) throw std::runtime_error("no");
                                    ++running;
                                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                                    --running;
                                }),
                    std::runtime_error);
    CHECK(running == 0);
}

}  // namespace codify
