// Finds what is opened in a style or a script and never closed, or closed and never opened. A browser silently drops
// what follows it, or the whole file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace codify {

struct Unclosed {
    std::size_t at = 0;     ///< byte offset in the text
    std::string message{};  ///< "this comment is never closed"; empty if all is well
    std::string hint{};
};

/// The stack of open brackets at one position of a text, and what is wrong with them.
class OpenBrackets {
  public:
    /// `text` must outlive this object.
    explicit OpenBrackets(std::string_view text) : text_(text) {}

    /// Opens `bracket`, whose last character is the bracket itself: "${" is one, too.
    void open(std::size_t at, std::string_view bracket);

    /// Closes the last open bracket. Returns what is wrong if it is of another kind, or if none is open.
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
    std::vector<Open> askew_;  ///< closed at another indentation: probably one between the two is missing
};

/// The position in `file` of the byte offset `at` of `text`.
[[nodiscard]] Place place_in(std::string_view text, std::size_t at, const SourceFile& file);

}  // namespace codify
