#include "commands/build.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <future>
#include <string_view>
#include <utility>
#include <vector>

#include "base/process.h"
#include "base/text.h"
#include "base/timings.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/guarded.h"
#include "commands/held_back_report.h"
#include "commands/picture_report.h"
#include "commands/progress.h"
#include "commands/publish_report.h"
#include "pipeline/pipeline.h"
#include "publish/destination.h"
#include "publish/lock.h"
#include "publish/recovery.h"
#include "publish/stage.h"
#include "source/roots.h"

namespace codify {
namespace {

class Build {
  public:
    explicit Build(const BuildOptions& options)
        : options_(options), output_(output_folder(options.output, options.source)) {}

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
        const auto destination = check_destination(output_, Roots(options_.source).inputs(), options_.adopt);
        const Lock lock(destination);
        const auto recovered = recover(lock);
        finished_ = recovered.finished;
        auto site = load_site({options_.source, options_.config, options_.base_url, options_.theme, options_.strict,
                               options_.drafts, options_.now},
                              diagnostics_, timings_);
        if (!site) return fail(completed(), diagnostics_.exit());
        Stage stage(recovered, how_to_publish(site->config.publishing));
        timings_.measure("render", [&] { write(std::move(site->outputs), stage); });
        remarks_ = held_back_report(site->model.held_back, options_.drafts) +
                   picture_report(site->picture_notes, site->config.keep_metadata);
        const auto pages = site->model.nodes.size();
        // Frees the model while the stage is written to disk, since both take time.
        const auto freed = std::async([texts = std::move(site)]() mutable { texts.reset(); });
        const auto summary = timings_.measure("publish", [&] { return stage.commit(); });
        return succeed(pages, summary);
    }

    [[nodiscard]] PublishOptions how_to_publish(const Config::Publishing& settings) const {
        const auto clock = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        return {options_.now.value_or(clock), settings.keep, settings.in_place || options_.in_place};
    }

    void write(Outputs outputs, Stage& stage) const {
        Progress progress("files", outputs.size(), options_.format == Format::human && !options_.quiet);
        write_outputs(
            std::move(outputs), [&](const std::string& path, std::string_view bytes) { stage.write(path, bytes); },
            [&](std::size_t done) { progress.show(done); });
    }

    [[nodiscard]] std::vector<Diagnostic> completed() const {
        return with_excerpts(diagnostics_.sorted(), options_.source);
    }

    int fail(const std::vector<Diagnostic>& problems, Exit exit) {
        print_problems(problems, options_.format);
        tell(stderr, publish_notes({}, output_, finished_));
        std::size_t errors = 0;
        for (const auto& problem : problems) errors += problem.severity == Severity::error ? 1 : 0;
        const bool half = std::any_of(problems.begin(), problems.end(),
                                      [](const Diagnostic& problem) { return problem.rule == half_published; });
        tell(stderr, fmt::format("{}, {}; {}\n", counted(errors, "error"), counted(problems.size() - errors, "warning"),
                                 half ? fmt::format("{} is published in part, the next command goes on", output_)
                                      : fmt::format("nothing was published, {} is as it was", output_)));
        if (options_.format == Format::human && ::isatty(STDERR_FILENO) == 1)
            tell(stderr, "codify explain RULE tells more of a rule, the name in square brackets\n");
        flush_report();
        return static_cast<int>(exit);
    }

    int succeed(std::size_t pages, const PublishSummary& summary) {
        print_problems(completed(), options_.format);
        auto* out = options_.format == Format::human ? stdout : stderr;
        if (options_.timings) say(stderr, timings_.table());
        tell(stderr, publish_notes(summary, output_, finished_));
        if (!options_.quiet) {
            tell(out, fmt::format("{}, {} ({} changed), {}, {:.0f} ms: {}\n", counted(pages, "page"),
                                  counted(summary.files, "file"), grouped(summary.written),
                                  counted(diagnostics_.warnings(), "warning"), timings_.seconds() * 1000, output_));
            tell(out, remarks_);
            tell(out, others_report(summary.published.others));
        }
        flush_report();
        return 0;
    }

    const BuildOptions& options_;
    std::string output_;
    Diagnostics diagnostics_;
    Timings timings_;
    std::string remarks_;    // about what was published
    bool finished_ = false;  // an earlier publication was finished first
};

}  // namespace

int build(const BuildOptions& options) { return Build(options).run(); }

}  // namespace codify
