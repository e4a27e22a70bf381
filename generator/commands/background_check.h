// What `codify check` finds, while an author looks at the page: in the background, after a save is shown.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "base/diagnostics.h"
#include "pipeline/pipeline.h"

namespace codify {

class BackgroundCheck {
  public:
    /// Takes what was found in the site that `begin` was given with `name`, on a thread of its own.
    using Done = std::function<void(const std::string& name, std::vector<Diagnostic> found)>;

    explicit BackgroundCheck(Done done);
    ~BackgroundCheck();
    BackgroundCheck(const BackgroundCheck&) = delete;
    BackgroundCheck& operator=(const BackgroundCheck&) = delete;

    /// Looks at `site` soon, and no longer at what it looked at before.
    void begin(std::string name, std::shared_ptr<const LoadedSite> site);

    /// Somebody saved: what is looked at now is of no interest any more. Returns at once.
    void give_up();

  private:
    void work();
    [[nodiscard]] std::vector<Diagnostic> found_in(const LoadedSite& site, unsigned round) const;

    Done done_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::string name_;
    std::shared_ptr<const LoadedSite> next_;
    std::atomic<unsigned> round_ = 0;  // another one: what was begun before is of no interest
    bool over_ = false;
    std::thread thread_;
};

}  // namespace codify
