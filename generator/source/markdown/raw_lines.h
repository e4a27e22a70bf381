// Follows the block structure of Markdown line by line, without parsing inline text: which quotes, list items and
// footnotes are open, and whether a line continues the paragraph above it. It takes the same decisions in the same
// order as the Markdown library, so that limits checked here apply to what the library will see.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace codify {

/// How many containers may be nested. One more is recognised, and anything deeper is read as text.
inline constexpr std::size_t kDeepest = 16;

/// A run of at least three ` or ~ that opens or closes a fenced block.
struct Fence {
    char mark = 0;
    std::size_t length = 0;
    bool bare = false;  ///< nothing after it: only such a line can close a fence
};

struct RawLine {
    enum class Kind : std::uint8_t { blank, text, heading, rule, fence, code, html };

    Kind kind = Kind::blank;
    std::string_view text;      ///< without container markers and indentation
    std::size_t depth = 0;      ///< number of enclosing quotes, list items and footnotes
    bool fresh = true;          ///< starts a block of its own; false: continues the paragraph or table above
    bool loose = false;         ///< a lazy continuation line, without markers or indentation: never part of a table
    bool leaves_fence = false;  ///< ends the container of a fence that is still open
    std::string_view note;      ///< the label ("^1") of a footnote definition that opens here
    bool note_in_note = false;
};

/// Reads the lines of one text in order.
class RawLines {
  public:
    [[nodiscard]] RawLine read(std::string_view line);

    /// Marks the paragraph of the last line as a table.
    void begin_table() { leaf_ = Leaf::table; }

    [[nodiscard]] bool in_fence() const { return fence_.mark != 0; }

  private:
    class Cursor;
    enum class Leaf : std::uint8_t { none, paragraph, table };
    struct Container {
        enum class Kind : std::uint8_t { quote, item, note };
        Kind kind;
        std::size_t width = 0;  ///< columns by which a line must be indented to belong to an item or a footnote
        bool empty = false;     ///< nothing but blanks so far
    };

    [[nodiscard]] std::size_t match(Cursor& cursor) const;
    bool open(Cursor& cursor, std::size_t keep, bool in_paragraph, RawLine& raw);
    [[nodiscard]] RawLine::Kind kind_of(const Cursor& cursor, bool in_paragraph, bool lazy) const;

    std::vector<Container> open_;
    Leaf leaf_ = Leaf::none;
    Fence fence_;
};

[[nodiscard]] std::optional<Fence> read_fence(std::string_view text);

/// A line that could be a table's delimiter row, well-formed or not: dashes with pipes or colons and nothing else.
[[nodiscard]] bool like_delimiter_row(std::string_view text);

/// The number of columns in a well-formed delimiter row.
[[nodiscard]] std::optional<std::size_t> delimiter_columns(std::string_view text);

/// How many cells a table row has: parts between pipes that are not escaped by a backslash; outer pipes make no cell.
[[nodiscard]] std::size_t cell_count(std::string_view text);

}  // namespace codify
