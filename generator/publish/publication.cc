#include "publish/publication.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#include "base/diagnostics.h"
#include "base/hash.h"
#include "base/process.h"
#include "base/text.h"
#include "publish/carried.h"
#include "publish/folders.h"
#include "publish/in_place.h"
#include "publish/recovery.h"
#include "publish/swap.h"

namespace codify {
namespace {

bool is_plain_file(int folder, const std::string& path) {
    const auto file = open_beneath(folder, path);
    struct stat status = {};
    return file && ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode);
}

}  // namespace

Publication::Publication(const CompleteTree& tree)
    : tree_(tree),
      history_(tree.work, tree.destination),
      before_(history_.record()),
      last_(tree.old ? read_marker(tree.old.get()) : std::nullopt) {
    if (!tree.old) {
        look_at_earlier_trees();
        return;
    }
    // An earlier version of the program listed assets only: its pages are known by their names.
    const auto was_own = [&](const std::string& path) {
        return before_.carried.contains(path) ||
               (last_ && (last_->files.contains(path) || (!last_->complete && tree.marker.files.contains(path))));
    };
    published_.others = others_in(tree.destination.path(), tree.destination.shown, was_own, tree.marker);
}

/// Where somebody deleted the published folder, earlier trees still have the assets of pages that readers have open.
void Publication::look_at_earlier_trees() {
    for (const auto& earlier : before_.earlier) {
        auto folder = history_.tree(earlier.number);
        const auto files = folder ? read_marker(folder.get()) : std::nullopt;
        if (!files) continue;
        for (const auto& path : files->files) {
            if (fingerprint_in(path)) before_.carried.emplace(path, earlier.replaced);
        }
        earlier_.push_back(std::move(folder));
    }
}

PublishOutcome Publication::run() {
    auto next = next_record();
    published_.in_place = tree_.destination.in_place;
    if (published_.in_place.empty() && tree_.options.in_place && tree_.old) published_.in_place = "as you asked";
    if (published_.in_place.empty()) published_.in_place = bring_along_to_stage(next);
    if (published_.in_place.empty()) {
        next.stage = tree_.scratch.name();
        next.folder = status_of(tree_.root, tree_.scratch.path()).st_ino;
        prepare(next);
        if (exchange()) return published_;
        published_.in_place = "this file system cannot exchange folders";
    }
    move_files(std::move(next));
    return published_;
}

/// Whether the tree that is replaced becomes an earlier one. What an earlier version of the program published does not:
/// its marker does not tell which files are the site's.
bool Publication::keeps_old() const {
    return tree_.options.remember && last_ && last_->complete && tree_.options.keep > 0;
}

Record Publication::next_record() {
    const auto& options = tree_.options;
    Record next;
    next.keep = options.keep;
    next.in_place = options.in_place;
    next.earlier = before_.earlier;
    unsigned newest = before_.shown.number;
    for (const auto& earlier : before_.earlier) newest = std::max(newest, earlier.number);
    if (keeps_old()) {
        const bool known = before_.marker == quick_fingerprint(last_->text());
        auto replaced =
            known ? before_.shown : Tree{++newest, time_of_marker(tree_.old.get()).value_or(Instant()), {}, 0};
        replaced.replaced = options.now;
        next.earlier.insert(next.earlier.begin(), replaced);
    }
    if (next.earlier.size() > options.keep) next.earlier.resize(options.keep);
    next.shown = {newest + 1, options.now, {}, options.restored};
    if (options.remember) next.carried = carried_assets(last_.value_or(Marker()), before_, tree_.marker, options.now);
    std::erase_if(next.carried, [&](const auto& asset) { return source_of(asset.first) < 0; });
    next.marker = quick_fingerprint(tree_.marker.text());
    next.others = published_.others.kept;
    published_.carried = next.carried.size();
    return next;
}

