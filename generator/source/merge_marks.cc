#include "source/merge_marks.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kSigns = 7;

/// The sign that starts `line` exactly seven times, alone or before a space; 0 for any other line.
char sign_of(std::string_view line) {
    if (line.size() < kSigns) return 0;
    const char sign = line[0];
    if (sign != '<' && sign != '|' && sign != '=' && sign != '>') return 0;
    const bool seven = std::all_of(line.begin(), line.begin() + kSigns, [&](char c) { return c == sign; });
    return seven && (line.size() == kSigns || line[kSigns] == ' ') ? sign : 0;
}

std::string_view words_for(char sign) {
    switch (sign) {
        case '<':
            return "one version begins here";
        case '|':
            return "the text before both changes begins here";
        case '=':
            return "the other version begins here";
        default:
            return "the other version ends here";
    }
}

bool may_hold_any(std::string_view text) {
    return text.find("<<<<<<<") != std::string_view::npos || text.find(">>>>>>>") != std::string_view::npos;
}

}  // namespace

std::vector<MergeMark> merge_marks(std::string_view text) {
    std::vector<MergeMark> out, doubtful;  // doubtful: counts only if a line of > follows
    if (!may_hold_any(text)) return out;
    bool open = false;
    int number = 0;
    for (auto line : lines_of(text)) {
        ++number;
        if (line.ends_with('\r')) line.remove_suffix(1);
        const char sign = sign_of(line);
        if (sign == 0) continue;
        const MergeMark mark{number, line, words_for(sign)};
        if (sign == '|' || sign == '=') {
            // Several lines may each underline a heading; the last one separates the versions.
            if (!open) std::erase_if(doubtful, [&](const MergeMark& other) { return sign_of(other.text) == sign; });
            (open ? out : doubtful).push_back(mark);
            continue;
        }
        if (sign == '>') out.insert(out.end(), doubtful.begin(), doubtful.end());
        doubtful.clear();
        out.push_back(mark);
        open = sign == '<';
    }
    return out;
}

void report_merge_mark(const MergeMark& mark, const FileProblems& problems) {
    problems.diagnostics().add(
        {.place = problems.place({mark.line, 1}),
         .rule = "merge-conflict",
         .message = fmt::format("two versions of this file were merged and nobody has chosen: {}", mark.says),
         .hint = "keep the lines that are right, and delete the others and the lines of marks",
         .source_line = std::string(mark.text),
         .exit = problems.exit()});
}

}  // namespace codify
