// Publishes a tree of files so that the folder that people read never holds half of it. All files go to a folder beside
// it (`.public.stage-123` beside `public`); `commit` makes them safe on disk and exchanges the two folders in one step.
// Whatever happens before that step, even a power cut, the old site stands; whatever happens after it, the new one
// does.
//
//     const Lock lock(check_place("public", {"content", "themes"}, adopt));
//     Stage stage(lock);
//     parallel_for(pages.size(), [&](std::size_t i) { stage.write(pages[i].path, render(pages[i])); });
//     const PublishSummary summary = stage.commit();
//
// A file whose bytes did not change is a hard link to the published one: it keeps its inode and time, so tools that
// copy a site elsewhere copy only what is new.
//
// A page that is loading while the folders change may still ask for the old site's style or script. So the assets of
// the site before that the new one lacks are carried along for one build (the marker names them). They are there only
// after a build that followed a different one: into an empty folder, the same input gives the same bytes.
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

/// What `commit` did, for the command's report.
struct PublishSummary {
    std::size_t files = 0;    ///< of the site, without the marker and carried assets
    std::size_t written = 0;  ///< those of them whose bytes are new
    std::size_t carried = 0;  ///< assets of the site before
    std::uint64_t bytes = 0;  ///< of all `files`
    bool unchanged = false;   ///< nothing differed: the published folder was not touched at all
    Guarantee guarantee = Guarantee::whole;
    std::vector<std::string> leftovers{};  ///< old folders that could not be deleted; harmless, tried again next time
};

/// `write` may be called from several threads at once; everything else from one.
class Stage {
  public:
    static constexpr std::string_view assets = "assets/";

    /// Clears what killed builds left and makes an empty stage. The lock must outlive the stage.
    explicit Stage(const Lock& lock);

    /// Adds one file; its folders are made as needed. `path` is relative, with '/' between plain names, and new to this
    /// stage. Nothing depends on the umask. A Failure if the disk refuses, Interrupted if the command was asked to
    /// stop.
    void write(std::string_view path, std::string_view bytes);

    /// Publishes. If nothing differs from what is published, the published folder stays as it is. Throws as `write`
    /// does, and then the old site still stands. REQUIRES: no `write` is running; called once.
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
    OpenFile root_;  ///< of the stage

    std::mutex mutex_;  ///< guards all that follows
    std::set<std::string, std::less<>> folders_;
    Marker marker_;
    Tally tally_;
    PublishSummary summary_;
};

}  // namespace codify