int Publication::source_of(const std::string& asset) const {
    const auto holds = [&](const OpenFile& folder) { return folder && is_plain_file(folder.get(), asset); };
    if (holds(tree_.old)) return tree_.old.get();
    const auto found = std::find_if(earlier_.begin(), earlier_.end(), holds);
    return found == earlier_.end() ? -1 : found->get();
}

std::string Publication::bring_along_to_stage(const Record& next) const {
    auto obstacle = tree_.old ? bring_along(tree_.old.get(), tree_.root, published_.others.kept, tree_.marker) : "";
    for (const auto& [path, since] : next.carried) {
        if (obstacle.empty() && (!make_folders_of(tree_.root, path) || !link_below(source_of(path), tree_.root, path)))
            obstacle = tree_.old ? "files in it cannot be linked" : "";
    }
    return obstacle;
}

void Publication::check_not_replaced() const {
    struct stat named = {};
    const auto& destination = tree_.destination;
    const bool there = ::lstat(destination.path().c_str(), &named) == 0;
    if (!there && !tree_.old && errno == ENOENT) return;
    if (there && tree_.old) {
        const auto opened = status_of(tree_.old.get(), destination.shown);
        if (named.st_ino == opened.st_ino && named.st_dev == opened.st_dev) return;
    }
    throw_failure({}, "disturbed",
                  fmt::format("{} was replaced by something else during the build", printable(destination.shown)),
                  "nothing was published; look what is there now, then run the command again", Exit::environment);
}

void Publication::prepare(const Record& next) {
    if (tree_.options.remember) history_.prepare(next);
    // Before the exchange: a power cut after it must not find files whose bytes never reached the disk.
    const int error = ::syncfs(tree_.root) == 0 ? 0 : errno;
    try {
        if (error != 0) fail_on_disk("store on disk", tree_.destination.shown, error);
        check_not_replaced();
        stop_if_asked();
    } catch (...) {
        history_.forget_prepared();
        throw;
    }
}

bool Publication::exchange() {
    try {
        if (!swap_in(tree_.work, tree_.destination, tree_.scratch.name(), static_cast<bool>(tree_.old))) return false;
        sync_parent();
    } catch (...) {
        history_.forget_prepared();
        throw;
    }
    published_.no_history = !settle_exchange(tree_.work, tree_.destination, tree_.scratch.name());
    return true;
}

void Publication::sync_parent() const {
    // Some network file systems cannot sync a folder (EINVAL); there the server has the rename already.
    if (::fsync(tree_.work) == 0 || errno == EINVAL) return;
    const int error = errno;
    const auto& destination = tree_.destination;
    if (tree_.old) {
        static_cast<void>(swap_in(tree_.work, destination, tree_.scratch.name(), true));
    } else {
        ::renameat(tree_.work, destination.name.c_str(), tree_.work, tree_.scratch.name().c_str());
    }
    fail_on_disk("publish to", destination.shown, error);
}

void Publication::move_files(Record next) {
    const auto& destination = tree_.destination;
    check_folders_writable(tree_.old.get(), last_.value_or(Marker()), tree_.marker, destination.shown);
    next.folder = status_of(tree_.old.get(), destination.shown).st_ino;
    next.stage.clear();
    published_.no_history = keeps_old() && destination.inside;
    if (destination.inside) next.earlier.clear();  // visitors would find them there
    prepare(next);
    if (keeps_old() && !destination.inside && !history_.link_in(tree_.old.get(), *last_, next.earlier.front().number)) {
        published_.no_history = true;
        next.earlier.erase(next.earlier.begin());
        history_.prepare(next);
    }
    const auto ready = destination.hidden(ready_name);
    if (::renameat(tree_.work, tree_.scratch.name().c_str(), tree_.work, ready.c_str()) != 0) {
        const int error = errno;
        history_.forget_prepared();
        fail_on_disk("publish to", destination.shown, error);
    }
    settle_in_place(tree_.work, destination);
}

}  // namespace codify
