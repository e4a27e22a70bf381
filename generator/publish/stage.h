// Publishes a tree of files atomically. All files go to a folder beside the published one (`.public.stage-123` beside
// `public`); `commit` syncs them to disk and exchanges the two folders in one step. Whatever happens before that step,
// even a power cut, the old site is published; whatever happens after it, the new one is.
//
//     const Lock lock(check_destination("public", {"content", "themes"}, adopt));
//     Stage stage(lock);
//     parallel_for(pages.size(), [&](std::size_t i) { stage.write(pages[i].path, render(pages[i])); });
//     const PublishSummary summary = stage.commit();
//
// A file whose bytes did not change is a hard link to the published one: it keeps its inode and time, so tools that
// copy a site elsewhere copy only what is new.
//
// A page that is loading during the exchange may still request the old site's style sheet or script. So assets of the
// previous site that the new one lacks are kept for one more build (the marker lists them). They exist only after a
// build that followed a different one: into an empty folder, the same input gives the same bytes.
#pragma once

#include <cstddef>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/open_file.h"
#include "publish/lock.h"
#include "publish/marker.h"
#include "publish/scratch.h"
#include "publish/swap.h"
#include "publish/tally.h"

namespace codify {

/// The result of `commit`, for the command's report.
struct PublishSummary {
    std::size_t files = 0;    ///< without the marker and carried assets
    std::size_t written = 0;  ///< files with new bytes
    std::size_t carried = 0;  ///< assets of the previous site
    std::uint64_t bytes = 0;  ///< of all `files`
    bool unchanged = false;   ///< nothing differed, so the published folder was not touched
    Guarantee guarantee = Guarantee::whole;
    std::vector<std::string> leftovers{};  ///< old folders that could not be deleted; harmless, tried again next time
};

/// `write` is thread-safe; all other functions must be called from one thread.
class Stage {
  public:
    static constexpr std::string_view assets = "assets/";

    /// Cleans up after killed builds and creates an empty stage. The lock must outlive the stage.
    explicit Stage(const Lock& lock);

    /// Adds one file and the folders it needs. `path` is relative, with '/' between plain names, and new to this stage.
    /// Permissions do not depend on the umask. A Failure if the disk reports an error, Interrupted if the command was
    /// asked to stop.
    void write(std::string_view path, std::string_view bytes);

    /// Publishes the stage. If nothing differs from the published folder, that folder is not touched. Throws as `write`
    /// does, and then the old site is still published. REQUIRES: no `write` is running; called once.
    PublishSummary commit();

  private:
    [[nodiscard]] std::string shown(std::string_view path) const;
    void make_folders_for(std::string_view path);
    bool link_unchanged(const std::string& path, std::string_view bytes);
    void put(const std::string& path, std::string_view bytes);
    void carry_assets();
    bool write_marker();
    void check_complete() const;
    void check_not_replaced() const;
    void sync_parent();

    const Destination& destination_;
    OpenFile parent_;
    std::vector<std::string> leftovers_;
    OpenFile old_;  ///< the published folder; empty if there is none
    Scratch scratch_;
    OpenFile root_;  ///< folder of the stage

    std::mutex mutex_;  ///< guards all members below
    std::set<std::string, std::less<>> folders_;
    Marker marker_;
    Tally tally_;
    PublishSummary summary_;
};

}  // namespace codify
