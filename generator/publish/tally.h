// What a tree of files holds, in a few numbers: enough to tell that a tree on disk is the one that was written, path by
// path and size by size, without remembering every path.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace codify {

struct Tally {
    std::uint64_t files = 0;
    std::uint64_t folders = 0;
    std::uint64_t bytes = 0;
    std::uint64_t fingerprint = 0;  ///< sum over every path and size: the order of adding does not matter

    void add_file(std::string_view path, std::uint64_t size);
    void add_folder(std::string_view path);
    bool operator==(const Tally&) const = default;

    /// Counts what stands on disk below `folder`; links and other odd things count as folders of their own kind, so
    /// that a tree with any is equal to none that was written. A Failure if part of it cannot be read.
    [[nodiscard]] static Tally of(const std::string& folder);
};

}  // namespace codify
