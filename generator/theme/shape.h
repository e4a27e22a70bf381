// The shape of a template's values: a tree of names with types, which is the contract between the page views and the
// themes. A template is checked against it when it is loaded, so that a misspelt name is an error with a line and a
// hint and never an empty space on a page.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace codify {

struct Shape {
    enum class Kind : std::uint8_t {
        text,    ///< {{name}}: text, escaped
        html,    ///< {{{name}}}: HTML
        count,   ///< {{name}}: a number, which chooses the plural form of a word
        flag,    ///< {{#name}}…{{/name}} and {{^name}}…{{/name}}
        object,  ///< a section with members of its own, or absent
        list,    ///< a section repeated for each entry
    };

    std::string name;
    Kind kind = Kind::text;
    std::vector<Shape> members{};  ///< of an object, or of each entry of a list
};

/// A template that a theme must have, by its file's name without extension, and the values that it may use.
struct TemplateShape {
    std::string name;
    Shape root;
};

/// All templates that a theme must have.
using Contract = std::vector<TemplateShape>;

/// Short functions to write shapes. For use within functions.
namespace shapes {

using Members = std::vector<Shape>;

inline Shape text(const char* name) { return {name, Shape::Kind::text}; }
inline Shape html(const char* name) { return {name, Shape::Kind::html}; }
inline Shape count(const char* name) { return {name, Shape::Kind::count}; }
inline Shape flag(const char* name) { return {name, Shape::Kind::flag}; }
inline Shape object(const char* name, Members members) { return {name, Shape::Kind::object, std::move(members)}; }
inline Shape list(const char* name, Members members) { return {name, Shape::Kind::list, std::move(members)}; }

/// Concatenates lists of members.
inline Members joined(std::initializer_list<Members> parts) {
    Members out;
    for (const auto& part : parts) out.insert(out.end(), part.begin(), part.end());
    return out;
}

/// The values of a whole template.
inline Shape root(std::initializer_list<Members> parts) { return {"", Shape::Kind::object, joined(parts)}; }

}  // namespace shapes
}  // namespace codify
