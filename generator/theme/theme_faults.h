// Checks a theme's styles, scripts and drawings for problems that a browser does not report to anybody: something is
// not closed, so that the browser drops the rest; or something would load from another host, which the policy of the
// pages forbids.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace codify {

/// Reports rules unclosed-style and third-party. `css` is valid UTF-8 with "\n" line ends, as are the texts below.
void check_style(std::string_view css, const SourceFile& path, Diagnostics& diagnostics);

/// Reports rules unclosed-script and third-party.
void check_script(std::string_view script, const SourceFile& path, Diagnostics& diagnostics);

/// Reports rule unsafe-drawing: an SVG file that is not well-formed, contains scripts, or loads something. Opened by
/// its own address it would do so without the policy of the pages. REQUIRES: prepare_xml has run.
void check_drawing(const std::string& svg, const SourceFile& path, Diagnostics& diagnostics);

}  // namespace codify
