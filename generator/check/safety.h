// What no page of a site may hold: code of its own beside the bundles, and addresses of others that it would load.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/page.h"

namespace codify {

/// Rules inline-code and third-party.
void check_safety(const CheckedPage& page, std::vector<Finding>& out);

/// The addresses outside the site that a stylesheet would load, as it writes them.
[[nodiscard]] std::vector<std::string> loaded_from_outside(std::string_view css);

/// Whether an address names a scheme or a host: https:, data:, //host.
[[nodiscard]] bool is_outside(std::string_view address);

}  // namespace codify
