// The five source documents as plain text, read without any help from the generator, and what it means for two texts to
// have the same words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify::verbatim {

/// One statement of a document: "ACC.b1" is the first behaviour of the first principle. The ids are the tests' own.
struct Statement {
    std::string id;
    std::string text;
};
using Statements = std::vector<Statement>;

/// A source document by line, counted from 1. Lines that hold nothing but spaces are empty.
class SourceText {
  public:
    explicit SourceText(const std::string& file);

    /// A line without the spaces at its ends.
    [[nodiscard]] const std::string& line(int number) const { return lines_.at(static_cast<std::size_t>(number)); }
    [[nodiscard]] int last() const { return static_cast<int>(lines_.size()) - 1; }

    /// The number of the first line at or after `from` that reads exactly `words`. Throws without one.
    [[nodiscard]] int find(std::string_view words, int from = 1) const;

    /// The lines from `first` up to but without `end` that are not empty.
    [[nodiscard]] std::vector<std::string> between(int first, int end) const;

    /// Sets line `second` behind line `first`, where a page break cut a sentence in two. Both must hold text.
    void join(int first, int second);

    /// Sets a line that ends with two spaces, which is a line break within a paragraph, before the line that follows.
    void join_broken_lines();

    /// How many lines read exactly `words`.
    [[nodiscard]] int count(std::string_view words) const;

  private:
    std::vector<std::string> lines_;
    std::vector<bool> broken_;
};

/// `text` with one form of each quotation mark and apostrophe, and one space for each run of white space.
[[nodiscard]] std::string normalised(std::string_view text);

/// `text` without the Markdown of the source: links as their words, no emphasis, no <b>.
[[nodiscard]] std::string without_markup(const std::string& text);

/// `text` without `mark` at its start; throws when it does not start so.
[[nodiscard]] std::string after(const std::string& text, std::string_view mark);

[[nodiscard]] std::vector<std::string> cells(const std::string& row);
[[nodiscard]] bool starts_with(std::string_view text, std::string_view start);
[[nodiscard]] int word_count(std::string_view text);

/// The first place where `carried` says something else than `source`, in words; empty when both say the same in the
/// same order under the same ids.
[[nodiscard]] std::string difference(const Statements& source, const Statements& carried);

/// `parts` as one list.
[[nodiscard]] Statements joined(std::vector<Statements> parts);

/// Adds `texts` as prefix + ".0", ".1" and so on, the first number being `first`.
void add_numbered(Statements& out, const std::string& prefix, const std::vector<std::string>& texts, int first = 0);

}  // namespace codify::verbatim
