#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <mutex>
#include <thread>

#include "base/thread_pool.h"

namespace codify {
namespace {

/// Hands out blocks of indices and keeps the first exception. Blocks keep neighbours together, so that one thread
/// reads, and later writes, the files of one folder: threads that create files in one folder wait for each other.
class Queue {
  public:
    Queue(std::size_t count, unsigned threads)
        : count_(count), end_(count), block_(std::clamp<std::size_t>(count / (std::size_t{threads} * 16), 1, 128)) {}

    void drain(const std::function<void(std::size_t)>& work, const std::function<void(std::size_t)>& tick) {
        for (;;) {
            const std::size_t begin = next_.fetch_add(block_);
            // A block below the first failed one still runs, so that which exception is reported does not depend on
            // timing.
            if (begin >= end_) return;
            const std::size_t end = std::min(begin + block_, count_);
            try {
                for (std::size_t i = begin; i < end; ++i) work(i);
            } catch (...) {
                const std::lock_guard lock(mutex_);
                if (begin < end_) {
                    failure_ = std::current_exception();
                    end_ = begin;
                }
            }
            if (tick) tick(std::min(next_.load(), count_));
        }
    }

    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    const std::size_t count_;
    std::atomic<std::size_t> end_;  // no block from here on is started: the count, or the first block that failed
    const std::size_t block_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex mutex_;
    std::exception_ptr failure_;
};

/// Shared by all parallel work, so that there are never more threads than processors.
ThreadPool& helpers() {
    static ThreadPool threads;
    return threads;
}

}  // namespace

unsigned thread_count() {
    if (const char* wanted = std::getenv("CODIFY_THREADS")) {
        unsigned value = 0;
        const auto parsed = std::from_chars(wanted, wanted + std::strlen(wanted), value);
        if (parsed.ec == std::errc() && *parsed.ptr == '\0' && value >= 1 && value <= 64) return value;
    }
    return std::max(1U, std::thread::hardware_concurrency());
}

void parallel_for(std::size_t count, const std::function<void(std::size_t)>& work,
                  const std::function<void(std::size_t)>& tick) {
    if (count == 0) return;
    const auto threads = static_cast<unsigned>(std::min<std::size_t>(thread_count(), count));
    Queue queue(count, threads);
    const auto caller = std::this_thread::get_id();
    helpers().run(threads - 1,
                  [&] { queue.drain(work, tick && std::this_thread::get_id() == caller ? tick : nullptr); });
    queue.rethrow();
}

}  // namespace codify
