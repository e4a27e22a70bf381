// The texts of the content that a page must contain.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

/// The texts on the page of `node`, one string for each paragraph, entry or cell, without any white space, since pages
/// break lines elsewhere. Empty for pages that only list or compare others.
[[nodiscard]] std::vector<std::string> texts_on_page(const Model& model, NodeIndex node);

/// `text` without white space.
[[nodiscard]] std::string packed(std::string_view text);

}  // namespace codify
