#include "base/london.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <array>
#include <charconv>

namespace codify {
namespace {

using namespace std::chrono_literals;
namespace chrono = std::chrono;

/// Clocks in the United Kingdom change at 01:00 UTC on the last Sundays of March and October, as they have since 1996.
Instant last_sunday(chrono::year year, chrono::month month) {
    return chrono::sys_days(year / month / chrono::Sunday[chrono::last]) + 1h;
}

/// The digits of `text` from `at` as a number; nothing when another character is among them.
std::optional<int> number_at(std::string_view text, std::size_t at, std::size_t count) {
    if (text.size() < at + count) return std::nullopt;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9') return std::nullopt;
    }
    int number = 0;
    std::from_chars(text.data() + at, text.data() + at + count, number);
    return number;
}

/// The time of day in "09:00" and "09:00:30".
std::optional<chrono::seconds> time_of(std::string_view text) {
    if (text.size() != 5 && text.size() != 8) return std::nullopt;
    const auto hour = number_at(text, 0, 2);
    const auto minute = number_at(text, 3, 2);
    const auto second = text.size() == 8 ? number_at(text, 6, 2) : 0;
    const bool marks = text[2] == ':' && (text.size() == 5 || text[5] == ':');
    if (!hour || !minute || !second || !marks || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return chrono::hours(*hour) + chrono::minutes(*minute) + chrono::seconds(*second);
}

/// Converts a local time in London, counted as if it were UTC, to UTC.
Instant from_london(Instant shown) {
    const auto year = chrono::year_month_day(chrono::floor<chrono::days>(shown)).year();
    const auto forward = last_sunday(year, chrono::March);
    const auto back = last_sunday(year, chrono::October);
    if (shown < forward) return shown;
    if (shown < forward + 1h) return forward;       // 01:00 to 01:59, which the clocks skip
    return shown < back + 1h ? shown - 1h : shown;  // in October, the first of the two hours
}

}  // namespace

std::optional<chrono::sys_days> calendar_day(std::string_view text) {
    const auto year = number_at(text, 0, 4);
    const auto month = number_at(text, 5, 2);
    const auto day = number_at(text, 8, 2);
    if (!year || !month || !day || text[4] != '-' || text[7] != '-') return std::nullopt;
    const chrono::year_month_day date{chrono::year(*year), chrono::month(static_cast<unsigned>(*month)),
                                      chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    return chrono::sys_days(date);
}

std::optional<Instant> london_instant(std::string_view text) {
    const bool utc = !text.empty() && text.back() == 'Z';
    if (utc) text.remove_suffix(1);
    const auto day = calendar_day(text);
    if (!day) return std::nullopt;
    if (text.size() == 10) return utc ? std::nullopt : std::optional(from_london(*day));
    if (text[10] != 'T' && text[10] != ' ') return std::nullopt;
    const auto time = time_of(text.substr(11));
    if (!time) return std::nullopt;
    return utc ? *day + *time : from_london(*day + *time);
}

chrono::seconds london_offset(Instant instant) {
    const auto year = chrono::year_month_day(chrono::floor<chrono::days>(instant)).year();
    const bool summer = instant >= last_sunday(year, chrono::March) && instant < last_sunday(year, chrono::October);
    return summer ? 1h : 0h;
}

chrono::sys_days london_day(Instant instant) { return chrono::floor<chrono::days>(instant + london_offset(instant)); }

std::string clock_words(std::string_view text) {
    const auto hour = number_at(text, 11, 2);
    const auto minute = number_at(text, 14, 2);
    if (!hour || !minute || (*hour == 0 && *minute == 0)) return {};
    return fmt::format("{}:{:02}", *hour, *minute);
}

std::string moment_words(std::string_view text) {
    const auto day = date_words(text.substr(0, 10));
    const auto time = clock_words(text);
    return time.empty() ? day : fmt::format("{}, {}", day, time);
}

std::string moment_words(Instant instant) {
    return moment_words(fmt::format("{:%Y-%m-%dT%H:%M:%S}", instant + london_offset(instant)));
}

std::string date_words(std::string_view iso) {
    static constexpr std::array<const char*, 12> months = {"January",   "February", "March",    "April",
                                                           "May",       "June",     "July",     "August",
                                                           "September", "October",  "November", "December"};
    const auto day = iso.size() == 10 ? calendar_day(iso) : std::nullopt;
    if (!day) return "undated";
    const chrono::year_month_day date(*day);
    return fmt::format("{} {} {}", unsigned{date.day()}, months[unsigned{date.month()} - 1], int{date.year()});
}

}  // namespace codify
