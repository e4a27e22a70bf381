// Finds the merge conflict markers that Git, Mercurial and Subversion write into a file where two people changed the
// same lines. No kind of file contains them on purpose.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/file_problems.h"

namespace codify {

struct MergeMark {
    int line = 0;           ///< counted from 1
    std::string_view text;  ///< the line, such as "<<<<<<< HEAD"
    std::string_view says;  ///< for a message: what begins or ends here
};

/// The merge conflict markers in `text`, whose lines end with "\n" or "\r\n", in order: seven signs at the start of a
/// line and then nothing, or a space and a name. A line of < or > is always one, since the other may have been deleted;
/// lines of other signs, which may also underline a heading or draw a table, count only between two of those.
[[nodiscard]] std::vector<MergeMark> merge_marks(std::string_view text);

/// Reports `mark` with its line of text.
void report_merge_mark(const MergeMark& mark, const FileProblems& problems);

}  // namespace codify
