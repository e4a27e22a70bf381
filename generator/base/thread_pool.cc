#include "base/thread_pool.h"

#include <algorithm>
#include <system_error>

namespace codify {

/// Offers a job to the helpers; its destructor waits until the last helper has returned from it.
class ThreadPool::Posted {
  public:
    Posted(ThreadPool& helpers, Job& job) : helpers_(helpers), job_(job) {
        {
            const std::lock_guard lock(helpers_.mutex_);
            helpers_.grow(job_.wanted);
            helpers_.jobs_.push_back(&job_);
        }
        helpers_.posted_.notify_all();
    }
    ~Posted() {
        std::unique_lock lock(helpers_.mutex_);
        std::erase(helpers_.jobs_, &job_);
        helpers_.returned_.wait(lock, [&] { return job_.running == 0; });
    }
    Posted(const Posted&) = delete;
    Posted& operator=(const Posted&) = delete;

  private:
    ThreadPool& helpers_;
    Job& job_;
};

ThreadPool::~ThreadPool() {
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    posted_.notify_all();
    for (auto& thread : threads_) thread.join();
}

void ThreadPool::run(unsigned count, const std::function<void()>& work) {
    if (count == 0) return work();
    Job job{work, count};
    const Posted posted(*this, job);
    work();
}

void ThreadPool::grow(unsigned count) {
    try {
        while (threads_.size() < count) threads_.emplace_back([this] { serve(); });
    } catch (const std::system_error&) {
        // The calling thread does the work in any case.
    }
}

void ThreadPool::serve() {
    std::unique_lock lock(mutex_);
    for (;;) {
        posted_.wait(lock, [&] { return over_ || next() != nullptr; });
        if (over_) return;
        auto& job = *next();
        --job.wanted;
        ++job.running;
        lock.unlock();
        job.work();
        lock.lock();
        if (--job.running == 0) returned_.notify_all();
    }
}

/// A job that another helper may join; null when there is none.
ThreadPool::Job* ThreadPool::next() const {
    const auto found = std::find_if(jobs_.begin(), jobs_.end(), [](const Job* job) { return job->wanted > 0; });
    return found == jobs_.end() ? nullptr : *found;
}

}  // namespace codify
