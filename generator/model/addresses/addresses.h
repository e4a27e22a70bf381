// Decides which pages a site has and assigns their addresses.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// The address of the home page.
inline constexpr const char* kHomeUrl = "index.html";

/// Fills `model.nodes`, its two indices, the `node` of everything that has a page, and each framework's `section`. Two
/// pages with one address and addresses of more than 200 characters are problems.
void give_addresses(Model& model, Diagnostics& diagnostics);

/// Resolves `name` to a page of `model`: a content file ("code/integrity.md", "code/_index.md") or an address, current
/// or former ("standards/map.html"; a leading "pages/" is ignored). kNone if there is none.
[[nodiscard]] NodeIndex node_named(const Model& model, const std::string& name);

}  // namespace codify
