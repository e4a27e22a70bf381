// Runs `codify check` on a background thread of the preview, after a save is shown.
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
    /// Receives what was found in the site that `begin` was called with under `name`; called on the background thread.
    using Done = std::function<void(const std::string& name, std::vector<Diagnostic> found)>;

    explicit BackgroundCheck(Done done);
    ~BackgroundCheck();
    BackgroundCheck(const BackgroundCheck&) = delete;
    BackgroundCheck& operator=(const BackgroundCheck&) = delete;

    /// Checks `site` soon, and cancels the check before it.
    void begin(std::string name, std::shared_ptr<const LoadedSite> site);

    /// Cancels the current check, as after a save. Returns at once.
    void give_up();

  private:
    void work();
    [[nodiscard]] std::vector<Diagnostic> found_in(const LoadedSite& site, unsigned round) const;

    Done done_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::string name_;
    std::shared_ptr<const LoadedSite> next_;
    std::atomic<unsigned> round_ = 0;  // incremented to cancel the current check
    bool over_ = false;
    std::thread thread_;
};

}  // namespace codify
