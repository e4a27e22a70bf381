// A tag of a template that says a word of the site: {{words.search.title}}, or a section of it that ends on the same
// line and says what the marks of the word look like. What becomes of it: template_words.h.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "theme/template.h"

namespace codify {

/// What the names of all words begin with in a tag.
inline constexpr std::string_view kWordPrefix = "words.";

/// Where a template's section puts the text of a word or of its mark.
inline constexpr std::string_view kTextTag = "{{text}}";

/// Points into the line that it stands in.
struct WordTag {
    std::string_view key{};     ///< "search.title", without "words."
    std::string_view inside{};  ///< of a section
    bool is_section = false;
    bool is_closed = true;  ///< false for a section that does not end on its line
    std::size_t end = 0;    ///< offset behind it
    Place place{}, inside_place{};

    /// Where `piece` of the inside begins.
    [[nodiscard]] Place place_of(std::string_view piece) const;
};

/// The tag that begins at `at` of `line`, where {{ stands; nothing for a tag that says no word.
[[nodiscard]] std::optional<WordTag> word_tag_at(const TemplateText::Line& line, std::size_t at);

/// What a section shows around the words that a mark marks. Without `text`, the marked words have no place in it;
/// without `found`, the section does not have the mark.
struct MarkLook {
    bool found = false;
    bool has_text = false;
    std::string_view whole;          ///< from the start of the mark's own section
    std::string_view before, after;  ///< of the marked words
};
[[nodiscard]] MarkLook look_of(const WordTag& tag, std::string_view mark);

/// The first piece of the inside that is the look of none of `marks`; empty where there is none.
[[nodiscard]] std::string_view stray_look(const WordTag& tag, const std::set<std::string, std::less<>>& marks);

}  // namespace codify
