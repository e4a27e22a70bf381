// Follows the block structure of Markdown line by line, without parsing what the lines say: which quotes, list items
// and footnotes stand open, and whether a line goes on with the paragraph above it. It takes the same decisions in the
// same order as the Markdown library, so that the limits hold for what the library will really see.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace codify {

/// How many containers may stand inside each other; what stands deeper than one more is read as text.
inline constexpr std::size_t kDeepest = 16;

/// A run of at least three ` or ~ that opens or closes a fenced block.
struct Fence {
    char mark = 0;
    std::size_t length = 0;
    bool bare = false;  ///< nothing behind it: only such a line can close a fence
};

struct RawLine {
    enum class Kind : std::uint8_t { blank, text, heading, rule, fence, code, html };

    Kind kind = Kind::blank;
    std::string_view text;      ///< without the container marks and the indent
    std::size_t depth = 0;      ///< how many quotes, list items and footnotes it stands in
    bool fresh = true;          ///< begins a block of its own; false: goes on with the paragraph or table above
    bool loose = false;         ///< goes on with it though it lacks the marks or the indent: never part of a table
    bool leaves_fence = false;  ///< ends the container of a fence that was never closed
    std::string_view note;      ///< the label ("^1") of a footnote that opens here
    bool note_in_note = false;
};

/// Reads the lines of one text in order.
class RawLines {
  public:
    [[nodiscard]] RawLine read(std::string_view line);

    /// Says that the line read last made its paragraph a table.
    void begin_table() { leaf_ = Leaf::table; }

    [[nodiscard]] bool in_fence() const { return fence_.mark != 0; }

  private:
    class Cursor;
    enum class Leaf : std::uint8_t { none, paragraph, table };
    struct Container {
        enum class Kind : std::uint8_t { quote, item, note };
        Kind kind;
        std::size_t width = 0;  ///< columns by which a line must be indented to stand in an item or a note
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

/// How many columns a well-formed delimiter row makes.
[[nodiscard]] std::optional<std::size_t> delimiter_columns(std::string_view text);

/// How many cells a table row has: parts between pipes without a backslash in front; outer pipes make no cell.
[[nodiscard]] std::size_t cell_count(std::string_view text);

}  // namespace codify
