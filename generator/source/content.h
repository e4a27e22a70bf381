// Reads a site's `content/` folder: names, sizes, encoding, settings and Markdown of every file, in parallel.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/disk.h"
#include "source/markdown/markdown.h"
#include "source/toml/toml.h"

namespace codify {

class DocumentCache;

/// One Markdown file, parsed.
struct Document {
    std::string path;  ///< in the content, such as "code/accountability.md"
    RootRef root;      ///< the folder of the content that it was read below
    TomlValue front;   ///< its settings, not yet checked
    std::vector<Block> blocks;
    std::size_t bytes = 0;  ///< of the file
    bool usable = false;    ///< false when a problem of its own was reported and it could not be read on

    [[nodiscard]] SourceFile file() const { return {root, path}; }
};

/// A frozen edition in `content/editions/<id>/`, whose files are as its manifest says.
struct FrozenContent {
    std::string id;
    TomlValue settings;                              ///< edition.toml
    std::optional<TomlValue> sources = TomlValue{};  ///< its documents.toml
    std::vector<Document> documents;                 ///< sorted by path
};

struct Content {
    RootRef root;                       ///< where all that is not a document was read
    std::vector<Document> documents;    ///< of the current edition, sorted by path
    std::vector<FrozenContent> frozen;  ///< sorted by id
    std::vector<std::string> pictures;  ///< paths of files that are published as they are
    // Empty when there is no such file, nothing when it is faulty.
    std::optional<TomlValue> sources = TomlValue{};   ///< documents.toml
    bool has_sources = false;                         ///< whether there is one
    std::optional<TomlValue> learning = TomlValue{};  ///< learning.toml
    TomlValue synonyms;                               ///< synonyms.toml: empty when there is none or it is faulty
    TomlValue style;                                  ///< style.toml: the same
};

/// The folder of the content that holds the frozen editions, and what each of them says of itself.
inline constexpr std::string_view kEditions = "editions";
inline constexpr std::string_view kEditionSettings = "edition.toml";

/// How many bytes all Markdown files may come to: a parsed document takes about three times its own.
inline constexpr std::size_t kMostContent = 256 * 1024 * 1024;

/// The list of source documents, of the content and of each edition.
inline constexpr std::string_view kSources = "documents.toml";

/// The document that the bytes of `file` are, which may be none.
[[nodiscard]] Document parse_document(std::optional<std::string> text, const SourceFile& file,
                                      Diagnostics& diagnostics);

/// Reads everything below `root`, a site's content. All problems go to `diagnostics`; throws Failure when the
/// system refuses to read, and when the Markdown files come to more than 256 MiB together (limit).
///
/// Files that `cache` holds are not read again, and the others are kept there.
[[nodiscard]] Content read_content(const RootRef& root, Diagnostics& diagnostics, DocumentCache* cache = nullptr);

}  // namespace codify
