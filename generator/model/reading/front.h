// What the front matter of items, pages and frameworks has in common.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/file_problems.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

[[nodiscard]] std::vector<Sic> read_sic(const TomlValue& front, const SourceFile& file);
[[nodiscard]] std::vector<Reference> read_related(const TomlValue& front, const SourceFile& file);

[[nodiscard]] Upkeep read_upkeep(const TomlValue& front);

/// Older paths and older places of a page; what cannot have been one is a problem.
[[nodiscard]] std::vector<Reference> read_aliases(const TomlValue& front, FileProblems& problems);
[[nodiscard]] std::vector<AnchorAlias> read_anchor_aliases(const TomlValue& front, FileProblems& problems);

/// The line of `key` in the file, 1 without it.
[[nodiscard]] int line_of(const TomlValue& front, std::string_view key);

/// The index of the document that `key` of `table` names; kNone without the key, and with a problem for an unknown id.
[[nodiscard]] DocumentIndex read_source(const TomlValue& table, const std::vector<SourceDocument>& documents,
                                        FileProblems& problems);

/// Gives every heading in `blocks` an id from its words. Two headings of the file with one id are a problem that names
/// both places; `taken` carries the ids from one call to the next.
struct TakenIds {
    std::unordered_map<std::string, Place> ids;
};
void name_headings(std::vector<Block>& blocks, TakenIds& taken, FileProblems& problems);

/// Headings of a page go down one level at a time from `top`, and `top` is the highest. Problems name the heading.
void check_heading_order(const std::vector<Block>& blocks, int top, FileProblems& problems);

}  // namespace codify
