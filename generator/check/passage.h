// Running text without its markup, in which every byte has its position in the file, as input of the rules of plain
// English, so that a finding can point at the word.
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

/// The passages of a Markdown text that starts on line `first_line` of `file`. Quotations and code are left out: they
/// are not the site's own words.
[[nodiscard]] std::vector<OwnPassage> markdown_passages(std::string_view markdown, const SourceFile& file,
                                                        int first_line);

/// The passages of a template: the text between its tags, and attributes that screen readers read out. A variable
/// counts as a word; the content of a section is a passage of its own.
[[nodiscard]] std::vector<OwnPassage> template_passages(std::string_view text, const SourceFile& file);

/// The passages of one word of a file of words, which starts at `place`: its marks are left out, and what is filled in
/// counts as a word.
[[nodiscard]] std::vector<OwnPassage> word_passages(std::string_view word, const Place& place);

/// A text of a settings file.
[[nodiscard]] OwnPassage value_passage(const TomlValue& value, const SourceFile& file);

}  // namespace codify
