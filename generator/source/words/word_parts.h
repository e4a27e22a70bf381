// What a word in a file of words consists of (docs/languages.md): plain text; values, {{title}}, which are filled in
// when the site is made; blanks, {count}, which a script fills in in the reader's browser; and marks, <link>…</link>,
// around words that the template shows in a way of its own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

struct WordPart {
    enum class Kind : std::uint8_t { plain, value, blank, mark, end };

    Kind kind = Kind::plain;
    std::string_view text;   ///< the plain text, or a name: "title" of {{title}}, "link" of <link> and </link>
    std::size_t offset = 0;  ///< of its first byte in the word

    [[nodiscard]] bool operator==(const WordPart&) const = default;
};

/// `parts`, unless `fault` says why the word is none.
struct WordParts {
    std::vector<WordPart> parts;
    std::string fault;
};

/// The parts of `word`, which they point into. A fault are braces and angle brackets that are no value, blank or mark,
/// and marks that are not closed, mark nothing or stand within one another.
[[nodiscard]] WordParts word_parts(std::string_view word);

/// What `word` contains besides plain text, sorted, as it is written in a file: "{count}", "<link>". REQUIRES: it has
/// no fault.
[[nodiscard]] std::vector<std::string> holes_of(std::string_view word);

}  // namespace codify
