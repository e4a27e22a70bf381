// Times as the people who publish mean them: on a clock in London. The rule for summer time stands here, in two lines,
// so that neither the machine's time zone nor its tables can change a site.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

using Instant = std::chrono::sys_seconds;

/// The instant of "2027-01-15" (midnight), "2027-01-15T09:00" or "2027-01-15T09:00:30" in London, a space instead of
/// the T included; with a Z at the end, of that time in UTC. Nothing for any other text or a day that no calendar has.
///
/// An hour that the clocks show twice means the first time; one that they leave out means the moment they change.
[[nodiscard]] std::optional<Instant> london_instant(std::string_view text);

/// How far clocks in London are ahead of UTC at `instant`.
[[nodiscard]] std::chrono::seconds london_offset(Instant instant);

/// The day that calendars in London show at `instant`.
[[nodiscard]] std::chrono::sys_days london_day(Instant instant);

/// "15 January 2027" for 2027-01-15 and for its midnight, "15 January 2027, 9:05" for 2027-01-15T09:05:00.
[[nodiscard]] std::string moment_words(std::string_view text);

/// "4 September 2025" for 2025-09-04; "undated" for nothing.
[[nodiscard]] std::string date_words(std::string_view iso);

}  // namespace codify
