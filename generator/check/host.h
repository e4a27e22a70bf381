// Asks the host of the published site for a few addresses and tells what it does wrong. The settings that mend it are
// in docs/hosting.md.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "model/model.h"
#include "outputs/output.h"

namespace codify {

/// `text` as the address of a site's top folder, with a slash at its end: "https://example.org/code/" also for
/// "https://example.org/code" and "https://example.org/code/index.html". Nothing if it is no web address, names a user,
/// or has a "?" or a "#".
[[nodiscard]] std::optional<std::string> site_address(std::string text);

/// Reports the rules host-*, each at the address that it is about. `address` is as site_address returns it, and
/// `outputs` are those of the site with that base address. Only this host is asked, `seconds` for each answer at most.
/// Returns a line that says how often it was. Throws Failure (environment) where the system has no libcurl.
std::string check_host(const std::string& address, int seconds, const Model& model, const Outputs& outputs,
                       Diagnostics& diagnostics);

}  // namespace codify
