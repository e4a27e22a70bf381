// What a command that publishes says about the published folder, beside the pages.
#pragma once

#include <string>

#include "publish/stage.h"

namespace codify {

/// Notes for the error stream, one per line: what was not as usual. `output` is the folder as the user named it, and
/// `finished` is set if an earlier publication was finished first.
[[nodiscard]] std::string publish_notes(const PublishSummary& summary, const std::string& output, bool finished);

/// Lines about files in the folder that are not the site's; empty if there are none.
[[nodiscard]] std::string others_report(const Others& others);

}  // namespace codify
