#include "publish/record.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

Instant at(const char* text) { return *london_instant(text); }

TEST_CASE("a record comes back as it was written") {
    Record record;
    record.shown = {7, at("2026-12-01T09:30:05Z"), {}, 5};
    record.folder = 123456;
    record.stage = ".public.stage-12";
    record.earlier = {{6, at("2026-11-01"), at("2026-12-01T09:30:05Z"), 0}, {5, at("2026-10-01"), at("2026-11-01"), 2}};
    record.carried = {{"assets/a b.0123456789abcdef.css", at("2026-11-01")}};
    record.others = {"CNAME", "a folder/"};
    record.in_place = true;
    record.keep = 3;
    const auto back = parse_record(record.text());
    REQUIRE(back);
    CHECK(*back == record);
    CHECK(parse_record(Record().text()) == Record());
}

TEST_CASE("a damaged record is none") {
    const auto good = Record().text();
    CHECK_FALSE(parse_record(""));
    CHECK_FALSE(parse_record("something else\n"));
    for (const auto* line : {"shown x", "shown 1", "folder -1", "keep", "earlier 1 2026-01-01T00:00:00Z yesterday 0",
                             "carried soon assets/a.css"}) {
        INFO(line);
        CHECK_FALSE(parse_record(good + line + "\n"));
    }
}

TEST_CASE("names of others with line breaks take one line") {
    Record record;
    record.others = {"a\nfolder 9"};
    CHECK(parse_record(record.text())->folder == 0);
}

}  // namespace
}  // namespace codify
