// Computes the preview's answer to a request. Every file comes from the generation in memory: no address, however it is
// spelt, reaches the disk.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "preview/generation.h"
#include "preview/own_hosts.h"
#include "preview/request.h"

namespace codify {

/// The path of the event stream, as returned by `path_of`.
inline constexpr std::string_view kEventsPath = "_codify/events";

/// The answer to `request` from `generation`. Throws what making a page throws.
[[nodiscard]] Answer answer(const Request& request, const Generation& generation, const OwnHosts& hosts);

/// An error page of plain text with `message`.
[[nodiscard]] Answer refusal(unsigned status, std::string message);

/// The path of the file that `target` requests, such as "code/index.html" for "/code/?x=1"; nothing when it cannot be a
/// file's path.
[[nodiscard]] std::optional<std::string> path_of(std::string_view target);

}  // namespace codify
