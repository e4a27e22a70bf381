// Copies of a file that nobody means to publish, told by their names: those that synchronised folders make when two
// people save at a time, and those that file managers make when something is copied or downloaded twice.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

struct CopyOf {
    std::string original;  ///< the name of the file itself
    bool there = false;    ///< whether that stands beside the copy
    bool certain = false;  ///< true where no page of its own is called so, either
};

/// What `name`, which is no name for a content file, is a copy of; nothing where it does not say. `beside` tells
/// whether something of a name stands in the same folder: most names are a copy's only where the file itself does.
[[nodiscard]] std::optional<CopyOf> copy_of(std::string_view name,
                                            const std::function<bool(const std::string&)>& beside);

}  // namespace codify
