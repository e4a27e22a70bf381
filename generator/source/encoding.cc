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

constexpr std::size_t kReported = 20;  // per file: more reports of one fault would not help

bool looks_like_utf16(std::string_view text) {
    if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF") return true;
    const auto sample = text.substr(0, 1024);
    const auto zeros = static_cast<std::size_t>(std::count(sample.begin(), sample.end(), '\0'));
    return sample.size() >= 4 && zeros * 4 >= sample.size();
}

/// Reports bad characters. Returns whether there is none.
bool has_no_bad_characters(std::string_view text, FileProblems& problems) {
    std::size_t found = 0;
    for (auto bad = bad_character(text); bad && found < kReported; bad = bad_character(text, bad->at + bad->size)) {
        ++found;
        auto [rule, message, hint] = advice_on(*bad, Written::as_itself);
        if (bad->flaw == Flaw::not_utf8)
            message = fmt::format("byte {} of this file (0x{:02X}) is not UTF-8 text", bad->at,
                                  static_cast<unsigned char>(text[bad->at]));
        const auto before = text.substr(0, bad->at);
        const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
        const auto column = static_cast<int>(character_count(before.substr(before.rfind('\n') + 1))) + 1;
        problems.error({line, column}, rule, std::move(message), std::move(hint));
    }
    return found == 0;
}

void normalise_line_ends(std::string& text, FileProblems& problems) {
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
    problems.warning({lone, 0}, "lone-carriage-return",
                     "a line here ends with a lone carriage return, as very old Macs wrote it",
                     "save the file again in your editor; the text is read as if it were a usual line end");
}

/// Reports merge conflict markers. Returns whether there is none; if there are, the file contains two versions, so no
/// other problem of it is reported.
bool has_no_merge_marks(std::string_view text, const FileProblems& problems) {
    const auto marks = merge_marks(text);
    for (std::size_t i = 0; i < std::min(marks.size(), kReported); ++i) report_merge_mark(marks[i], problems);
    return marks.empty();
}

}  // namespace

bool clean_text(std::string& text, FileProblems problems) {
    if (looks_like_utf16(text)) {
        problems.error({1, 1}, "not-utf-8", "this file is saved as UTF-16",
                       "in your editor choose Save as, then the encoding UTF-8");
        return false;
    }
    if (text.compare(0, 3, "\xEF\xBB\xBF") == 0) text.erase(0, 3);
    normalise_line_ends(text, problems);
    return has_no_merge_marks(text, problems) && has_no_bad_characters(text, problems);
}

}  // namespace codify
