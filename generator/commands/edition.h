// `codify edition`: freezes the current frameworks as an edition of their own, and lists the editions there are.
#pragma once

#include <string>

namespace codify {

struct FreezeOptions {
    std::string source = ".";
    std::string id;           ///< becomes the folder's name and part of addresses
    std::string title, name;  ///< empty: as the newest document of the frameworks says
    std::string date;         ///< 2025-09-04; empty: likewise
};

/// Copies the frameworks and the list of documents to content/editions/<id>/ with a manifest of their hashes. The
/// folder appears whole or not at all, and one that is there is never written over. Returns the exit code.
[[nodiscard]] int freeze_edition(const FreezeOptions& options);

struct EditionListOptions {
    std::string source = ".";
    bool json = false;
};

/// Lists the editions, the current one last. An edition whose files are not as they were frozen is reported; then it
/// returns 4.
[[nodiscard]] int list_editions(const EditionListOptions& options);

}  // namespace codify
