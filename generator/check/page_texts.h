// The texts of the content that belong on one page.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

/// What the page of `node` carries of the content, a string for each paragraph, entry or cell: its words without any
/// white space, since pages break lines elsewhere. Empty for pages that only list or compare others.
[[nodiscard]] std::vector<std::string> texts_on_page(const Model& model, NodeIndex node);

/// `text` without white space.
[[nodiscard]] std::string packed(std::string_view text);

}  // namespace codify
