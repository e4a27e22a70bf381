// The marks that Git, Mercurial and Subversion write into a file where two people changed the same lines. Nobody means
// them to be read, in no kind of file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/file_problems.h"

namespace codify {

struct MergeMark {
    int line = 0;           ///< counted from 1
    std::string_view text;  ///< the line, such as "<<<<<<< HEAD"
    std::string_view says;  ///< what begins or ends there, for a message
};

/// The marks in `text`, whose lines end with "\n" or "\r\n", in order: seven signs at the start of a line and then
/// nothing, or a space and a name. Lines of < or > are marks by themselves, for somebody may have deleted one of them;
/// the others, which may also underline a heading or draw a table, only between two of those.
[[nodiscard]] std::vector<MergeMark> merge_marks(std::string_view text);

/// Reports `mark` with its line of text.
void report_merge_mark(const MergeMark& mark, const FileProblems& problems);

}  // namespace codify
