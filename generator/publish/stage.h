// Publishes a tree of files. All files go to a folder beside the published one (`.public.stage-123` beside `public`);
// `commit` syncs them to disk and exchanges the two folders in one step. Whatever happens before that step, even a
// power cut, the old site is published; whatever happens after it, the new one is. A folder that must stay the same
// folder is published page by page instead (publish/in_place.h).
//
//     const Lock lock(check_destination("public", {"content", "themes"}, adopt));
//     const auto recovered = recover(lock);
//     Stage stage(recovered, {.now = now});
//     parallel_for(pages.size(), [&](std::size_t i) { stage.write(pages[i].path, render(pages[i])); });
//     const PublishSummary summary = stage.commit();
//
// A file whose bytes did not change is a hard link to the published one: it keeps its inode and time, so tools that
// copy a site elsewhere copy only what is new.
//
// Two kinds of files stay that the new tree does not have: recent assets of earlier trees (publish/carried.h) and files
// that are not the site's (publish/others.h). Neither is in the marker: the same input has the same marker and the same
// listed files, whatever was published before.
#pragma once

#include <cstddef>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/open_file.h"
#include "publish/marker.h"
#include "publish/publication.h"
#include "publish/recovery.h"
#include "publish/scratch.h"
#include "publish/tally.h"

namespace codify {

/// The result of `commit`, for the command's report.
struct PublishSummary {
    std::size_t files = 0;    ///< of the tree, without its marker
    std::size_t written = 0;  ///< files with new bytes
    std::uint64_t bytes = 0;  ///< of all `files`
    bool unchanged = false;   ///< nothing differed, so the published folder was not touched
    PublishOutcome published{};
    std::vector<std::string> leftovers{};  ///< old folders that could not be deleted; harmless, tried again next time
};

/// `write` is thread-safe; all other functions must be called from one thread.
class Stage {
  public:
    /// Creates an empty stage. What `recovered` refers to must outlive it.
    Stage(const Recovered& recovered, PublishOptions options);

    /// Adds one file and the folders it needs. `path` is relative, with '/' between plain names, and new to this stage.
    /// Permissions do not depend on the umask. A Failure if the disk reports an error, Interrupted if the command was
    /// asked to stop.
    void write(std::string_view path, std::string_view bytes);

    /// Publishes the stage. If nothing differs from the published tree, that is not touched. Throws as
    /// Publication::run. REQUIRES: no `write` is running; called once.
    PublishSummary commit();

  private:
    [[nodiscard]] std::string shown(std::string_view path) const;
    void make_folders_for(std::string_view path);
    bool link_unchanged(const std::string& path, std::string_view bytes);
    void put(const std::string& path, std::string_view bytes);
    bool write_marker();
    void check_complete() const;

    const Destination& destination_;
    const PublishOptions options_;
    OpenFile work_;  ///< folder of the hidden files
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
