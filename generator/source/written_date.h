// Dates as people write them, so that whoever writes one where settings want 2026-12-01 is told what to write.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// What `written` says, if it is a date in one of the usual forms ("01/12/2026" with the day first, "1.12.26",
/// "2026-12-1", "1st December 2026", "20261201", each also with a time behind it), as settings have it: "2026-12-01" or
/// "2026-12-01T09:00:00". An empty text for a day or a time that there is not. A month above 12 is taken for the day.
[[nodiscard]] std::optional<std::string> written_date(std::string_view written);

}  // namespace codify
