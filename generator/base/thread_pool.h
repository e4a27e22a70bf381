// A pool of threads that are started when first needed and then kept: starting a thread and freeing its memory can cost
// more than its share of a small site's work.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace codify {

class ThreadPool {
  public:
    ThreadPool() = default;
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;
    ~ThreadPool();

    /// Calls `work` on this thread and at the same time on up to `count` free helper threads, and returns when every
    /// call has returned. `work` may call `run` itself; it must not throw on a helper thread. Thread-safe. Where the
    /// system starts no more threads, the existing ones do the work.
    void run(unsigned count, const std::function<void()>& work);

  private:
    struct Job {
        const std::function<void()>& work;
        unsigned wanted;       ///< helpers that may still join
        unsigned running = 0;  ///< helpers that have joined and not returned
    };
    class Posted;

    void grow(unsigned count);
    void serve();
    [[nodiscard]] Job* next() const;

    std::mutex mutex_;  ///< guards all members below, and every job
    std::condition_variable posted_, returned_;
    std::vector<Job*> jobs_;
    std::vector<std::thread> threads_;
    bool over_ = false;
};

}  // namespace codify
