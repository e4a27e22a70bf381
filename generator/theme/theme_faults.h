// What is wrong with a style, a script or a drawing of a theme that a browser would not tell anybody: something is left
// open, so that it drops the rest; or something would load from elsewhere, which the policy of the pages forbids.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace codify {

/// Rules unclosed-style and third-party. `css` is clean UTF-8 with plain line ends, and so are the texts below.
void check_style(std::string_view css, const SourceFile& path, Diagnostics& diagnostics);

/// Rules unclosed-script and third-party.
void check_script(std::string_view script, const SourceFile& path, Diagnostics& diagnostics);

/// Rule unsafe-drawing: an SVG file that is not well-formed, runs something, or loads something. Opened by its own
/// address it would do so without the policy that pages have. REQUIRES: prepare_xml has run.
void check_drawing(const std::string& svg, const SourceFile& path, Diagnostics& diagnostics);

}  // namespace codify
