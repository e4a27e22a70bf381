// Matches a CSS selector against the elements of a finished page, as far as that is possible without a reader: states
// such as :hover, :focus or :checked never match.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "check/page.h"
#include "theme/style_tokens.h"

namespace codify {

class SelectorList {
  public:
    /// Parses the selector list `tokens`. Within another rule `outer` is the selector list of that rule, which "&"
    /// stands for; else null.
    SelectorList(std::span<const StyleToken> tokens, std::shared_ptr<const SelectorList> outer);

    /// Whether one of the selectors matches the element at `index`. `scripts` is whether the browser runs scripts, in
    /// which case <html> has the attribute data-scripts.
    [[nodiscard]] bool matches(const CheckedPage& page, int index, bool scripts) const;

  private:
    struct Condition {
        enum class Kind {
            type,
            id,
            of_class,
            attribute,
            any_of,
            none_of,
            holds,
            first,
            last,
            empty,
            root,
            always,
            never
        };
        Kind kind = Kind::always;
        std::string name{}, value{};
        char how = '\0';  ///< operator of an attribute selector: '=' or the sign before it; '\0' for mere presence
        std::shared_ptr<const SelectorList> list{};
    };
    struct Compound {
        std::vector<Condition> conditions;
        char before = ' ';  ///< combinator before it: ' ', '>', '+' or '~'
    };
    using Complex = std::vector<Compound>;
    class Parser;

    static bool holds(const Condition& condition, const CheckedPage& page, int index, bool scripts);
    static bool matches(const Complex& complex, std::size_t last, const CheckedPage& page, int index, bool scripts);

    std::vector<Complex> choices_;
};

}  // namespace codify
