// What the preview answers to a request. Every file comes from the generation in memory: no address, however it is
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

/// The address of the stream of events, as `path_of` gives it.
inline constexpr std::string_view kEventsPath = "_codify/events";

/// The answer to `request` out of `generation`. Throws what making a page throws.
[[nodiscard]] Answer answer(const Request& request, const Generation& generation, const OwnHosts& hosts);

/// A page of plain text that says `message`, as an answer.
[[nodiscard]] Answer refusal(unsigned status, std::string message);

/// The file that `target` names, such as "code/index.html" for "/code/?x=1"; nothing when no file can be called so.
[[nodiscard]] std::optional<std::string> path_of(std::string_view target);

}  // namespace codify
