// The values that a page's template is rendered with: a tree of texts, flags, objects and lists by name. shape.h
// defines which names are allowed.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "source/words/plural_rules.h"
#include "theme/shape.h"

namespace codify {

/// The values for a template or a part of it: names with texts, flags, objects or lists.
///
/// These are not the library's own values, which cost a hash table for each list entry and two allocations for each
/// text: building and freeing them took longer than writing the page.
class View {
  public:
    using Make = std::function<View(std::size_t index)>;

    View() = default;
    View(View&&) noexcept = default;
    View& operator=(View&&) noexcept = default;
    View(const View&) = delete;
    View& operator=(const View&) = delete;
    ~View() = default;

    // Names must be string literals: a view stores only a pointer to them.
    View& text(std::string_view name, std::string value) { return add(name, std::move(value)); }
    View& html(std::string_view name, std::string value) { return add(name, std::move(value)); }
    View& count(std::string_view name, std::size_t value, const PluralRules& plural) {
        return add(name, Count{std::to_string(value), plural.of(value)});
    }
    View& flag(std::string_view name, bool value) { return add(name, value); }
    View& object(std::string_view name, View value);
    View& absent(std::string_view name) { return flag(name, false); }
    View& list(std::string_view name, std::vector<View> entries);

    /// Adds a list, and the flag `has`, which is true if it is not empty: a list's section is repeated, so a heading
    /// above it needs a section of its own.
    View& list_if_any(std::string_view has, std::string_view name, std::vector<View> entries);

    /// A lazy list, whose entries are made one at a time while the template is rendered, for pages that show a whole
    /// framework: only one entry is in memory at a time.
    View& list(std::string_view name, std::size_t count, Make make);

    /// The first difference between this view and `shape` ("sections.entries: missing id"), or nothing. For tests.
    [[nodiscard]] std::string mismatch(const Shape& shape) const;

  private:
    friend class Filler;

    struct Object {
        // A single view, in a vector since View is incomplete here.
        std::vector<View> members;
    };
    struct List {
        std::size_t count;
        std::vector<View> entries;  ///< unless `make` makes them
        Make make{};
    };
    struct Count {
        std::string text;
        PluralForm form;
    };
    using Value = std::variant<bool, std::string, Object, List, Count>;
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

}  // namespace codify
