// Threads that help with one piece of work after the other. They are started when they are first needed and kept:
// starting a thread and taking its memory down again can cost more than its share of a small site's work.
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

    /// Calls `work` on this thread and at the same time on up to `count` others, those of the helpers that are free,
    /// and returns when every call has returned. `work` may itself ask for help; it must not throw on a helper. Safe on
    /// several threads. Where the system gives no more threads, those there are do the work.
    void run(unsigned count, const std::function<void()>& work);

  private:
    struct Job {
        const std::function<void()>& work;
        unsigned wanted;       ///< helpers that may still begin
        unsigned running = 0;  ///< helpers that have begun and not returned
    };
    class Posted;

    void grow(unsigned count);
    void serve();
    [[nodiscard]] Job* next() const;

    std::mutex mutex_;  ///< guards all that follows, and every job
    std::condition_variable posted_, returned_;
    std::vector<Job*> jobs_;
    std::vector<std::thread> threads_;
    bool over_ = false;
};

}  // namespace codify
