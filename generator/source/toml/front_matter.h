// The settings between two lines of +++ at the top of a Markdown file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "source/toml/toml.h"

namespace codify {

struct FrontMatter {
    TomlValue settings;
    std::string_view body;  ///< the rest of the text that was given
    int body_line = 1;      ///< the line of the file on which the body starts
};

/// Splits a text that passed clean_text. Missing, unclosed or too long (16 KiB) front matter is a problem and returns
/// nothing.
[[nodiscard]] std::optional<FrontMatter> read_front_matter(std::string_view text, const SourceFile& file,
                                                           Diagnostics& diagnostics);

}  // namespace codify
