// Puts a complete tree in the place of the published one, and keeps what must stay: files that are not the site's,
// recent assets of earlier trees, and the tree that is replaced. In one step where the folder can be exchanged, page by
// page where it must stay the same folder.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/open_file.h"
#include "publish/destination.h"
#include "publish/history.h"
#include "publish/marker.h"
#include "publish/others.h"
#include "publish/record.h"
#include "publish/scratch.h"

namespace codify {

struct PublishOptions {
    Instant now{};                         ///< the time of the publication
    unsigned keep = Record::default_keep;  ///< the number of earlier trees to keep
    bool in_place = false;                 ///< publish page by page although the folder could be exchanged
    bool remember = true;                  ///< false: keep no record, no earlier trees and none of their assets
    unsigned restored = 0;                 ///< the number of the earlier tree whose files are written; 0 for a build
};

/// What happened to the published folder, for the command's report.
struct PublishOutcome {
    Others others{};          ///< files that are not the site's
    std::size_t carried = 0;  ///< assets of earlier trees
    std::string in_place{};   ///< why the site was published page by page; empty if it was in one step
    bool no_history = false;  ///< the tree that was replaced could not be kept
};

/// A tree that is complete in a folder of its own, on the file system of the published one.
struct CompleteTree {
    const Destination& destination;
    const PublishOptions& options;
    int work;                ///< folder of the hidden files
    const OpenFile& old;     ///< the published folder; empty if there is none
    const Scratch& scratch;  ///< name of the folder of the tree
    int root;                ///< that folder
    const Marker& marker;    ///< its files
};

class Publication {
  public:
    /// Looks at the published folder. What `tree` refers to must outlive this object. A Failure if the disk reports an
    /// error, or if files that are not the site's are in the way.
    explicit Publication(const CompleteTree& tree);

    /// For a tree that is published already: tells what else is in the folder.
    [[nodiscard]] PublishOutcome nothing_to_do() const { return published_; }

    /// Publishes the tree. A Failure if the disk reports an error, Interrupted if the command was asked to stop; then
    /// the old site is still published, unless files were already being moved page by page: the next command goes on
    /// with that.
    [[nodiscard]] PublishOutcome run();

  private:
    void look_at_earlier_trees();
    [[nodiscard]] bool keeps_old() const;
    [[nodiscard]] Record next_record();
    [[nodiscard]] int source_of(const std::string& asset) const;  ///< the folder that holds it; -1 for none
    /// Why the folder cannot be exchanged; empty if all is in the stage that must stay.
    [[nodiscard]] std::string bring_along_to_stage(const Record& next) const;
    void check_not_replaced() const;
    void prepare(const Record& next);
    [[nodiscard]] bool exchange();
    void sync_parent() const;
    void move_files(Record next);

    CompleteTree tree_;
    History history_;
    Record before_;
    std::optional<Marker> last_;     ///< of the published folder
    std::vector<OpenFile> earlier_;  ///< trees, only if nothing is published
    PublishOutcome published_;
};

}  // namespace codify
