// Collects which footnotes a file defines and which it uses, from its raw lines. The Markdown library does not report
// this: it leaves an undefined mark as text and drops a definition that nothing refers to.
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

    /// Records the definition of `label` ("^1") on `line`. Returns the line of an earlier definition of it, or 0.
    int define(std::string_view label, int line);

    /// Records each "[^label]" of `text`, which starts at `column` of `line`, and each "[^" that is not a valid mark,
    /// such as "[^my note]"; code spans are skipped.
    void find_uses(std::string_view text, int line, int column);

    [[nodiscard]] std::size_t defined() const { return notes_.size(); }

    /// Invalid marks, then marks without a definition and definitions without a mark, each sorted by label.
    [[nodiscard]] std::vector<Fault> faults() const;

  private:
    std::map<std::string, int> notes_;                 // label -> line
    std::map<std::string, std::pair<int, int>> uses_;  // label -> line and column of the first
    std::vector<Fault> unmade_;                        // the first few invalid marks
};

}  // namespace codify
