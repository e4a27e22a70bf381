// The marker file `.codify` in a published folder. It shows that codify publishes there, and it lists the site's files,
// so that every other file in the folder is known to be somebody else's.
//
// Plain text, a fixed heading and then one line per file in byte order: the same site has the same marker.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/london.h"

namespace codify {

struct Marker {
    static constexpr const char* file_name = ".codify";

    std::set<std::string, std::less<>> files;  ///< paths of all files of the site, without the marker itself
    bool complete = true;                      ///< false for a marker of an earlier version, which listed assets only

    [[nodiscard]] std::string text() const;

    /// The folders that the files are in.
    [[nodiscard]] std::set<std::string, std::less<>> folders() const;
};

/// The marker of the open folder `folder`; nothing if there is none or it was not written by codify. Paths that could
/// lead out of the folder are not read. A Failure if it cannot be opened.
[[nodiscard]] std::optional<Marker> read_marker(int folder);

/// When the marker of the open folder `folder` was written: the time of its tree, where no record tells of it. Nothing
/// without a marker.
[[nodiscard]] std::optional<Instant> time_of_marker(int folder);

/// True for plain names joined by '/': a path that cannot lead out of the folder it is used in.
[[nodiscard]] bool is_plain_path(std::string_view path);

}  // namespace codify
