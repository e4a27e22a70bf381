// Which elements of a finished page a selector of a style sheet means, as far as that can be known without a reader:
// what depends on the mouse, the focus or an answer is taken not to hold.
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
    /// The list that `tokens` write. Within another rule `outer` is that rule's list, which "&" means; else null.
    SelectorList(std::span<const StyleToken> tokens, std::shared_ptr<const SelectorList> outer);

    /// Whether one of them means the element at `index`. `scripts` tells whether the reader's browser runs them, which
    /// the page's <html> then says in its attribute data-scripts.
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
        char how = '\0';  ///< of an attribute: '=' or the sign before it; '\0' when it need only be there
        std::shared_ptr<const SelectorList> list{};
    };
    struct Compound {
        std::vector<Condition> conditions;
        char before = ' ';  ///< how it hangs on the one before it: ' ', '>', '+' or '~'
    };
    using Complex = std::vector<Compound>;
    class Parser;

    static bool holds(const Condition& condition, const CheckedPage& page, int index, bool scripts);
    static bool matches(const Complex& complex, std::size_t last, const CheckedPage& page, int index, bool scripts);

    std::vector<Complex> choices_;
};

}  // namespace codify
