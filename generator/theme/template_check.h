// Holds a template to its shape before Mustache sees it: refuses what the library would get wrong in silence.
#pragma once

#include "base/diagnostics.h"
#include "theme/shape.h"
#include "theme/template.h"

namespace codify {

/// Holds the template against `shape`: sections close in order and nest at most 64 deep, every name is known where it
/// stands, texts are escaped ({{ }}) and markup is not ({{{ }}}), and no lambda or delimiter tag is used.
/// Returns whether it may be parsed.
bool check_template(const TemplateText& text, const Shape& shape, Diagnostics& diagnostics);

}  // namespace codify
