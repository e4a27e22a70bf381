#include "source/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/character_advice.h"
#include "base/utf8.h"
#include "source/merge_marks.h"

namespace codify {
namespace {

constexpr std::size_t kReported = 20;  // per file: a file full of one fault needs no more

bool looks_like_utf16(std::string_view text) {
    if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF") return true;
    const auto sample = text.substr(0, 1024);
    const auto zeros = static_cast<std::size_t>(std::count(sample.begin(), sample.end(), '\0'));
    return sample.size() >= 4 && zeros * 4 >= sample.size();
}

class Scanner {
  public:
    Scanner(std::string_view text, const SourceFile& file, Exit exit, Diagnostics& diagnostics)
        : text_(text), file_(file), exit_(exit), diagnostics_(diagnostics) {}

    bool scan() {
        for (auto bad = bad_character(text_); bad && found_ < kReported;
             bad = bad_character(text_, bad->at + bad->size)) {
            auto [rule, message, hint] = advice_on(*bad, Written::as_itself);
            if (bad->flaw == Flaw::not_utf8)
                message = fmt::format("byte {} of this file (0x{:02X}) is not UTF-8 text", bad->at,
                                      static_cast<unsigned char>(text_[bad->at]));
            report(bad->at, rule, std::move(message), std::move(hint));
        }
        return found_ == 0;
    }

  private:
    void report(std::size_t at, const char* rule, std::string message, std::string hint) {
        ++found_;
        const auto before = text_.substr(0, at);
        const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
        const auto column = static_cast<int>(character_count(before.substr(before.rfind('\n') + 1))) + 1;
        diagnostics_.add({.place = {file_, line, column},
                          .rule = rule,
                          .message = std::move(message),
                          .hint = std::move(hint),
                          .exit = exit_});
    }

    std::string_view text_;
    const SourceFile& file_;
    Exit exit_;
    Diagnostics& diagnostics_;
    std::size_t found_ = 0;
};

void normalise_line_ends(std::string& text, const SourceFile& file, Diagnostics& diagnostics) {
    if (text.find('\r') == std::string::npos) return;
    std::size_t to = 0;
    int line = 1;
    int lone = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char c = text[at];
        if (c == '\r') {
            if (at + 1 < text.size() && text[at + 1] == '\n') continue;
            if (lone == 0) lone = line;
            c = '\n';
        }
        if (c == '\n') ++line;
        text[to++] = c;
    }
    text.resize(to);
    if (lone == 0) return;
    diagnostics.add({.place = {file, lone, 0},
                     .rule = "lone-carriage-return",
                     .message = "a line here ends with a lone carriage return, as very old Macs wrote it",
                     .hint = "save the file again in your editor; the text is read as if it were a usual line end",
                     .severity = Severity::warning});
}

/// Whether there is none. What stands between marks is two texts in one: nothing else is said of it.
bool has_no_merge_marks(std::string_view text, const SourceFile& file, Exit exit, Diagnostics& diagnostics) {
    const auto marks = merge_marks(text);
    for (std::size_t i = 0; i < std::min(marks.size(), kReported); ++i)
        report_merge_mark(marks[i], file, exit, diagnostics);
    return marks.empty();
}

}  // namespace

bool clean_text(std::string& text, const SourceFile& file, Exit exit, Diagnostics& diagnostics) {
    if (looks_like_utf16(text)) {
        diagnostics.add({.place = {file, 1, 1},
                         .rule = "not-utf-8",
                         .message = "this file is saved as UTF-16",
                         .hint = "in your editor choose Save as, then the encoding UTF-8",
                         .exit = exit});
        return false;
    }
    if (text.compare(0, 3, "\xEF\xBB\xBF") == 0) text.erase(0, 3);
    normalise_line_ends(text, file, diagnostics);
    return has_no_merge_marks(text, file, exit, diagnostics) && Scanner(text, file, exit, diagnostics).scan();
}

}  // namespace codify
