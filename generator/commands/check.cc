#include "commands/check.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <string>

#include "base/process.h"
#include "base/text.h"
#include "base/timings.h"
#include "check/due.h"
#include "check/external.h"
#include "check/host.h"
#include "check/learning_links.h"
#include "check/release.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/findings.h"
#include "commands/guarded.h"
#include "commands/picture_report.h"
#include "pipeline/pipeline.h"
#include "theme/theme_chain.h"

namespace codify {
namespace {

constexpr int kTimesOneLink = 6;  // time limit for all links to other sites, as a multiple of that for one

class Check {
  public:
    explicit Check(const CheckOptions& options)
        : options_(options),
          now_(options.today.value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()))) {}

    int run() {
        return guarded([&] { return passes(); },
                       [&](const Diagnostic& problem) {
                           diagnostics_.add(problem);
                           return finish("the check was stopped");
                       });
    }

  private:
    int passes() {
        Timings timings;
        const SiteOptions options{
            options_.source, options_.config, options_.address, options_.theme, false, options_.drafts, now_};
        const auto site = load_site(options, diagnostics_, timings);
        const auto theme =
            site ? ThemeChain::open(site->config.theme, site->roots.search_path, {}, diagnostics_) : std::nullopt;
        if (!theme) return finish("the pages were not looked at");
        const auto outer = look_for_findings(*site, *theme, diagnostics_);
        if (options_.publish && site->config.keep_metadata) notes_ += picture_report(site->picture_notes, true);
        if (options_.external)
            notes_ += check_external(outer, {options_.seconds, options_.seconds * kTimesOneLink}, diagnostics_);
        if (options_.due) check_due(site->model, london_day(now_), diagnostics_);
        if (options_.publish) look_at_release(*site);
        if (!options_.address.empty())
            notes_ += check_host(options_.address, options_.seconds, site->model, site->outputs, diagnostics_);
        return finish(fmt::format("{}, {} to other sites{}", counted(site->model.nodes.size(), "page"),
                                  counted(outer.size(), "link"), options_.external ? "" : " (not tried)"));
    }

    void look_at_release(const LoadedSite& site) {
        check_release(site.model, site.config, diagnostics_);
        const auto coverage = learning_coverage(site.model, site.model.self_checked);
        check_learning(site.model, coverage, diagnostics_);
        notes_ += coverage_words(site.model, coverage);
    }

    /// Prints all problems, remarks, and a summary in one line.
    int finish(const std::string& looked_at) {
        if (options_.strict) diagnostics_.promote_warnings();
        const auto problems = with_excerpts(diagnostics_.sorted(), options_.source);
        print_problems(problems, options_.format);
        std::size_t errors = 0;
        for (const auto& problem : problems) errors += problem.severity == Severity::error ? 1 : 0;
        auto* out = options_.format == Format::human ? stdout : stderr;
        tell(out, notes_);
        tell(out, fmt::format("{}: {}, {}\n", looked_at, counted(errors, "error"),
                              counted(problems.size() - errors, "warning")));
        flush_report();
        return static_cast<int>(diagnostics_.exit());
    }

    const CheckOptions& options_;
    Instant now_;
    Diagnostics diagnostics_;
    std::string notes_;
};

}  // namespace

std::optional<std::string> published_address(const std::string& text) { return site_address(text); }

int check(const CheckOptions& options) { return Check(options).run(); }

}  // namespace codify
