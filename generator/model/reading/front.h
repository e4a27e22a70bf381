// Front matter that items, pages and frameworks share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/file_problems.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

[[nodiscard]] std::vector<Sic> read_sic(const TomlValue& front, const SourceFile& file);
[[nodiscard]] std::vector<Reference> read_related(const TomlValue& front, const SourceFile& file);

[[nodiscard]] Maintenance read_maintenance(const TomlValue& front);

/// Former paths and former anchors of a page; a value that cannot have been either is a problem.
[[nodiscard]] std::vector<Reference> read_aliases(const TomlValue& front, FileProblems& problems);
[[nodiscard]] std::vector<AnchorAlias> read_anchor_aliases(const TomlValue& front, FileProblems& problems);

/// The line of `key` in the file, 1 if it is missing.
[[nodiscard]] int line_of(const TomlValue& front, std::string_view key);

/// The index of the document that `key` of `table` names; kNone if the key is missing, and with a problem for an
/// unknown id.
[[nodiscard]] DocumentIndex read_source(const TomlValue& table, const std::vector<SourceDocument>& documents,
                                        FileProblems& problems);

/// Assigns every heading in `blocks` an id made from its words. Where several headings have the same words, each takes
/// the id of the heading it stands below in front, so no id depends on which of them comes first:
/// "stage-1-for-example". Two that have the same id all the same are a problem that names both positions.
void name_headings(std::vector<Block>& blocks, FileProblems& problems);

/// Checks that headings go down one level at a time from `top`, the highest level allowed. Problems name the heading.
void check_heading_order(const std::vector<Block>& blocks, int top, FileProblems& problems);

}  // namespace codify
