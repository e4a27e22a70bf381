// Recognises copies that nobody means to publish by their names: conflicted copies of synchronised folders, and copies
// that file managers make when something is copied or downloaded twice.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

struct CopyOf {
    std::string original;  ///< the name of the original
    bool there = false;    ///< whether the original exists beside the copy
    bool certain = false;  ///< true if no page could have this name, either
};

/// The file that `name`, which is not a valid name in the content, is a copy of; nothing where the name does not show
/// that. `beside` returns whether a name exists in the same folder: most names are a copy's only where the original
/// exists.
[[nodiscard]] std::optional<CopyOf> copy_of(std::string_view name,
                                            const std::function<bool(const std::string&)>& beside);

}  // namespace codify
