#include "base/parallel.h"

#include <atomic>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.h"

namespace codify {
namespace {

/// Sets CODIFY_THREADS for one test and gives it back what it had.
class Threads {
  public:
    explicit Threads(const char* value) {
        if (const char* old = std::getenv("CODIFY_THREADS")) before_ = std::make_unique<std::string>(old);
        ::setenv("CODIFY_THREADS", value, 1);
    }
    ~Threads() { before_ ? ::setenv("CODIFY_THREADS", before_->c_str(), 1) : ::unsetenv("CODIFY_THREADS"); }
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;

  private:
    std::unique_ptr<std::string> before_;
};

TEST_CASE("Every index is worked on once, for any count and any number of threads") {
    for (const char* threads : {"1", "2", "7"}) {
        const Threads setting(threads);
        for (const std::size_t count : {0U, 1U, 7U, 8U, 63U, 64U, 1000U, 5001U}) {
            CAPTURE(threads, count);
            std::vector<std::atomic<int>> calls(count);
            parallel_for(count, [&](std::size_t i) { ++calls[i]; });
            std::size_t once = 0;
            for (const auto& called : calls) once += called == 1 ? 1U : 0U;
            CHECK(once == count);
        }
    }
}

TEST_CASE("Results by index do not depend on the number of threads") {
    const auto squares = [](const char* threads) {
        const Threads setting(threads);
        std::vector<std::size_t> out(3000);
        parallel_for(out.size(), [&](std::size_t i) { out[i] = i * i; });
        return out;
    };
    CHECK(squares("1") == squares("8"));
}

TEST_CASE("The exception of the lowest block is thrown again, whichever thread met it first") {
    const Threads setting("4");
    for (int round = 0; round < 50; ++round) {
        std::string caught;
        try {
            parallel_for(1000, [](std::size_t i) {
                if (i == 200) std::this_thread::sleep_for(std::chrono::milliseconds(1));
                if (i >= 200 && i % 50 == 0) throw std::runtime_error(std::to_string(i));
            });
        } catch (const std::runtime_error& error) {
            caught = error.what();
        }
        REQUIRE(caught == "200");
    }
}

TEST_CASE("After a failure no further blocks are begun") {
    const Threads setting("1");
    std::size_t last = 0;
    CHECK_THROWS(parallel_for(100000, [&](std::size_t i) {
        last = i;
        throw std::runtime_error("no");
    }));
    CHECK(last == 0);
}

TEST_CASE("Progress is told on the calling thread, up to the whole") {
    const Threads setting("3");
    const auto caller = std::this_thread::get_id();
    bool elsewhere = false;
    std::size_t least = 0;
    bool grows = true;
    parallel_for(
        500, [](std::size_t) {},
        [&](std::size_t done) {
            elsewhere = elsewhere || std::this_thread::get_id() != caller;
            grows = grows && done >= least && done <= 500;
            least = done;
        });
    CHECK_FALSE(elsewhere);
    CHECK(grows);
}

TEST_CASE("The number of threads follows CODIFY_THREADS when that is a number from 1 to 64") {
    {
        const Threads setting("3");
        CHECK(thread_count() == 3);
    }
    const auto usual = std::max(1U, std::thread::hardware_concurrency());
    for (const char* bad : {"0", "65", "-1", "two", "3x", ""}) {
        CAPTURE(bad);
        const Threads setting(bad);
        CHECK(thread_count() == usual);
    }
}

}  // namespace
}  // namespace codify
