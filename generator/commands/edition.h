// `codify edition`: freezes the current frameworks as an edition, and lists all editions.
#pragma once

#include <string>

namespace codify {

struct FreezeOptions {
    std::string source = ".";
    std::string id;           ///< the folder's name, and part of addresses
    std::string title, name;  ///< empty: those of the newest document of the frameworks
    std::string date;         ///< 2025-09-04; empty: that of the newest document
};

/// Copies the frameworks and the list of documents to content/editions/<id>/ with a manifest of their hashes. The
/// folder is created atomically, and an existing one is never overwritten. Returns the exit code.
[[nodiscard]] int freeze_edition(const FreezeOptions& options);

struct EditionListOptions {
    std::string source = ".";
    bool json = false;
};

/// Lists the editions, the current one last. An edition whose files differ from its manifest is reported; then it
/// returns 4.
[[nodiscard]] int list_editions(const EditionListOptions& options);

}  // namespace codify
