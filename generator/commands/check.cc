#include "commands/check.h"

#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "base/disk.h"
#include "base/text.h"
#include "base/timings.h"
#include "check/audit.h"
#include "check/own_words.h"
#include "check/plain_english.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/guarded.h"
#include "commands/homes.h"
#include "commands/made_site.h"
#include "publish/signals.h"
#include "site/theme_chain.h"

namespace codify {
namespace {

std::string counted(std::size_t count, const char* what) {
    return fmt::format("{} {}{}", grouped(count), what, count == 1 ? "" : "s");
}

class Check {
  public:
    explicit Check(const CheckOptions& options) : options_(options), homes_(homes_of(options.source)) {}

    int run() {
        return guarded([&] { return passes(); },
                       [&](const Diagnostic& problem) {
                           diagnostics_.add(problem);
                           return finish("stopped");
                       });
    }

  private:
    int passes() {
        Timings timings;
        const auto made =
            MadeSite::make({options_.source, options_.config, "", options_.theme}, homes_, diagnostics_, timings);
        if (!made) return finish("the pages were not looked at");
        const auto& site = made->site();
        const auto theme = ThemeChain::open(site.config.theme, homes_, {}, diagnostics_);
        if (!theme) return finish("the pages were not looked at");
        std::vector<PublishedFile> files;
        const auto note = [&](const std::string& path, std::string_view bytes) {
            files.push_back({path, path.ends_with(".css") ? std::string(bytes) : std::string()});
        };
        made->give_files(note);
        made->give_search(note);
        const PlainEnglish plain_english(site.model.style);
        for (const auto& passage : own_words(site.model, site.config, Folder(options_.source), *theme))
            plain_english.check(passage, diagnostics_);
        const auto outer = audit(site, *theme, files, diagnostics_);
        return finish(fmt::format("{}, {} to other sites", counted(site.model.nodes.size(), "page"),
                                  counted(outer.size(), "link")));
    }

    /// Prints all problems and one line that sums up.
    int finish(const std::string& looked_at) {
        if (options_.strict) diagnostics_.promote_warnings();
        const auto problems = with_excerpts(diagnostics_.sorted(), options_.source, homes_);
        print_problems(problems, options_.format);
        std::size_t errors = 0;
        for (const auto& problem : problems) errors += problem.severity == Severity::error ? 1 : 0;
        say(options_.format == Format::human ? stdout : stderr,
            fmt::format("{}: {}, {}\n", looked_at, counted(errors, "error"),
                        counted(problems.size() - errors, "warning")));
        flush_report();
        return static_cast<int>(diagnostics_.exit());
    }

    const CheckOptions& options_;
    std::vector<std::string> homes_;
    Diagnostics diagnostics_;
};

}  // namespace

int check(const CheckOptions& options) { return Check(options).run(); }

}  // namespace codify
