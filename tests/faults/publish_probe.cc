// A stand-in for `codify build` in the fault tests: publishes generated files through the real Stage, with the checks,
// the lock and the exit codes of the real command.
//
//     publish_probe OUT COUNT SEED [--adopt] [--input PATH]...
//
// Of COUNT pages about half differ between two seeds; one asset has the seed in its name, as a content hash would be.
#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/parallel.h"
#include "base/process.h"
#include "commands/publish_report.h"
#include "publish/destination.h"
#include "publish/stage.h"

namespace {

using namespace codify;

std::string page_path(std::size_t i) { return fmt::format("pages/part-{}/page-{}.html", i / 25, i); }

std::string page_text(std::size_t i, std::size_t seed) {
    const std::size_t version = i % 2 == 0 ? 0 : seed;
    const auto line = fmt::format("<p>Page {} of version {} says the same thing many times over.</p>\n", i, version);
    std::string text;
    while (text.size() < 17 * 1024) text += line;
    return text;
}

PublishSummary publish(const std::string& out, std::size_t count, std::size_t seed,
                       const std::vector<std::string>& inputs, bool adopt) {
    const Lock lock(check_destination(out, inputs, adopt));
    const auto recovered = recover(lock);
    Stage stage(recovered, {});
    stage.write(fmt::format("assets/style.{}.css", seed), fmt::format("body {{ order: {}; }}\n", seed));
    parallel_for(count, [&](std::size_t i) { stage.write(page_path(i), page_text(i, seed)); });
    return stage.commit();
}

int run(const std::vector<std::string>& arguments) {
    std::vector<std::string> inputs;
    bool adopt = false;
    for (std::size_t i = 3; i < arguments.size(); ++i) {
        if (arguments[i] == "--adopt") adopt = true;
        if (arguments[i] == "--input" && i + 1 < arguments.size()) inputs.push_back(arguments[++i]);
    }
    const auto& out = arguments[0];
    const auto summary = publish(arguments[0], std::stoul(arguments[1]), std::stoul(arguments[2]), inputs, adopt);
    fmt::print("published {} files, {} written, {} carried, {}\n{}", summary.files, summary.written,
               summary.published.carried, summary.unchanged ? "nothing changed" : "exchanged",
               publish_notes(summary, out, false) + others_report(summary.published.others));
    for (const auto& path : summary.leftovers) fmt::print("could not delete {}\n", path);
    flush_report();
    return 0;
}

/// Unlike fmt::print this does not throw when the stream is closed: the exit code still tells.
void complain(const std::string& text) { std::fputs(text.c_str(), stderr); }

}  // namespace

int main(int count, char** words) {
    prepare_process();
    const std::vector<std::string> arguments(words + 1, words + count);
    if (arguments.size() < 3) {
        complain("usage: publish_probe OUT COUNT SEED [--adopt] [--input PATH]...\n");
        return 2;
    }
    try {
        return run(arguments);
    } catch (const Failure& failure) {
        const auto& problem = failure.problem();
        complain(fmt::format("error: {} [{}]\nhint: {}\n", problem.message, problem.rule, problem.hint));
        return static_cast<int>(problem.exit);
    } catch (const Interrupted& stop) {
        complain(fmt::format("{}\n", stop.what()));
        return stop.exit_code();
    }
}
