#include "commands/serve.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "base/process.h"
#include "base/report.h"
#include "base/text.h"
#include "commands/background_check.h"
#include "commands/console.h"
#include "commands/guarded.h"
#include "commands/opener.h"
#include "commands/preview_news.h"
#include "commands/preview_site.h"
#include "preview/answers.h"
#include "preview/http_server.h"
#include "preview/listener.h"
#include "preview/open_files.h"
#include "preview/own_hosts.h"
#include "preview/this_machine.h"
#include "preview/watcher.h"
#include "source/roots.h"

namespace codify {
namespace {

/// All inputs of a site: its own files and those that came with the program.
std::vector<WatchedFolder> watched_folders(const ServeOptions& options, const Roots& roots) {
    const std::filesystem::path config =
        inside(options.source, options.config.empty() ? "site-config.toml" : options.config);
    const auto folder = config.has_parent_path() ? config.parent_path().string() : std::string(".");
    std::vector<WatchedFolder> out = {{options.source, {}}, {roots.content->folder}, {roots.fixed->folder}};
    for (const auto& input : roots.inputs()) out.front().only.push_back(std::filesystem::path(input).filename());
    if (folder == options.source) {
        out.front().only.push_back(config.filename().string());
    } else {
        out.push_back({folder, {config.filename().string()}});
    }
    out.push_back({inside(roots.site->folder, "words")});
    for (const auto& home : roots.search_path) {
        out.push_back({inside(home->folder, "themes")});
        out.push_back({inside(home->folder, "assets")});
    }
    return out;
}

/// The current generation: read by the server's thread, replaced by the thread that builds.
class Shown {
  public:
    /// Replaces the generation; returns the previous one.
    [[nodiscard]] std::shared_ptr<const Generation> show(std::shared_ptr<const Generation> next) {
        const std::lock_guard lock(mutex_);
        now_.swap(next);
        return next;
    }
    [[nodiscard]] std::shared_ptr<const Generation> get() const {
        const std::lock_guard lock(mutex_);
        return now_;
    }

  private:
    mutable std::mutex mutex_;
    std::shared_ptr<const Generation> now_;
};

class Serve {
  public:
    explicit Serve(const ServeOptions& options)
        : options_(options),
          roots_(options.source),
          site_({options.source, options.config, "", options.theme, false, options.drafts}, roots_, options.editor),
          news_(options.editor) {}

    int run() {
        return guarded([&] { return passes(); });
    }

  private:
    int passes() {
        const BlockedSignals signals;
        const auto limits = limits_of_this_system();
        auto listener = listen_on(options_.host, options_.port);
        const OwnHosts hosts(listener.address);
        Watcher watcher(watched_folders(options_, roots_), signals, options_.poll);
        BackgroundCheck check(
            [&](const std::string& id, std::vector<Diagnostic> found) { news_.checked(id, std::move(found)); });
        rebuild({}, check);
        HttpServer server(std::move(listener.socket), limits,
                          [&](const Request& request) { return answer(request, *shown_.get(), hosts); });
        say_where_it_looks(watcher);
        news_.begin(server);
        greet(listener, hosts);
        for (auto woken = watcher.wait(); woken != Watcher::News::stopped; woken = watcher.wait()) {
            if (woken == Watcher::News::saved) rebuild(watcher.changed(), check);
            say_where_it_looks(watcher);
            old_.reset();  // freed now, when nobody waits for it
        }
        say(stdout, "The preview has ended.\n");
        flush_report();
        return 128 + stop_requested();
    }

    static ConnectionLimits limits_of_this_system() {
        const auto files = allow_open_files(kEnoughFiles);
        const auto limits = connection_limits(files, thread_count());
        if (limits.kept < kFewestConnections) {
            throw_failure(
                {}, "few-open-files",
                fmt::format("this system lets codify open only {} files at once, too few for a preview", files),
                "type \"ulimit -n 1024\" in this window and try again", Exit::environment);
        }
        if (limits.kept < ConnectionLimits().kept)
            say(stderr, fmt::format("warning: this system lets codify open only {} files at once, so at most {} "
                                    "connections of browsers are kept; \"ulimit -n 1024\" in this window allows more\n",
                                    files, limits.kept));
        return limits;
    }

    void greet(const Listener& listener, const OwnHosts& hosts) const {
        if (!hosts.is_local())
            say(stderr, "warning: everybody on your network can read this preview; leave --host out to keep it here\n");
        say(stdout, fmt::format("Preview: {}  (Ctrl+C ends it)\n", where_to_find(listener, this_machine())));
        static_cast<void>(std::fflush(stdout));
        if (options_.open && !open_in_browser(listener.url_here()))
            say(stderr, "note: no browser could be opened; open the address yourself\n");
    }

    /// Reports in the terminal and on open pages which places are polled, when that has changed; a new pause is not
    /// reported.
    void say_where_it_looks(const Watcher& watcher) {
        if (watcher.quiet_places() == quiet_places_) return;
        quiet_places_ = watcher.quiet_places();
        const auto places = watcher.looking();
        for (const auto& place : places) say(stderr, fmt::format("note: {}\n", place));
        news_.looking(places);
    }

    /// Builds, shows the result, and notifies open pages.
    void rebuild(const std::vector<std::string>& changed, BackgroundCheck& check) {
        check.give_up();
        const auto began = std::chrono::steady_clock::now();
        auto build = site_.build(changed);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
        const bool good = build.generation != nullptr;
        if (good) {
            id_ = build.generation->id();
            old_ = shown_.show(std::move(build.generation));
            ever_good_ = true;
        } else if (!ever_good_) {
            auto page = site_.nothing_yet(build.problems);
            id_ = page->id();
            old_ = shown_.show(std::move(page));
        }
        print(build, good, took.count());
        const bool over_a_page = !good && ever_good_;
        news_.built(id_, over_a_page ? build.problems : std::vector<Diagnostic>(),
                    good ? build.problems : std::vector<Diagnostic>());
        if (good) check.begin(id_, std::move(build.site));
    }

    void print(const PreviewBuild& build, bool good, double milliseconds) {
        auto problems = report(build.problems, Format::human, false);
        if (problems != printed_)
            print_problems(build.problems, Format::human);  // repeated warnings would hide new ones
        printed_ = std::move(problems);
        if (good) {
            say(stdout, fmt::format("{} pages, {:.0f} ms\n", grouped(build.pages), milliseconds));
        } else {
            say(stderr, ever_good_ ? "The preview shows the last good build until this is mended.\n"
                                   : "There is nothing to show until this is mended.\n");
        }
        static_cast<void>(std::fflush(stdout));
    }

    const ServeOptions& options_;
    const Roots roots_;
    PreviewSite site_;
    Shown shown_;
    std::shared_ptr<const Generation> old_;
    PreviewStatus news_;
    std::string id_;  // of the current generation
    std::string printed_;
    std::size_t quiet_places_ = 0;
    bool ever_good_ = false;
};

}  // namespace

std::optional<std::chrono::milliseconds> poll_pause(std::string_view text) {
    if (text.empty()) return kUsualPause;
    int value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stopped != end || value < 50 || value > 60'000) return std::nullopt;
    return std::chrono::milliseconds(value);
}

int serve(const ServeOptions& options) { return Serve(options).run(); }

}  // namespace codify
