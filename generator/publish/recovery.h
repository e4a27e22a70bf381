// Finishes what an earlier command was killed in the middle of, before anything else happens to the published folder:
// moves the remaining files of a tree that is published page by page, keeps the tree that was replaced, and deletes
// folders that were never published.
#pragma once

#include <string>
#include <vector>

#include "publish/lock.h"

namespace codify {

/// The rule of a Failure after which some pages are new and others old.
inline constexpr const char* half_published = "half-published";

/// Shows that recovery took place; refers to the lock, which must outlive it.
struct Recovered {
    const Lock& lock;
    std::vector<std::string> leftovers{};  ///< paths that could not be deleted; harmless, tried again next time
    bool finished = false;                 ///< a publication, page by page, was continued and is complete now
};

/// A Failure if a publication that was begun page by page cannot be finished.
[[nodiscard]] Recovered recover(const Lock& lock);

/// Keeps the tree that was replaced, if the prepared record lists it, and makes that record the record. `old_tree` is
/// the hidden name of that tree. Called right after an exchange, or by `recover`. False if the tree could not be kept.
bool settle_exchange(int work, const Destination& destination, const std::string& old_tree);

/// Moves the files of the complete tree to their places and makes its record the record. As `recover`, and called
/// first by the build itself.
void settle_in_place(int work, const Destination& destination);

}  // namespace codify
