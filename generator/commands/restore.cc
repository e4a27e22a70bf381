#include "commands/restore.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <vector>

#include "base/diagnostics.h"
#include "base/disk.h"
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
#include "publish/trees.h"
#include "source/roots.h"

namespace codify {
namespace {

constexpr std::size_t kLargestKept = std::size_t{1} << 30U;

/// The tree `number`, as it was when it was published. A Failure if there is none, or if visitors get it now.
Tree wanted(const std::vector<PublishedTree>& trees, unsigned number, const std::string& output) {
    std::vector<std::string> others;
    for (const auto& [tree, folder, shown] : trees) {
        if (tree.number == number && !shown) return tree;
        if (!shown) others.push_back(fmt::format("{}", tree.number));
    }
    const bool is_shown = trees.front().shown && trees.front().tree.number == number;
    throw_failure({}, "no-such-tree",
                  is_shown ? fmt::format("number {} is what {} shows now", number, printable(output))
                           : fmt::format("there is no number {} to put back", number),
                  listed_or("nothing earlier is kept", "there is", others), Exit::usage);
}

/// Writes every file of the tree in `folder` to `stage`. A Failure if one is missing.
void write_again(const std::string& folder, unsigned number, Stage& stage) {
    const auto fail_without = [&](const std::string& path) {
        throw_failure({}, "damaged-tree", fmt::format("{} of number {} is missing", printable(path), number),
                      "choose another number of `codify history`; nothing was changed", Exit::integrity);
    };
    const auto marker = read_marker(open_at(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW).get());
    if (!marker) fail_without(Marker::file_name);
    const Folder tree(folder);
    for (const auto& path : marker->files) {
        const auto bytes = tree.read(path, kLargestKept);
        if (bytes.status != Bytes::Status::ok) fail_without(path);
        stage.write(path, bytes.text);
    }
}

int restored(const RestoreOptions& options) {
    const auto output = output_folder(options.output, options.source);
    const Lock lock(check_destination(output, Roots(options.source).inputs(), false));
    const auto recovered = recover(lock);
    const auto& destination = lock.destination();
    const auto tree = wanted(published_trees(destination), options.number, output);

    const auto work = open_at(AT_FDCWD, destination.work_folder(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    const History history(work.get(), destination);
    const auto record = history.record();
    PublishOptions how;
    how.now = options.now.value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    how.keep = record.keep;
    how.in_place = record.in_place;
    how.restored = options.number;
    Stage stage(recovered, how);
    write_again(history.path_of(options.number), options.number, stage);
    const auto summary = stage.commit();

    tell(stderr, publish_notes(summary, output, recovered.finished));
    tell(stdout, fmt::format("{} shows number {} again, as published on {}: {}, {} changed\n", output, options.number,
                             moment_words(tree.published), counted(summary.files, "file"), grouped(summary.written)));
    tell(stdout, others_report(summary.published.others));
    tell(stdout,
         "The content still holds what was undone: put it right there, too, or the next build publishes it again\n");
    flush_report();
    return 0;
}

}  // namespace

int restore(const RestoreOptions& options) {
    return guarded([&] { return restored(options); });
}

}  // namespace codify
