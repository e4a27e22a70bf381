// Checks a template against its shape before the Mustache library parses it: rejects what the library would silently
// get wrong.
#pragma once

#include "base/diagnostics.h"
#include "theme/shape.h"
#include "theme/template.h"

namespace codify {

/// Checks the template against `shape`: sections are closed in order and nested at most 64 deep, every name is known in
/// its scope, texts are escaped ({{ }}) and markup is not ({{{ }}}), and no lambda or delimiter tag is used. Returns
/// whether it may be parsed.
bool check_template(const TemplateText& text, const Shape& shape, Diagnostics& diagnostics);

}  // namespace codify
