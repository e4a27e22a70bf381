// Parses dates as people write them, so that a message can suggest the form that settings require (2026-12-01).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// Converts `written`, a date in one of the usual forms ("01/12/2026" with the day first, "1.12.26", "2026-12-1", "1st
/// December 2026", "20261201", each also followed by a time), to the form of settings: "2026-12-01" or
/// "2026-12-01T09:00:00". An empty text for a date or a time that does not exist; nothing for other text. If the month
/// is above 12, it is taken as the day.
[[nodiscard]] std::optional<std::string> written_date(std::string_view written);

}  // namespace codify
