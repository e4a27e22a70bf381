// A summary of a tree of files in a few numbers, enough to check that a tree on disk is the one that was written, path
// by path and size by size, without remembering every path.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace codify {

struct Tally {
    std::uint64_t files = 0;
    std::uint64_t folders = 0;
    std::uint64_t bytes = 0;
    std::uint64_t fingerprint = 0;  ///< sum of the hashes of every path and size, so it does not depend on their order

    void add_file(std::string_view path, std::uint64_t size);
    void add_folder(std::string_view path);
    bool operator==(const Tally&) const = default;

    /// Counts what exists on disk below `folder`; links and special files count as folders of their own kind, so that a
    /// tree with any never equals one that was written. A Failure if part of it cannot be read.
    [[nodiscard]] static Tally of(const std::string& folder);
};

}  // namespace codify
