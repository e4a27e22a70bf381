#include "source/written_date.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("A date is understood as people write it, the day first") {
    for (const char* written : {"01/12/2026",        "1/12/2026",     "1.12.2026",
                                "01-12-2026",        "1/12/26",       "1.12.26",
                                "2026-12-1",         "2026/12/01",    "2026.12.1",
                                "2026-12-01",        "20261201",      "1 December 2026",
                                "1st December 2026", "1 Dec 2026",    "1st of Dec 26",
                                "December 1, 2026",  "Dec 1st, 2026", "Tuesday 1 December 2026",
                                "Tue, 1 Dec 2026",   "1-Dec-2026",    " 1/12/2026 ",
                                "12/01/2026 "}) {
        CAPTURE(written);
        const auto date = written_date(written);
        REQUIRE(date);
        CHECK(*date == (std::string_view(written).substr(0, 3) == "12/" ? "2026-01-12" : "2026-12-01"));
    }
}

TEST_CASE("A month above 12 is the day of a date written as in America") {
    CHECK(written_date("12/31/2026") == "2026-12-31");
    CHECK(written_date("2026-31-12") == "2026-12-31");
}

TEST_CASE("A time behind a date is kept, and midnight at its end is the next day") {
    CHECK(written_date("1/12/2026 9:00") == "2026-12-01T09:00:00");
    CHECK(written_date("2026-12-01T9:00:30") == "2026-12-01T09:00:30");
    CHECK(written_date("2026-12-31T24:00:00") == "2027-01-01T00:00:00");
}

TEST_CASE("A day or a time that there is not is known as such") {
    for (const char* written :
         {"31/02/2026", "2026-02-30", "0/12/2026", "13/13/2026", "2026-12-01T25:00", "2026-12-01 09:60"}) {
        CAPTURE(written);
        CHECK(written_date(written) == "");
    }
}

TEST_CASE("What is no date is none") {
    for (const char* written : {"", "guide", "1.4", "1.4.2", "12", "2026", "2026-12", "1/2/3/2026", "12345/1/1", "may",
                                "1 smarch 2026", "true", "\"text\"", "1 December", "2026-12-01T09:00:00Z", "1,2"}) {
        CAPTURE(written);
        CHECK_FALSE(written_date(written));
    }
}

}  // namespace
}  // namespace codify
