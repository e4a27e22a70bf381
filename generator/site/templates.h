// Templates, parsed once and rendered on many threads. The only file that knows Mustache.
//
// A theme's partials are set in textually when a template is loaded, because the library parses a partial anew at each
// use and crashes on one that contains itself. Names, nesting and sizes are checked before the library sees a template.
#pragma once

#include <kainjow/mustache.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "site/shape.h"

namespace codify {

/// The values for one template or a part of one: names with texts, flags, objects or lists.
class View {
  public:
    View() = default;
    View(View&& other) noexcept : data_(std::move(other.data_)) {}
    View& operator=(View&& other) noexcept;
    View(const View&) = delete;
    View& operator=(const View&) = delete;
    ~View() = default;

    View& text(const char* name, std::string value);
    View& html(const char* name, std::string value) { return text(name, std::move(value)); }
    View& flag(const char* name, bool value);
    View& object(const char* name, View value);
    View& absent(const char* name) { return flag(name, false); }
    View& list(const char* name, std::vector<View> entries);

    /// The first difference between this view and `shape` ("sections.entries: missing id"), or nothing. For tests.
    [[nodiscard]] std::string mismatch(const Shape& shape) const;

  private:
    friend class Template;
    kainjow::mustache::data data_;
};

/// A template's source before it is parsed: lines with the place each came from.
struct TemplateText {
    struct Line {
        std::string text;
        Place place;  ///< of its first character
    };
    std::vector<Line> lines;
};

class Template {
  public:
    /// Parses text that passed check_template.
    explicit Template(const TemplateText& text);

    /// Appends the template filled in from `page`, then from `site` for names that the page lacks.
    /// May be called from several threads: rendering writes no member, since partials and lambdas, the only cases in
    /// which the library notes an error in the template, do not occur.
    void render(const View& site, const View& page, std::string& out) const;

  private:
    std::unique_ptr<kainjow::mustache::mustache> parsed_;
};

}  // namespace codify
