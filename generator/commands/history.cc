#include "commands/history.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <vector>

#include "base/disk.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/process.h"
#include "base/text.h"
#include "commands/console.h"
#include "commands/guarded.h"
#include "commands/publish_report.h"
#include "publish/destination.h"
#include "publish/history.h"
#include "publish/lock.h"
#include "publish/recovery.h"
#include "publish/stage.h"
#include "publish/tree_changes.h"
#include "source/roots.h"

namespace codify {
namespace {

constexpr std::size_t kLargestFile = std::size_t{1} << 30U;

/// The folder of one tree, and what is known of it.
struct ListedTree {
    Tree tree;
    OpenFile folder;
    bool shown = false;
};

std::string output_of(const std::string& output, const std::string& source) {
    return output.empty() ? inside(source, "public") : output;
}

OpenFile opened(const std::string& path) { return open_at(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW); }

/// Date and time of `instant` in London.
std::string london_words(Instant instant) {
    const auto local = instant + london_offset(instant);
    return moment_words(fmt::format("{:%Y-%m-%dT%H:%M:%S}", local));
}

/// All trees, the one that is shown first. A Failure where nothing was ever published.
std::vector<ListedTree> trees_of(const Destination& destination) {
    const auto work = opened(destination.work_folder());
    const History history(work.get(), destination);
    const auto record = history.record();
    std::vector<ListedTree> out;
    auto live = opened(destination.path());
    const auto marker = live ? read_marker(live.get()) : std::nullopt;
    if (marker && record.marker == quick_fingerprint(marker->text()))
        out.push_back({record.shown, std::move(live), true});
    for (const auto& tree : record.earlier) {
        auto folder = history.tree(tree.number);
        if (folder) out.push_back({tree, std::move(folder), false});
    }
    if (out.empty())
        throw_failure({}, "no-history", fmt::format("nothing is known of what was published to {}", destination.shown),
                      "each build remembers what it published; name the folder with --output if it is another",
                      Exit::usage);
    return out;
}

std::vector<std::string> changes_of(const std::vector<ListedTree>& trees) {
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

std::string as_json(const std::vector<ListedTree>& trees) {
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

std::string as_table(const std::vector<ListedTree>& trees, const std::string& output) {
    const auto changes = changes_of(trees);
    std::string out = fmt::format("NUMBER  {:<26}WHAT CHANGED\n", "PUBLISHED");
    for (std::size_t i = 0; i < trees.size(); ++i)
        out += fmt::format("{:>6}  {:<26}{}{}\n", trees[i].tree.number, london_words(trees[i].tree.published),
                           changes[i], trees[i].shown ? " (shown now)" : "");
    if (trees.size() > 1)
        out += fmt::format("codify restore {} puts number {} back in {}\n", trees[1].tree.number, trees[1].tree.number,
                           output);
    return out;
}

int listed_trees(const HistoryOptions& options) {
    const auto output = output_of(options.output, options.source);
    const auto destination = known_destination(output);
    const auto trees = trees_of(destination);
    options.json ? say(stdout, as_json(trees)) : tell(stdout, as_table(trees, output));
    flush_report();
    return 0;
}

/// The bytes of every file of the tree, written to `stage`. A Failure if one is missing.
void write_again(const std::string& folder, unsigned number, Stage& stage) {
    const auto fail_without = [&](const std::string& path) {
        throw_failure({}, "damaged-tree", fmt::format("{} of number {} is missing", printable(path), number),
                      "choose another number of `codify history`; nothing was changed", Exit::integrity);
    };
    const auto marker = read_marker(opened(folder).get());
    if (!marker) fail_without(Marker::file_name);
    const Folder tree(folder);
    for (const auto& path : marker->files) {
        const auto bytes = tree.read(path, kLargestFile);
        if (bytes.status != Bytes::Status::ok) fail_without(path);
        stage.write(path, bytes.text);
    }
}

int restored(const RestoreOptions& options) {
    const auto output = output_of(options.output, options.source);
    const Lock lock(check_destination(output, Roots(options.source).inputs(), false));
    const auto recovered = recover(lock);
    const auto trees = trees_of(lock.destination());
    const ListedTree* wanted = nullptr;
    std::vector<std::string> numbers;
    for (const auto& tree : trees) {
        if (tree.shown) continue;
        numbers.push_back(fmt::format("{}", tree.tree.number));
        if (tree.tree.number == options.number) wanted = &tree;
    }
    if (!trees.empty() && trees.front().shown && trees.front().tree.number == options.number)
        throw_failure({}, "no-such-tree", fmt::format("number {} is what {} shows now", options.number, output),
                      listed_or("nothing earlier is kept", "there is", numbers), Exit::usage);
    if (wanted == nullptr)
        throw_failure({}, "no-such-tree", fmt::format("there is no number {} to put back", options.number),
                      listed_or("nothing earlier is kept", "there is", numbers), Exit::usage);

    const auto work = opened(lock.destination().work_folder());
    const History history(work.get(), lock.destination());
    PublishOptions how;
    how.now = options.now.value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    how.keep = history.record().keep;
    how.in_place = history.record().in_place;
    how.restored = options.number;
    Stage stage(recovered, how);
    write_again(history.path_of(options.number), options.number, stage);
    const auto summary = stage.commit();
    tell(stderr, publish_notes(summary, output, recovered.finished));
    tell(stdout,
         fmt::format("{} shows number {} again, as published on {}: {}, {} changed\n", output, options.number,
                     london_words(wanted->tree.published), counted(summary.files, "file"), grouped(summary.written)));
    tell(stdout, others_report(summary.published.others));
    tell(stdout,
         "The content still holds what was undone: put it right there, too, or the next build publishes it again\n");
    flush_report();
    return 0;
}

int failed(const Diagnostic& problem) {
    print_problems({problem}, Format::human);
    return static_cast<int>(problem.exit);
}

}  // namespace

int history(const HistoryOptions& options) {
    return guarded([&] { return listed_trees(options); }, failed);
}

int restore(const RestoreOptions& options) {
    return guarded([&] { return restored(options); }, failed);
}

}  // namespace codify
