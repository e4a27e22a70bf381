#include "source/markdown/limits.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/file_problems.h"
#include "base/text.h"
#include "base/utf8.h"
#include "source/markdown/footnotes.h"
#include "source/markdown/raw_lines.h"

namespace codify {
namespace {

constexpr std::size_t kLongestLine = 4096;
constexpr std::size_t kLongestParagraph = 8192;
constexpr std::size_t kMostColumns = 12;
constexpr std::size_t kMostRows = 500;
constexpr std::size_t kMostDefinitions = 200;
constexpr std::size_t kLongestTarget = 2048;
constexpr std::size_t kMostExpanded = 1024 * 1024;  // bytes that all uses of reference definitions may expand to
constexpr std::size_t kMostFootnotes = 200;
constexpr std::size_t kMostMarks = 500;  // in one block
constexpr std::size_t kMostReported = 20;

class Scan {
  public:
    Scan(const SourceFile& file, int first_line, Diagnostics& diagnostics)
        : problems_(file, diagnostics), line_(first_line - 1) {}

    bool run(std::string_view body) {
        if (body.size() > kLargestFile) {
            ++line_;
            limit(
                1, "file-too-large",
                fmt::format("this text is {} bytes long, the limit is {}", grouped(body.size()), grouped(kLargestFile)),
                "divide it into several pages");
            return safe_;
        }
        for (const auto text : lines_of(body)) {
            ++line_;
            if (text.size() > kLongestLine) {
                long_line(text);
            } else if (follows_) {
                line(text);
            }
        }
        finish();
        return safe_;
    }

  private:
    /// Reports a line that is too long to scan; one that is long because of its nesting, as nested too deeply.
    void long_line(std::string_view text) {
        if (follows_ && lines_.read(text).depth > kDeepest) return too_deep();
        follows_ = false;
        limit(1, "line-too-long",
              fmt::format("this line is {} bytes long, the limit is {}", grouped(text.size()), grouped(kLongestLine)),
              "break the line into shorter ones");
    }

    void too_deep() {
        follows_ = false;
        limit(1, "nested-too-deep", fmt::format("quotes and lists are nested more than {} deep here", kDeepest),
              "flatten the lists");
    }

    void line(std::string_view text) {
        const auto raw = lines_.read(text);
        const auto lead = static_cast<std::size_t>(raw.text.data() - text.data());
        column_ = static_cast<int>(character_count(text.substr(0, lead))) + 1;
        if (raw.depth > kDeepest) return too_deep();
        if (raw.leaves_fence) unclosed_fence();
        if (!raw.note.empty()) note(raw);
        if (raw.fresh) begin_block(raw.text);
        switch (raw.kind) {
            case RawLine::Kind::fence:
                fence_ = raw.text;
                fence_line_ = line_;
                fence_column_ = column_;
                break;
            case RawLine::Kind::html:
                html(raw.text);
                break;
            case RawLine::Kind::heading:
                inlines(raw.text);
                break;
            case RawLine::Kind::text:
                words(raw);
                break;
            default:
                break;
        }
    }

    void words(const RawLine& raw) {
        inlines(raw.text);
        if (definable_) define(raw.text);
        if (like_delimiter_row(raw.text)) {
            delimiter(raw);
        } else if (columns_ > 0) {
            row(raw);
        } else {
            paragraph_bytes_ += raw.text.size() + 1;
            if (paragraph_bytes_ > kLongestParagraph) {
                limit(1, "paragraph-too-long",
                      fmt::format("this paragraph is longer than {} bytes", grouped(kLongestParagraph)),
                      "divide it with a blank line");
                paragraph_bytes_ = 0;
            }
        }
        previous_ = raw.text;
        ++paragraph_lines_;
    }

    void inlines(std::string_view text) {
        if (text.find('[') == text.npos && text.find('<') == text.npos) return;  // nearly all text
        const auto brackets = static_cast<std::size_t>(std::count(text.begin(), text.end(), '['));
        brackets_ += brackets;
        marks_ += brackets + static_cast<std::size_t>(std::count(text.begin(), text.end(), '<'));
        if (marks_ > kMostMarks) {
            limit(1, "too-many-marks",
                  fmt::format("more than {} of the characters [ and < stand in one block here", kMostMarks),
                  "divide it with a blank line");
            marks_ = 0;
        }
        footnotes_.find_uses(text, line_, column_);
    }

    /// Rejected here already: this scan would parse as Markdown what the library skips as HTML.
    void html(std::string_view text) {
        mistake("raw-html", fmt::format("HTML is not allowed here: {}", shortened(trim(text), 40)),
                "use Markdown; for a character such as < write \\<");
    }

    void delimiter(const RawLine& raw) {
        const auto cells = delimiter_columns(raw.text);
        if (columns_ > 0) {
            return limit(column_, "table-rules", "a second row of dashes stands in this table",
                         "a table has one row of dashes, below its header");
        }
        if (paragraph_lines_ == 0) {
            return mistake("looks-like-a-table", "this looks like a table without a header row",
                           "write the row of headings above the dashes");
        }
        if (paragraph_lines_ > 1) {
            return mistake("table-needs-space", "a table must have a blank line in front of it",
                           "put a blank line between the text and the table's header row");
        }
        const auto header = cell_count(previous_);
        if (raw.loose) {
            return mistake("looks-like-a-table", "this row of dashes is not indented like the header above it",
                           "give all lines of a table the same start");
        }
        if (!cells || header != *cells || raw.text.find('|') == std::string_view::npos) {
            return mistake("looks-like-a-table",
                           fmt::format("this looks like a table, but its header has {} {} and the row of dashes {}",
                                       header, header == 1 ? "cell" : "cells",
                                       cells ? std::to_string(*cells) : "is not made of dashes alone"),
                           "give each heading its own dashes: | --- | --- |");
        }
        if (header > kMostColumns) {
            return limit(column_, "table-too-wide",
                         fmt::format("this table has {} columns, the limit is {}", header, kMostColumns),
                         "divide it into two tables");
        }
        columns_ = header;
        rows_ = 0;
        lines_.begin_table();
    }

