// The values that each template of a theme may use, page by page: what the views of this room fill in.
#pragma once

#include "theme/shape.h"

namespace codify {

/// The templates that a theme must hold.
[[nodiscard]] const Contract& page_contract();

/// The template of the theme's gallery, which no site needs.
[[nodiscard]] const TemplateShape& gallery_shape();

}  // namespace codify
