// Templates, parsed once and rendered on many threads. templates.cc is the only file that knows Mustache.
//
// A theme's partials are set in textually when a template is loaded, because the library parses a partial anew at each
// use and crashes on one that contains itself. Names, nesting and sizes are checked before the library sees a template.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostics.h"
#include "site/shape.h"

namespace codify {

/// The values for one template or a part of one: names with texts, flags, objects or lists.
///
/// These are not the library's own values, which cost a hash table for each list entry and two allocations for each
/// text: building and freeing them took more than half of a large site's time.
class View {
  public:
    using Make = std::function<View(std::size_t index)>;

    View() = default;
    View(View&&) noexcept = default;
    View& operator=(View&&) noexcept = default;
    View(const View&) = delete;
    View& operator=(const View&) = delete;
    ~View() = default;

    // Names are literals: a view keeps only where they stand.
    View& text(std::string_view name, std::string value) { return add(name, std::move(value)); }
    View& html(std::string_view name, std::string value) { return add(name, std::move(value)); }
    View& flag(std::string_view name, bool value) { return add(name, value); }
    View& object(std::string_view name, View value);
    View& absent(std::string_view name) { return flag(name, false); }
    View& list(std::string_view name, std::vector<View> entries);

    /// A list whose entries are made one at a time while the template is rendered, for pages that show a whole
    /// framework: memory then holds one entry and not all of them.
    View& list(std::string_view name, std::size_t count, Make make);

    /// The first difference between this view and `shape` ("sections.entries: missing id"), or nothing. For tests.
    [[nodiscard]] std::string mismatch(const Shape& shape) const;

  private:
    friend class Filler;

    struct Object {
        std::vector<View> members;  ///< one view; in a vector, since View is not yet complete here
    };
    struct List {
        std::size_t count;
        std::vector<View> entries;  ///< unless `make` makes them
        Make make{};
    };
    using Value = std::variant<bool, std::string, Object, List>;
    struct Named {
        std::string_view name;
        Value value;
    };

    template <class T>
    View& add(std::string_view name, T value) {
        if (values_.empty()) values_.reserve(6);
        values_.push_back({name, std::move(value)});
        return *this;
    }
    [[nodiscard]] const Value* find(std::string_view name) const;
    [[nodiscard]] static std::string mismatch_of(const Value& value, const Shape& shape);

    std::vector<Named> values_;
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
    Template(Template&&) noexcept;
    ~Template();

    /// Appends the template filled in from `page`, then from `site` for names that the page lacks.
    /// May be called from several threads.
    void render(const View& site, const View& page, std::string& out) const;

    struct Part;

  private:
    std::vector<Part> parts_;
};

}  // namespace codify
