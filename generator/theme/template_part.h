// A template as it is once parsed: a tree of parts, which is filled in page after page.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "theme/template.h"
#include "theme/view.h"

namespace codify {

/// A piece of a parsed template.
struct Template::Part {
    enum class Kind : std::uint8_t { plain, line_end, text, html, section, inverted };

    Kind kind = Kind::plain;
    std::string words{};         ///< of plain text; else the name of a value
    bool ends_lines = false;     ///< of plain text: whether it holds a line break
    std::vector<Part> inside{};  ///< of a section
};

/// Appends `parts` filled in from `page`, then from `site` for names that the page lacks. The library's own renderer
/// takes values in a form that costs more to build than the page, and copies each text three times on its way out; this
/// one writes straight into the page.
void fill_template(const std::vector<Template::Part>& parts, const View& site, const View& page, std::string& out);

}  // namespace codify
