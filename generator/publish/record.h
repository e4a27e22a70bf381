// What codify remembers about a published folder from one build to the next, outside the folder, so that the same site
// has the same bytes: which tree is shown since when, which earlier trees are kept, and which files that are not the
// site's stand in the folder.
//
// Plain text, one fact per line; it is read by people, too.
#pragma once

#include <sys/types.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/london.h"

namespace codify {

/// One tree of files that was published.
struct Tree {
    unsigned number = 0;    ///< counts publications of this folder from 1
    Instant published{};    ///< the time of its build
    Instant replaced{};     ///< the time of the build that replaced it; not set for the tree that is shown
    unsigned restored = 0;  ///< the number of the earlier tree that it put back; 0 for a build

    bool operator==(const Tree&) const = default;
};

struct Record {
    static constexpr unsigned default_keep = 5;

    Tree shown;                   ///< number 0 before the first publication
    ino_t folder = 0;             ///< inode of the folder with the shown tree
    std::string marker{};         ///< fingerprint of its marker, since a copy of the folder has another inode
    std::string stage{};          ///< until the exchange is complete: name of the folder it is made with
    std::vector<Tree> earlier{};  ///< the newest first
    std::map<std::string, Instant>
        carried{};                      ///< assets of earlier trees, and since when the site has had no use for them
    std::vector<std::string> others{};  ///< files that are not the site's
    bool in_place = false;              ///< the publisher asked for it
    unsigned keep = default_keep;       ///< the largest number of earlier trees

    [[nodiscard]] std::string text() const;
    bool operator==(const Record&) const = default;
};

/// The record in `text`; nothing if it is not one, or a line of it is damaged.
[[nodiscard]] std::optional<Record> parse_record(std::string_view text);

}  // namespace codify
