#include "publish/recovery.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <utility>

#include "base/diagnostics.h"
#include "base/open_file.h"
#include "base/text.h"
#include "publish/history.h"
#include "publish/in_place.h"
#include "publish/others.h"
#include "publish/scratch.h"

namespace codify {
namespace {

OpenFile folder_in(int parent, const std::string& name) {
    return open_at(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
}

OpenFile live_folder(const Destination& destination) { return folder_in(AT_FDCWD, destination.path()); }

bool is_same(const OpenFile& folder, ino_t inode) {
    struct stat status = {};
    return folder && ::fstat(folder.get(), &status) == 0 && status.st_ino == inode;
}

}  // namespace

Recovered recover(const Lock& lock) {
    const auto& destination = lock.destination();
    const auto work = folder_in(AT_FDCWD, destination.work_folder());
    if (!work) fail_on_disk("open the folder", destination.work_folder(), errno);
    Recovered out{lock};
    if (folder_in(work.get(), destination.hidden(ready_name))) {
        settle_in_place(work.get(), destination);
        out.finished = true;
    } else {
        History history(work.get(), destination);
        const auto next = history.prepared();
        if (next && !next->stage.empty() && is_same(live_folder(destination), next->folder)) {
            settle_exchange(work.get(), destination, next->stage);
        } else {
            history.forget_prepared();
        }
    }
    History(work.get(), destination).prune();
    out.leftovers = clear_dead_stages(destination);
    return out;
}

bool settle_exchange(int work, const Destination& destination, const std::string& old_tree) {
    History history(work, destination);
    const auto next = history.prepared();
    if (!next) return true;
    bool kept = true;
    const auto old = folder_in(work, old_tree);
    const auto live = live_folder(destination);
    const auto marker = old ? read_marker(old.get()) : std::nullopt;
    if (old && live) {
        const auto before = history.record();
        const auto own = marker.value_or(Marker());
        const auto was_own = [&](const std::string& path) {
            return own.files.contains(path) || before.carried.contains(path);
        };
        strip_others(destination.work_folder() + "/" + old_tree, old.get(), live.get(), own, was_own);
    }
    if (marker && marker->complete && live) {
        kept = next->earlier.empty() || history.move_in(old_tree, next->earlier.front().number);
    }
    history.settle();
    history.prune();
    return kept;
}

void settle_in_place(int work, const Destination& destination) {
    const auto name = destination.hidden(ready_name);
    const auto ready = folder_in(work, name);
    auto live = live_folder(destination);
    if (!live && errno == ENOENT && ::mkdir(destination.path().c_str(), 0755) == 0)  // deleted by hand, after a kill
        live = live_folder(destination);
    if (!ready) fail_on_disk("open the folder", destination.work_folder() + "/" + name, errno);
    if (!live) fail_on_disk("open the folder", destination.shown, errno);
    History history(work, destination);
    const auto before = history.record();
    try {
        move_in_place(ready.get(), live.get(), before, history.prepared().value_or(before), destination.shown);
    } catch (const Failure& failure) {
        auto problem = failure.problem();
        problem.rule = "half-published";
        problem.hint += fmt::format("{}{} is published in part; the next build or restore goes on with it",
                                    problem.hint.empty() ? "" : "; ", printable(destination.shown));
        throw Failure(std::move(problem));
    }
    history.settle();
    history.prune();
    std::error_code error;
    std::filesystem::remove_all(destination.work_folder() + "/" + name, error);
}

}  // namespace codify
