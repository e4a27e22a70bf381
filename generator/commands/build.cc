#include "commands/build.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <future>
#include <string_view>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "base/text.h"
#include "base/timings.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/guarded.h"
#include "commands/held_back_report.h"
#include "commands/homes.h"
#include "commands/made_site.h"
#include "commands/picture_report.h"
#include "commands/progress.h"
#include "publish/lock.h"
#include "publish/place.h"
#include "publish/signals.h"
#include "publish/stage.h"
#include "site/pages.h"
#include "site/site.h"

namespace codify {
namespace {

constexpr std::size_t kKeptPage = 1024 * 1024;  // memory that a thread keeps from one page for the next

class Build {
  public:
    explicit Build(const BuildOptions& options)
        : options_(options),
          output_(options.output.empty() ? inside(options.source, "public") : options.output),
          homes_(homes_of(options.source)) {}

    int run() {
        return guarded([&] { return passes(); },
                       [&](const Diagnostic& problem) {
                           auto problems = completed();
                           problems.push_back(problem);
                           return fail(problems, problem.exit);
                       });
    }

  private:
    int passes() {
        const auto destination = check_place(
            output_,
            {inside(options_.source, "content"), inside(options_.source, "themes"), inside(options_.source, "assets")},
            options_.adopt);
        const Lock lock(destination);
        auto made = MadeSite::make({options_.source, options_.config, options_.base_url, options_.theme,
                                    options_.strict, options_.drafts, options_.now},
                                   homes_, diagnostics_, timings_);
        if (!made) return fail(completed(), diagnostics_.exit());
        const auto pages = made->site().model.nodes.size();
        held_back_ = made->site().model.held_back;
        Stage stage(lock);
        const auto write = [&](const std::string& path, std::string_view bytes) { stage.write(path, bytes); };
        made->hand_over_search(write);
        timings_.measure("render", [&] { write_pages(made->site(), stage); });
        picture_notes_ = made->give_files(write);
        keep_metadata_ = made->site().config.keep_metadata;
        // The texts have served. Giving back their memory takes a while, and so does the disk: both at once.
        const auto freed = std::async([texts = std::move(made)]() mutable { texts.reset(); });
        const auto summary = timings_.measure("publish", [&] { return stage.commit(); });
        return succeed(pages, summary);
    }

    /// Every page goes to the stage as soon as it is made: memory holds one page per thread, never the whole site.
    void write_pages(const Site& site, Stage& stage) {
        const auto& nodes = site.model.nodes;
        Progress progress("pages", nodes.size(), options_.format == Format::human && !options_.quiet);
        parallel_for(
            nodes.size(),
            [&](std::size_t i) {
                thread_local std::string page;
                page.clear();
                render_page(site, static_cast<int>(i), page);
                stage.write(nodes[i].url, page);
                if (page.capacity() > kKeptPage) std::string().swap(page);
            },
            [&](std::size_t done) { progress.show(done); });
    }

    [[nodiscard]] std::vector<Diagnostic> completed() const {
        return with_excerpts(diagnostics_.sorted(), options_.source, homes_);
    }

    int fail(const std::vector<Diagnostic>& problems, Exit exit) {
        print_problems(problems, options_.format);
        std::size_t errors = 0;
        for (const auto& problem : problems) errors += problem.severity == Severity::error ? 1 : 0;
        tell(stderr, fmt::format("{}, {}; nothing was published, {} is as it was\n", counted(errors, "error"),
                                 counted(problems.size() - errors, "warning"), output_));
        if (options_.format == Format::human && ::isatty(STDERR_FILENO) == 1)
            tell(stderr, "codify explain RULE tells more of a rule, the name in square brackets\n");
        flush_report();
        return static_cast<int>(exit);
    }

    int succeed(std::size_t pages, const PublishSummary& summary) {
        print_problems(completed(), options_.format);
        auto* out = options_.format == Format::human ? stdout : stderr;
        if (options_.timings) say(stderr, timings_.table());
        for (const auto& path : summary.leftovers)
            tell(stderr,
                 fmt::format("note: the old folder {} could not be deleted; the next build tries again\n", path));
        if (summary.guarantee != Guarantee::whole)
            tell(stderr, fmt::format("note: {}\n", described(summary.guarantee)));
        if (!options_.quiet) {
            tell(out, fmt::format("{}, {} ({} changed), {}, {:.0f} ms: {}\n", counted(pages, "page"),
                                  counted(summary.files, "file"), grouped(summary.written),
                                  counted(diagnostics_.warnings(), "warning"), timings_.seconds() * 1000, output_));
            tell(out, held_back_report(held_back_, options_.drafts));
            tell(out, picture_report(picture_notes_, keep_metadata_));
        }
        flush_report();
        return 0;
    }

    const BuildOptions& options_;
    std::string output_;
    std::vector<HeldBack> held_back_;
    PictureNotes picture_notes_;
    bool keep_metadata_ = false;
    std::vector<std::string> homes_;
    Diagnostics diagnostics_;
    Timings timings_;
};

}  // namespace

int build(const BuildOptions& options) { return Build(options).run(); }

}  // namespace codify
