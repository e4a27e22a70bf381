// Which pages a site has and where they stand.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// The address of the page that a site opens with.
inline constexpr const char* kHomeUrl = "index.html";

/// Fills `model.nodes`, its two indices, the `node` of everything that has a page, and how other pages name a
/// framework. Two pages at one address and addresses of more than 200 characters are problems.
void give_addresses(Model& model, Diagnostics& diagnostics);

/// The page of `model` that `name` names: a content file ("code/integrity.md", "code/_index.md") or an address, which
/// may be one that the page had before ("standards/map.html"; "pages/" in front of it does not count). kNone without
/// one.
[[nodiscard]] NodeIndex node_named(const Model& model, const std::string& name);

}  // namespace codify
