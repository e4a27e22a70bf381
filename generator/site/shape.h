// What values a template may use: a tree of names, which is the contract between the views that fill them in and the
// themes that show them. A template is held to it when it is loaded, so that a misspelt name is an error with a line
// and a hint and never an empty place on a page.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

struct Shape {
    enum class Kind : std::uint8_t {
        text,    ///< {{name}}: words, escaped
        html,    ///< {{{name}}}: finished markup
        flag,    ///< {{#name}}…{{/name}} and {{^name}}…{{/name}}
        object,  ///< a section that opens its members, or is absent
        list,    ///< a section repeated for each entry
    };

    std::string name;
    Kind kind = Kind::text;
    std::vector<Shape> members{};  ///< of an object or of each entry
};

/// The templates that a theme must hold, by file name without ending, and the values each may use.
struct TemplateShape {
    std::string name;
    Shape root;
};
[[nodiscard]] const std::vector<TemplateShape>& template_shapes();

/// The template of the theme's gallery, which no site needs.
[[nodiscard]] const TemplateShape& gallery_shape();

}  // namespace codify
