// Dates and times in the time zone of London, which is what people who publish mean. The rule for summer time is
// written here, in two lines, so that neither the machine's time zone nor its tables can change a site.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

using Instant = std::chrono::sys_seconds;

/// The instant of "2027-01-15" (midnight), "2027-01-15T09:00" or "2027-01-15T09:00:30" in London, with a space instead
/// of the T as well; with a Z at the end, of that time in UTC. Nothing for any other text or a date that does not
/// exist.
///
/// A local time that occurs twice means the first time; one that the clocks skip means the moment they change.
[[nodiscard]] std::optional<Instant> london_instant(std::string_view text);

/// How far London time is ahead of UTC at `instant`.
[[nodiscard]] std::chrono::seconds london_offset(Instant instant);

/// The date in London at `instant`.
[[nodiscard]] std::chrono::sys_days london_day(Instant instant);

/// The day 2025-09-04, at the start of a text; nothing where there is none.
[[nodiscard]] std::optional<std::chrono::sys_days> calendar_day(std::string_view iso);

/// "9:05" for 2027-01-15T09:05:00; empty at midnight and for a day alone.
[[nodiscard]] std::string clock_words(std::string_view text);

// For messages. What readers see is in the language of the site: source/words/words.h.

/// "15 January 2027" for 2027-01-15 and for its midnight, "15 January 2027, 9:05" for 2027-01-15T09:05:00.
[[nodiscard]] std::string moment_words(std::string_view text);

/// The same for an instant, in London.
[[nodiscard]] std::string moment_words(Instant instant);

/// "4 September 2025" for 2025-09-04; "undated" for nothing.
[[nodiscard]] std::string date_words(std::string_view iso);

}  // namespace codify
