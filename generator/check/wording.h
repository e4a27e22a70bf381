// Checks that the texts of the content reach readers: complete, once, and hidden neither by a template nor by a style.
// A theme may only change their appearance.
#pragma once

#include <string>
#include <vector>

#include "check/hiding_styles.h"
#include "check/page.h"
#include "model/model.h"

namespace codify {

/// Reports rule page-wording: a text of the page of `node` that is hidden, missing, or there more often than in the
/// content. `hiding` are the rules of the page's styles that hide something.
void check_wording(const Model& model, NodeIndex node, const CheckedPage& page, const std::vector<HidingStyle>& hiding,
                   std::vector<Finding>& out);

}  // namespace codify
