// Running text as its author wrote it, without its markup, in which every letter knows its place in the file: what the
// rules of plain English look at, so that a finding can point at the word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "source/toml/toml.h"

namespace codify {

/// One paragraph, list entry, heading, cell or setting.
struct OwnPassage {
    struct Spot {
        int line, column;
    };
    SourceFile file;
    std::string text;
    std::vector<Spot> spots;  ///< of each byte of the text

    [[nodiscard]] Place place(std::size_t at) const;
};

/// The passages of Markdown, whose first line is line `first_line` of `file`. Quotations and code are left out: they
/// are somebody else's words, or none.
[[nodiscard]] std::vector<OwnPassage> markdown_passages(std::string_view markdown, const SourceFile& file,
                                                        int first_line);

/// The passages of a template: what stands between its tags, and what its attributes say to those who hear the page. A
/// value that is filled in counts as a word; what stands in a section counts as a passage of its own.
[[nodiscard]] std::vector<OwnPassage> template_passages(std::string_view text, const SourceFile& file);

/// A text of a settings file.
[[nodiscard]] OwnPassage value_passage(const TomlValue& value, const SourceFile& file);

}  // namespace codify
