// The hidden folder beside a published one, `.public.history` beside `public`: the record, and the earlier trees that
// are kept, each in a folder named by its number. A tree that is replaced moves in by a rename, so it costs no disk
// space but for the files that changed since.
//
// The record changes in two steps. `prepare` writes the next one before the tree is exchanged, `settle` makes it the
// record afterwards; after a kill in between, publish/recovery.h decides which of the two is true.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/open_file.h"
#include "publish/destination.h"
#include "publish/marker.h"
#include "publish/record.h"

namespace codify {

class History {
  public:
    /// Opens the folder that belongs to `destination`, if there is one. `work` is the open folder for hidden files, and
    /// must outlive this object.
    History(int work, const Destination& destination);

    /// The record. If it cannot be read, one of the earlier trees that are there, with the times of their markers.
    [[nodiscard]] Record record() const;

    /// The record of a publication that was begun and not settled.
    [[nodiscard]] std::optional<Record> prepared() const;

    /// Stores `next` for `settle`; creates the folder. A Failure if the disk reports an error.
    void prepare(const Record& next);

    /// Makes the prepared record the record. From here on nothing is a failure: what cannot be done is done next time.
    void settle();

    /// Deletes the prepared record of a publication that did not happen.
    void forget_prepared();

    /// The earlier tree `number`, open; empty if it is not there.
    [[nodiscard]] OpenFile tree(unsigned number) const;

    /// The path of that tree, whether it is there or not.
    [[nodiscard]] std::string path_of(unsigned number) const;

    /// Moves the folder `name` of the hidden files here as the tree `number`. False if that is not possible.
    [[nodiscard]] bool move_in(const std::string& name, unsigned number);

    /// Makes the tree `number` from hard links to the `files` of the open folder `from`. False, and no such tree, where
    /// the file system has no hard links.
    [[nodiscard]] bool link_in(int from, const Marker& files, unsigned number);

    /// Deletes every tree that the record does not list.
    void prune();

  private:
    [[nodiscard]] std::vector<std::string> tree_names() const;
    [[nodiscard]] std::optional<Record> read(const char* name) const;
    void remove_tree(const std::string& name);

    int work_;
    std::string name_;  ///< of the folder
    std::string path_;
    OpenFile folder_;  ///< empty until there is one
};

}  // namespace codify
