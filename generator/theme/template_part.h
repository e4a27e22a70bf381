// A parsed template: a tree of parts, which is rendered for page after page.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "theme/template.h"
#include "theme/view.h"

namespace codify {

/// A piece of a parsed template.
struct Template::Part {
    enum class Kind : std::uint8_t { plain, line_end, text, html, section, inverted, form };

    Kind kind = Kind::plain;
    std::string words{};         ///< a plain text; otherwise the name of a value
    bool ends_lines = false;     ///< whether a plain text contains a line break
    std::vector<Part> inside{};  ///< contents of a section
    PluralForm form{};           ///< of a count, for which alone the contents are rendered
};

/// Appends `parts` rendered with the values of `page`, then of `site` for names that `page` lacks. The library's own
/// renderer takes values in a form that costs more to build than the page, and copies each text three times; this one
/// writes straight into the page.
void fill_template(const std::vector<Template::Part>& parts, const View& site, const View& page, std::string& out);

}  // namespace codify
