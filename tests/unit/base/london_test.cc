#include "base/london.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

/// `text` is a London time, `utc` the same in UTC.
bool same(std::string_view text, const std::string& utc) {
    const auto a = london_instant(text);
    const auto b = london_instant(utc + "Z");
    return a && b && *a == *b;
}

}  // namespace

TEST_CASE("a day means its midnight in London", "[london]") {
    CHECK(same("2027-01-15", "2027-01-15T00:00"));
    CHECK(same("2027-07-15", "2027-07-14T23:00"));
}

TEST_CASE("winter time is UTC and summer time an hour ahead, up to the second at which the clocks change", "[london]") {
    CHECK(same("2027-03-28T00:59:59", "2027-03-28T00:59:59"));
    CHECK(same("2027-03-28T02:00", "2027-03-28T01:00"));
    CHECK(same("2027-10-31T00:59:59", "2027-10-30T23:59:59"));
    CHECK(same("2027-10-31T02:00", "2027-10-31T02:00"));
}

TEST_CASE("an hour that the clocks leave out means the moment they change", "[london]") {
    CHECK(same("2027-03-28T01:00", "2027-03-28T01:00"));
    CHECK(same("2027-03-28T01:59:59", "2027-03-28T01:00"));
}

TEST_CASE("an hour that the clocks show twice means the first time", "[london]") {
    CHECK(same("2027-10-31T01:00", "2027-10-31T00:00"));
    CHECK(same("2027-10-31T01:59:59", "2027-10-31T00:59:59"));
}

TEST_CASE("clocks in London are an hour ahead in summer alone", "[london]") {
    const auto ahead = [](const char* utc) { return london_offset(*london_instant(utc)) == std::chrono::hours(1); };
    CHECK_FALSE(ahead("2027-01-15T12:00Z"));
    CHECK_FALSE(ahead("2027-03-28T00:59:59Z"));
    CHECK(ahead("2027-03-28T01:00Z"));
    CHECK(ahead("2027-10-31T00:59:59Z"));
    CHECK_FALSE(ahead("2027-10-31T01:00Z"));
}

TEST_CASE("a day begins at midnight in London, an hour before that of UTC in summer", "[london]") {
    const auto day = [](const char* utc) { return london_day(*london_instant(utc)); };
    const auto named = [](const char* text) { return std::chrono::floor<std::chrono::days>(*london_instant(text)); };
    CHECK(day("2027-01-14T23:59:59Z") == named("2027-01-14T12:00"));
    CHECK(day("2027-01-15T00:00:00Z") == named("2027-01-15T12:00"));
    CHECK(day("2027-07-14T22:59:59Z") == named("2027-07-14T12:00"));
    CHECK(day("2027-07-14T23:00:00Z") == named("2027-07-15T12:00"));
    CHECK(day("2027-10-31T23:30:00Z") == named("2027-10-31T12:00"));
}

TEST_CASE("a time has one of few forms", "[london]") {
    CHECK(same("2027-01-15 09:00", "2027-01-15T09:00:00"));
    CHECK(same("2028-02-29", "2028-02-29T00:00"));
    for (const char* bad :
         {"", "Z", "2027", "2027-1-15", "2027-01-15T", "2027-01-15T9:00", "2027-01-15T24:00", "2027-01-15T09:60",
          "2027-01-15T09:00:60", "2027-02-29", "2027-13-01", "2027-01-00", "2027/01/15", "2027-01-15T09.00",
          "2027-01-15x09:00", "2027-01-15T09:00:00+01:00", "2027-01-15Z", "+027-01-15", "2027-01-15T09:00 "}) {
        CAPTURE(bad);
        CHECK_FALSE(london_instant(bad));
    }
}

TEST_CASE("a calendar day begins a text, and is one that exists", "[london]") {
    using namespace std::chrono;
    CHECK(calendar_day("2025-09-04") == sys_days(year(2025) / September / 4));
    CHECK(calendar_day("2025-09-04T09:05") == sys_days(year(2025) / September / 4));
    CHECK(calendar_day("2028-02-29") == sys_days(year(2028) / February / 29));
    for (const char* none : {"", "2025", "2025-09-0", "2025-02-29", "2025-00-01", "2025-13-01", "2025/09/04",
                             "04-09-2025", "2025-9-04", "soon"}) {
        CAPTURE(none);
        CHECK_FALSE(calendar_day(none));
    }
}

TEST_CASE("a time of day is shown without a leading nought, and midnight is none", "[london]") {
    CHECK(clock_words("2027-01-15T09:05:00") == "9:05");
    CHECK(clock_words("2027-01-15 19:30") == "19:30");
    CHECK(clock_words("2027-01-15T00:30:00") == "0:30");
    CHECK(clock_words("2027-01-15T10:00") == "10:00");
    CHECK(clock_words("2027-01-15T00:00:00") == "");
    CHECK(clock_words("2027-01-15") == "");
    CHECK(clock_words("") == "");
}

TEST_CASE("moments and days are shown as people write them", "[london]") {
    CHECK(moment_words("2027-01-15") == "15 January 2027");
    CHECK(moment_words("2027-01-15T00:00:00") == "15 January 2027");
    CHECK(moment_words("2027-01-15T09:05:00") == "15 January 2027, 9:05");
    CHECK(moment_words("2027-01-15T00:30:00") == "15 January 2027, 0:30");
    CHECK(date_words("2025-09-04") == "4 September 2025");
    CHECK(date_words("2026-01-31") == "31 January 2026");
    CHECK(date_words("") == "undated");
}

}  // namespace codify
