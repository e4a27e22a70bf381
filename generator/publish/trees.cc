#include "publish/trees.h"

#include <fmt/format.h>

#include <utility>

#include "base/diagnostics.h"
#include "base/hash.h"
#include "base/text.h"
#include "publish/history.h"
#include "publish/marker.h"

namespace codify {
namespace {

OpenFile folder_at(const std::string& path) { return open_at(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW); }

}  // namespace

std::vector<PublishedTree> published_trees(const Destination& destination) {
    const auto work = folder_at(destination.work_folder());
    const History history(work.get(), destination);
    const auto record = history.record();
    std::vector<PublishedTree> out;
    auto live = folder_at(destination.path());
    const auto marker = live ? read_marker(live.get()) : std::nullopt;
    if (marker && record.marker == quick_fingerprint(marker->text()))
        out.push_back({record.shown, std::move(live), true});
    for (const auto& tree : record.earlier) {
        if (auto folder = history.tree(tree.number)) out.push_back({tree, std::move(folder), false});
    }
    if (out.empty())
        throw_failure(
            {}, "no-history", fmt::format("nothing is known of what was published to {}", printable(destination.shown)),
            "each build remembers what it published; name the folder with --output if it is another", Exit::usage);
    return out;
}

}  // namespace codify
