// What begins in a style or a script and never ends, or ends what never began. A browser drops what follows it, or the
// whole file, without a word to anybody.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace codify {

struct Unclosed {
    std::size_t at = 0;     ///< where it stands in the text, in bytes
    std::string message{};  ///< "this comment is never closed"; empty if all is well
    std::string hint{};
};

/// The brackets that are open at one place of a text, and what is wrong with them.
class OpenBrackets {
  public:
    /// `text` must outlive it.
    explicit OpenBrackets(std::string_view text) : text_(text) {}

    /// `bracket` ends in the bracket itself: "${" is one, too.
    void open(std::size_t at, std::string_view bracket);

    /// Closes the last one. What is wrong if it is of another kind, or if none is open.
    [[nodiscard]] Unclosed close(std::size_t at, char bracket);

    /// What is wrong when the text ends here.
    [[nodiscard]] Unclosed end() const;

  private:
    struct Open {
        std::size_t at;
        std::string_view bracket;
    };
    static Unclosed never_closed(const Open& open);

    std::string_view text_;
    std::vector<Open> open_;
    std::vector<Open> askew_;  ///< closed by a bracket at another indent: one between the two was most likely left out
};

/// Where the byte `at` of `text` stands in `file`.
[[nodiscard]] Place place_in(std::string_view text, std::size_t at, const SourceFile& file);

}  // namespace codify
