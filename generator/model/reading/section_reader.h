// Parses the content under one heading of an item, in the form that the framework declares for it.
#pragma once

#include <string>
#include <vector>

#include "base/file_problems.h"
#include "model/model.h"

namespace codify {

/// The framework of a section, and the receiver of its problems.
struct SectionContext {
    const Framework& framework;
    FileProblems& problems;
};

/// The index of the level with the title `words`, or kNone.
[[nodiscard]] LevelIndex level_named(const Framework& framework, std::string_view words);

/// Fills `section`, whose kind is set, from the blocks under its heading `title`.
void fill_section(Section& section, const Block& title, std::vector<Block> content, const SectionContext& context);

/// Adds the text for `level`, found under `title`; a level given twice or without text is a problem.
void add_descriptor(Section& section, LevelIndex level, const Block& title, std::vector<Block> content,
                    const SectionContext& context);

}  // namespace codify