    void row(const RawLine& raw) {
        marks_ = 0;
        if (const auto cells = cell_count(raw.text); cells != columns_) {
            mistake(
                "table-row",
                fmt::format("this row has {} {}, the table has {} {}", cells, cells == 1 ? "cell" : "cells", columns_,
                            columns_ == 1 ? "column" : "columns"),
                "every row needs the same number of cells; write \\| for a bar inside a cell, and a blank line below "
                "the table");
        }
        if (++rows_ == kMostRows + 1) {
            limit(column_, "table-too-long", fmt::format("this table has more than {} rows", kMostRows),
                  "divide it into two tables");
        }
    }

    /// Counts link definitions and the size that one of them can expand to at each use: its line and those below it,
    /// since target and title may be on lines of their own.
    void define(std::string_view text) {
        const auto colon = text.find("]:");
        if (colon != std::string_view::npos) {
            if (text.front() == '[') definition_bytes_ = 0;
            if (++definitions_ == kMostDefinitions + 1) {
                limit(column_, "too-many-references",
                      fmt::format("this file has more than {} link definitions", kMostDefinitions),
                      "write links in place: [words](target)");
            }
        }
        if (colon == std::string_view::npos && definition_bytes_ == 0) return;
        definition_bytes_ += text.size();
        longest_definition_ = std::max(longest_definition_, definition_bytes_);
        if (text.size() > kLongestTarget) {
            limit(column_, "target-too-long",
                  fmt::format("this link's target is longer than {} bytes", grouped(kLongestTarget)), "");
        }
    }

    void note(const RawLine& raw) {
        if (raw.note_in_note) {
            follows_ = false;
            limit(column_, "footnote-nested", "a footnote stands inside a footnote here",
                  "write the notes one below the other");
        }
        if (const int first = footnotes_.define(raw.note, line_); first > 0) {
            report({line_, 1}, "footnote-twice",
                   fmt::format("the footnote [{}] has a text in line {} already, so this one would not be shown",
                               raw.note, first),
                   "give it a label of its own");
        }
        if (footnotes_.defined() == kMostFootnotes + 1) {
            limit(1, "too-many-footnotes", fmt::format("this file has more than {} footnotes", kMostFootnotes),
                  "divide it into several pages");
        }
    }

    void begin_block(std::string_view text) {
        definable_ = !text.empty() && text.front() == '[';  // link definitions only start paragraphs
        definition_bytes_ = 0;
        paragraph_lines_ = 0;
        paragraph_bytes_ = 0;
        columns_ = 0;
        marks_ = 0;
    }

    void unclosed_fence() {
        const auto fence = read_fence(fence_);
        report(
            {fence_line_, fence_column_}, "unclosed-fence",
            "this block of code is never closed, so it takes in all the text that follows",
            fmt::format("write {} on a line of its own where the code ends", std::string(fence->length, fence->mark)));
    }

    void finish() {
        if (definitions_ > 0 && brackets_ * longest_definition_ > kMostExpanded) {
            limit(1, "references-too-large",
                  "the link definitions of this file could grow beyond 1 MiB when they are used",
                  "write links in place: [words](target)");
        }
        if (!follows_) return;  // lines that were not scanned may still contain the closing mark
        if (lines_.in_fence()) unclosed_fence();
        for (auto& fault : footnotes_.faults()) {
            report(fault, fault.rule, std::move(fault.message), std::move(fault.hint));
        }
    }

    void limit(int column, const char* rule, std::string message, std::string hint) {
        safe_ = false;
        if (problems_.errors() < kMostReported)
            problems_.limit({line_, column}, rule, std::move(message), std::move(hint));
    }

    /// Reports an error after which the library could parse the lines differently from this scan, so they are not
    /// parsed.
    void mistake(const char* rule, std::string message, std::string hint) {
        safe_ = false;
        report({line_, column_}, rule, std::move(message), std::move(hint));
    }

    void report(Position at, const char* rule, std::string message, std::string hint) {
        if (problems_.errors() < kMostReported) problems_.error(at, rule, std::move(message), std::move(hint));
    }

    FileProblems problems_;
    int line_;
    int column_ = 1;
    bool safe_ = true;
    // False after a line that is too long or too deeply nested: scanning on would be what costs too much.
    bool follows_ = true;

    RawLines lines_;
    std::string_view fence_;
    int fence_line_ = 0;
    int fence_column_ = 0;

    std::size_t paragraph_lines_ = 0;
    std::size_t paragraph_bytes_ = 0;
    std::string_view previous_;
    std::size_t columns_ = 0;  // of the table that the paragraph forms, 0 outside one
    std::size_t rows_ = 0;

    std::size_t marks_ = 0;  // [ and < in this block: each can make the library scan the rest of it
    std::size_t brackets_ = 0;
    std::size_t definitions_ = 0;
    bool definable_ = false;
    std::size_t definition_bytes_ = 0;  // since the line on which the definition started
    std::size_t longest_definition_ = 0;
    Footnotes footnotes_;
};

}  // namespace

bool check_limits(std::string_view body, const SourceFile& file, int first_line, Diagnostics& diagnostics) {
    return Scan(file, first_line, diagnostics).run(body);
}

}  // namespace codify
