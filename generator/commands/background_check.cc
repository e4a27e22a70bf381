#include "commands/background_check.h"

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <exception>
#include <utility>

#include "commands/excerpts.h"
#include "commands/findings.h"

namespace codify {
namespace {

constexpr std::chrono::milliseconds kLetThePageLoad{200};
constexpr int kPolite = 10;  // in the unit of nice(1)

struct GivenUp {};

}  // namespace

BackgroundCheck::BackgroundCheck(Done done) : done_(std::move(done)), thread_([this] { work(); }) {}

BackgroundCheck::~BackgroundCheck() {
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
        ++round_;
    }
    changed_.notify_all();
    thread_.join();
}

void BackgroundCheck::begin(std::string name, std::shared_ptr<const LoadedSite> site) {
    {
        const std::lock_guard lock(mutex_);
        name_ = std::move(name);
        next_ = std::move(site);
        ++round_;
    }
    changed_.notify_all();
}

void BackgroundCheck::give_up() {
    const std::lock_guard lock(mutex_);
    next_.reset();
    ++round_;
}

void BackgroundCheck::work() {
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kPolite));
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [&] { return over_ || next_ != nullptr; });
        const unsigned round = round_;
        changed_.wait_for(lock, kLetThePageLoad, [&] { return round_ != round; });
        if (over_) return;
        if (round_ != round) continue;
        auto site = std::exchange(next_, nullptr);
        const auto name = name_;
        lock.unlock();
        try {
            auto found = found_in(*site, round);
            if (round_ == round) done_(name, std::move(found));
        } catch (const GivenUp&) {
            // Cancelled: there is, or will be, a newer site.
        } catch (const std::exception&) {
            // Out of memory or threads: the preview continues without the findings of `codify check`.
        }
        site.reset();  // outside the lock, since it takes time
        lock.lock();
    }
}

std::vector<Diagnostic> BackgroundCheck::found_in(const LoadedSite& site, unsigned round) const {
    const auto go_on = [&] {
        if (round_ != round) throw GivenUp();
    };
    Diagnostics diagnostics;
    try {
        if (site.lazy_search) site.lazy_search->check(diagnostics);
        go_on();
        if (const auto theme = ThemeChain::open(site.config.theme, site.roots.search_path, {}, diagnostics))
            (void)look_for_findings(site, *theme, diagnostics, go_on);
    } catch (const Failure& failure) {
        diagnostics.add(failure.problem());
    }
    return with_excerpts(diagnostics.sorted(), site.roots.site->folder);
}

}  // namespace codify
