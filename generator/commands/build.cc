#include "commands/build.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <future>
#include <optional>
#include <utility>
#include <vector>

#include "base/disk.h"
#include "base/hash.h"
#include "base/parallel.h"
#include "base/text.h"
#include "base/timings.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/homes.h"
#include "commands/load_site.h"
#include "commands/progress.h"
#include "outputs/search/index.h"
#include "outputs/sitemap.h"
#include "publish/lock.h"
#include "publish/place.h"
#include "publish/signals.h"
#include "publish/stage.h"
#include "site/pages.h"
#include "site/site.h"

namespace codify {
namespace {

constexpr std::size_t kLargestPicture = 8 * 1024 * 1024;
constexpr std::size_t kKeptPage = 1024 * 1024;  // memory that a thread keeps from one page for the next

std::string counted(std::size_t count, const char* what) {
    return fmt::format("{} {}{}", grouped(count), what, count == 1 ? "" : "s");
}

class Build {
  public:
    explicit Build(const BuildOptions& options)
        : options_(options),
          output_(options.output.empty() ? inside(options.source, "public") : options.output),
          homes_(homes_of(options.source)) {}

    int run() {
        try {
            return passes();
        } catch (const Interrupted& stopped) {
            say(stderr, fmt::format("{}\n", stopped.what()));
            return stopped.exit_code();
        } catch (const Failure& failure) {
            auto problems = completed();
            problems.push_back(failure.problem());
            return fail(problems, failure.problem().exit);
        }
    }

  private:
    int passes() {
        const auto destination = check_place(
            output_,
            {inside(options_.source, "content"), inside(options_.source, "themes"), inside(options_.source, "assets")},
            options_.adopt);
        const Lock lock(destination);
        auto loaded = load_site({options_.source, options_.config, options_.base_url, options_.theme}, homes_,
                                diagnostics_, timings_);
        if (loaded) make_search(loaded->model);
        if (options_.strict) diagnostics_.promote_warnings();
        if (!loaded || diagnostics_.has_errors()) return fail(completed(), diagnostics_.exit());
        std::optional<Site> site(
            make_site(loaded->config, loaded->model, loaded->theme, search_.addresses, diagnostics_));
        if (diagnostics_.has_errors()) return fail(completed(), diagnostics_.exit());
        const auto pages = loaded->model.nodes.size();
        Stage stage(lock);
        timings_.measure("render", [&] { write_pages(*site, stage); });
        write_files(*site, stage);
        if (site->can_search()) write_search(stage);
        site.reset();
        // The texts have served. Giving back their memory takes a while, and so does the disk: both at once.
        const auto freed = std::async(std::launch::async, [texts = std::move(loaded)]() mutable { texts.reset(); });
        const auto summary = timings_.measure("publish", [&] { return stage.commit(); });
        return succeed(pages, summary);
    }

    /// The search is made before the pages, since they name its files.
    void make_search(const Model& model) {
        auto files = timings_.measure("search", [&] { return search_files(model, diagnostics_); });
        search_.addresses.index = fmt::format("assets/search-index.{}.js", fingerprint(files.index));
        search_.addresses.texts = fmt::format("assets/search-texts.{}.js", fingerprint(files.texts));
        search_.files = std::move(files);
    }

    void write_search(Stage& stage) {
        stage.write(search_.addresses.index, search_.files.index);
        stage.write(search_.addresses.texts, search_.files.texts);
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

    void write_files(const Site& site, Stage& stage) {
        for (const auto& asset : site.theme.assets) stage.write(asset.url, asset.bytes);
        if (!site.model.pictures.empty()) {
            const Folder content(inside(options_.source, "content"));
            for (const auto& path : site.model.pictures) {
                const auto bytes = content.read(path, kLargestPicture);
                if (bytes.status != Bytes::Status::ok) {
                    throw Failure({.place = {inside(options_.source, "content/" + path)},
                                   .rule = "picture-too-large",
                                   .message = fmt::format("this picture cannot be published: the limit is {} bytes",
                                                          grouped(kLargestPicture)),
                                   .hint = "make it smaller",
                                   .exit = Exit::limit});
                }
                stage.write(path.compare(0, 6, "pages/") == 0 ? path.substr(6) : path, bytes.text);
            }
        }
        if (const auto map = sitemap(site.model, site.config); !map.empty()) stage.write("sitemap.xml", map);
    }

    [[nodiscard]] std::vector<Diagnostic> completed() const {
        return with_excerpts(diagnostics_.sorted(), options_.source, homes_);
    }

    /// Problems go where their reader looks: a person's to standard error, a program's to standard output.
    void print(const std::vector<Diagnostic>& problems) const {
        const bool human = options_.format == Format::human;
        const bool colour = human && ::isatty(STDERR_FILENO) == 1 && std::getenv("NO_COLOR") == nullptr;
        say(human ? stderr : stdout, report(problems, options_.format, colour));
    }

    int fail(const std::vector<Diagnostic>& problems, Exit exit) {
        print(problems);
        std::size_t errors = 0;
        for (const auto& problem : problems) errors += problem.severity == Severity::error ? 1 : 0;
        say(stderr, fmt::format("{}, {}; nothing was published, {} is as it was\n", counted(errors, "error"),
                                counted(problems.size() - errors, "warning"), output_));
        flush_report();
        return static_cast<int>(exit);
    }

    int succeed(std::size_t pages, const PublishSummary& summary) {
        print(completed());
        auto* out = options_.format == Format::human ? stdout : stderr;
        if (options_.timings) say(stderr, timings_.table());
        for (const auto& path : summary.leftovers)
            say(stderr,
                fmt::format("note: the old folder {} could not be deleted; the next build tries again\n", path));
        if (summary.guarantee != Guarantee::whole) say(stderr, fmt::format("note: {}\n", described(summary.guarantee)));
        if (!options_.quiet) {
            say(out, fmt::format("{}, {} ({} changed), {}, {:.0f} ms: {}\n", counted(pages, "page"),
                                 counted(summary.files, "file"), grouped(summary.written),
                                 counted(diagnostics_.warnings(), "warning"), timings_.seconds() * 1000, output_));
        }
        flush_report();
        return 0;
    }

    struct Search {
        SearchAddresses addresses;
        SearchFiles files;
    };

    const BuildOptions& options_;
    Search search_;
    std::string output_;
    std::vector<std::string> homes_;
    Diagnostics diagnostics_;
    Timings timings_;
};

}  // namespace

int build(const BuildOptions& options) { return Build(options).run(); }

}  // namespace codify
