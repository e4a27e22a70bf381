// Reads a site's `content/` folder: names, sizes, encoding, settings and Markdown of every file, in parallel.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "base/disk.h"
#include "source/markdown/markdown.h"
#include "source/toml/toml.h"

namespace codify {

class DocumentCache;

/// One Markdown file, parsed.
struct Document {
    std::string path;  ///< relative to the content folder, such as "code/accountability.md"
    RootRef root;      ///< the content folder that it was read from
    TomlValue front;   ///< its front matter, not yet validated
    std::vector<Block> blocks;
    std::size_t bytes = 0;  ///< of the file
    bool usable = false;    ///< false when a problem was reported that makes the rest unreadable

    [[nodiscard]] SourceFile file() const { return {root, path}; }
};

/// A frozen edition in `content/editions/<id>/`, whose files match its manifest.
struct FrozenContent {
    std::string id;
    TomlValue settings;                              ///< edition.toml
    std::optional<TomlValue> sources = TomlValue{};  ///< its documents.toml
    std::vector<Document> documents;                 ///< sorted by path
};

struct Content {
    RootRef root;                                                ///< root of everything that is not a document
    std::vector<Document> documents;                             ///< of the current edition, sorted by path
    std::vector<FrozenContent> frozen;                           ///< sorted by id
    std::vector<std::string> pictures;                           ///< paths of files that are published unchanged
    std::unordered_map<std::string, PictureSize> picture_sizes;  ///< by path
    // Empty when there is no such file, nothing when it has an error.
    std::optional<TomlValue> sources = TomlValue{};   ///< documents.toml
    bool has_sources = false;                         ///< whether there is one
    std::optional<TomlValue> learning = TomlValue{};  ///< learning.toml
    TomlValue synonyms;                               ///< synonyms.toml: empty when it is missing or has an error
    TomlValue style;                                  ///< style.toml: likewise
};

/// The folder of the content that contains the frozen editions.
inline constexpr std::string_view kEditions = "editions";
inline constexpr std::string_view kEditionSettings = "edition.toml";

/// The limit for the total size of all Markdown files in bytes: a parsed document takes about three times its own size.
inline constexpr std::size_t kMostContent = 256 * 1024 * 1024;

/// The list of source documents, one for the current edition and one for each frozen edition.
inline constexpr std::string_view kSources = "documents.toml";

/// Parses `text`, the contents of `file`; without a text, the document is not usable.
[[nodiscard]] Document parse_document(std::optional<std::string> text, const SourceFile& file,
                                      Diagnostics& diagnostics);

/// Reads everything below `root`, a site's content. All problems go to `diagnostics`; throws Failure when the system
/// cannot read a file, and when the Markdown files have more than 256 MiB together (limit).
///
/// Files in `cache` are not read again, and the others are added to it.
[[nodiscard]] Content read_content(const RootRef& root, Diagnostics& diagnostics, DocumentCache* cache = nullptr);

}  // namespace codify
