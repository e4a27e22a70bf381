// Gives the names that a script declares short ones. One long name becomes one short name wherever it stands, which
// needs no knowledge of scopes: two names that differ still differ. Properties, keywords and what the browser provides
// keep their names; but a name that ends in an underscore is the script's own as a property too, and gets a short one.
#pragma once

#include <string>
#include <vector>

#include "site/script_tokens.h"

namespace codify {

/// What stands in place of each token; the token itself where nothing changes. A property that takes its value from a
/// variable of its name gets both: "{ page }" becomes "{ page:a }". `tokens` are those of a whole script in one
/// function.
[[nodiscard]] std::vector<std::string> with_short_names(const std::vector<ScriptToken>& tokens);

}  // namespace codify
