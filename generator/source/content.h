// Reads a site's `content/` folder: names, sizes, encoding, settings and Markdown of every file, in parallel.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/disk.h"
#include "source/markdown.h"
#include "source/toml.h"

namespace codify {

/// One Markdown file, parsed.
struct Document {
    std::string path;  ///< in `content/`, such as "code/accountability.md"
    Value front;       ///< its settings, not yet checked
    std::vector<Block> blocks;
    bool usable = false;  ///< false when a problem of its own was reported and it could not be read on
};

struct Content {
    std::vector<Document> documents;    ///< sorted by path
    std::vector<std::string> pictures;  ///< paths of files that are published as they are
    // Empty when there is no such file, nothing when it is faulty.
    std::optional<Value> sources = Value{};   ///< documents.toml
    std::optional<Value> learning = Value{};  ///< learning.toml
    Value synonyms;                           ///< synonyms.toml: empty when there is none or it is faulty
};

/// The path of a content file as authors see it.
[[nodiscard]] std::string shown_path(const std::string& path);

/// Reads everything below `folder`, the site's `content/`. All problems go to `diagnostics`; throws Failure when the
/// system refuses to read.
[[nodiscard]] Content read_content(const Folder& folder, Diagnostics& diagnostics);

}  // namespace codify
