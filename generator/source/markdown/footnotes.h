// Which footnotes a file defines and which it uses, as its raw lines show them. The Markdown library keeps this to
// itself: it leaves an undefined mark as text and drops a text that nothing refers to.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace codify {

class Footnotes {
  public:
    struct Fault {
        int line, column;
        const char* rule;
        std::string message, hint;
    };

    /// Notes the text of `label` ("^1") on `line`. Gives the line of an earlier text for it, or 0.
    int define(std::string_view label, int line);

    /// Notes each "[^label]" of `text`, which starts at `column` of `line`, and each "[^" that makes no footnote, such
    /// as
    /// "[^my note]"; code spans are passed over.
    void find_uses(std::string_view text, int line, int column);

    [[nodiscard]] std::size_t defined() const { return notes_.size(); }

    /// Marks that make no footnote, then marks without a text and texts without a mark, each by label.
    [[nodiscard]] std::vector<Fault> faults() const;

  private:
    std::map<std::string, int> notes_;                 // label -> line
    std::map<std::string, std::pair<int, int>> uses_;  // label -> line and column of the first
    std::vector<Fault> unmade_;                        // the first few
};

}  // namespace codify
