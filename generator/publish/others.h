// The files in a published folder that are not the site's: a host's web.config, CNAME or proof of ownership, and
// whatever else somebody put beside the pages. Publishing keeps them all and names them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "publish/marker.h"

namespace codify {

/// Whether a path, relative to the published folder, belongs to a tree.
using IsOwn = std::function<bool(const std::string& path)>;

struct Others {
    std::vector<std::string> kept;      ///< in byte order; an empty folder ends in '/'
    std::vector<std::string> replaced;  ///< the next tree has a file of its own there
};

/// Looks through the folder `path`, which messages call `shown`. `was_own` tells the files of the tree that stands
/// there; `next` lists those of the next one. A Failure if part of the folder cannot be read, or if one of the others
/// is a file where the next tree has a folder, or is in a folder where it has a file.
[[nodiscard]] Others others_in(const std::string& path, const std::string& shown, const IsOwn& was_own,
                               const Marker& next);

/// Brings `paths` along from the open folder `from` to `to`, a tree with the files `next`, as hard links: whoever has
/// one open writes on into the same file. Gives the folders of both trees the same owners and rights. Returns nothing,
/// or why it is not possible, in words that continue "public cannot be exchanged: ".
[[nodiscard]] std::string bring_along(int from, int to, const std::vector<std::string>& paths, const Marker& next);

/// After an exchange: removes every file from the folder `tree`, open as `from`, that is neither its marker nor listed
/// in it. Those that are not `was_own` either, and arrived or were replaced after `bring_along`, go to `to`; one that
/// cannot go there stays. Errors are ignored: what is left is as harmless as it was.
void strip_others(const std::string& tree, int from, int to, const Marker& files, const IsOwn& was_own);

/// The first few of `paths`, for a message: "CNAME, web.config and 3 more".
[[nodiscard]] std::string some_of(const std::vector<std::string>& paths);

}  // namespace codify
