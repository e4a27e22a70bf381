// Whether the texts of the content reach readers: whole, once, and neither hidden by a template nor by a style. A theme
// may change how they look, and nothing else.
#pragma once

#include <string>
#include <vector>

#include "check/hiding_styles.h"
#include "check/page.h"
#include "model/model.h"

namespace codify {

/// Rule page-wording: a text that belongs on the page of `node` is hidden, missing, or there more often than in the
/// content. `hiding` are the styles of the page that hide something.
void check_wording(const Model& model, NodeIndex node, const CheckedPage& page, const std::vector<HidingStyle>& hiding,
                   std::vector<Finding>& out);

}  // namespace codify
