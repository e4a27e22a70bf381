#include "commands/history.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <cstddef>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "base/json.h"
#include "base/process.h"
#include "commands/console.h"
#include "commands/guarded.h"
#include "publish/destination.h"
#include "publish/tree_changes.h"
#include "publish/trees.h"
#include "source/roots.h"

namespace codify {
namespace {

std::vector<std::string> changes_of(const std::vector<PublishedTree>& trees) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < trees.size(); ++i) {
        if (i + 1 < trees.size()) {
            out.push_back(changes_in_words(tree_changes(trees[i + 1].folder, trees[i].folder)));
        } else {
            out.push_back(trees[i].tree.number == 1 ? "the first one" : "the oldest that is kept");
        }
        if (trees[i].tree.restored > 0) out.back() += fmt::format("; number {} put back", trees[i].tree.restored);
    }
    return out;
}

std::string as_json(const std::vector<PublishedTree>& trees) {
    const auto time = [](Instant instant) { return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", instant); };
    const auto paths = [](const std::vector<std::string>& list) { return Json::Items(list.begin(), list.end()); };
    Json::Items out;
    for (std::size_t i = 0; i < trees.size(); ++i) {
        const auto& [tree, folder, shown] = trees[i];
        Json::Members members = {{"number", static_cast<int>(tree.number)},
                                 {"published", time(tree.published)},
                                 {"replaced", shown ? "" : time(tree.replaced)},
                                 {"restored", static_cast<int>(tree.restored)},
                                 {"shown", shown}};
        if (i + 1 < trees.size()) {
            const auto changes = tree_changes(trees[i + 1].folder, folder);
            members.emplace_back("added", paths(changes.added));
            members.emplace_back("changed", paths(changes.changed));
            members.emplace_back("removed", paths(changes.removed));
        }
        out.emplace_back(std::move(members));
    }
    return json_text(out);
}

std::string as_table(const std::vector<PublishedTree>& trees, const std::string& output) {
    const auto changes = changes_of(trees);
    std::string out = fmt::format("NUMBER  {:<26}WHAT CHANGED\n", "PUBLISHED");
    for (std::size_t i = 0; i < trees.size(); ++i)
        out += fmt::format("{:>6}  {:<26}{}{}\n", trees[i].tree.number, moment_words(trees[i].tree.published),
                           changes[i], trees[i].shown ? " (shown now)" : "");
    if (trees.size() > 1)
        out += fmt::format("codify restore {} puts number {} back in {}\n", trees[1].tree.number, trees[1].tree.number,
                           output);
    return out;
}

int listed_trees(const HistoryOptions& options) {
    const auto output = output_folder(options.output, options.source);
    const auto destination = known_destination(output);
    const auto trees = published_trees(destination);
    options.json ? say(stdout, as_json(trees)) : tell(stdout, as_table(trees, output));
    flush_report();
    return 0;
}

}  // namespace

int history(const HistoryOptions& options) {
    return guarded([&] { return listed_trees(options); });
}

}  // namespace codify
