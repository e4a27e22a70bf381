// Publishes into a folder that cannot be exchanged as a whole, file by file. Each file replaces another by a rename,
// and never writes into one, since that may be a hard link of an earlier tree: so every page is the old one or the new
// one. Assets come first and what is no longer needed goes last, so that each page finds its files at any time.
//
// The complete tree is first renamed to `.public.ready`. From then on it is published; a command that is killed while
// it moves the files is continued by the next (publish/recovery.h).
#pragma once

#include <string>

#include "publish/marker.h"
#include "publish/record.h"

namespace codify {

/// Suffix of the hidden name of a complete tree whose files are being moved.
inline constexpr const char* ready_name = "ready";

/// Throws a Failure if a folder of `live` cannot be written in that `last` or `next` have files in: better before the
/// first file is moved than in the middle.
void check_folders_writable(int live, const Marker& last, const Marker& next, const std::string& shown);

/// Moves all files of the open folder `ready` to `live`, on the same file system, and removes those of `live` that
/// `last`, its marker so far, or `before`, its record so far, name and that are neither in the new tree nor carried by
/// `next`. Does nothing for a `ready` without a marker, whose files have all been moved. A Failure if the disk reports
/// an error; the call can then be repeated.
void move_in_place(int ready, int live, const Record& before, const Record& next, const std::string& shown);

}  // namespace codify
