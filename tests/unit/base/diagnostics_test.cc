#include "base/diagnostics.h"

#include <thread>
#include <vector>

#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

Diagnostic problem(std::string file, int line, int column, std::string rule = "rule") {
    return {.place = {std::move(file), line, column}, .rule = std::move(rule), .message = "message"};
}

TEST_CASE("Problems come sorted by file, line, column and rule, each once") {
    Diagnostics diagnostics;
    diagnostics.add(problem("b.md", 1, 1));
    diagnostics.add(problem("a.md", 10, 1));
    diagnostics.add(problem("a.md", 2, 7));
    diagnostics.add(problem("a.md", 2, 3, "z"));
    diagnostics.add(problem("a.md", 2, 3, "a"));
    diagnostics.add(problem("a.md", 2, 7));
    CHECK(places(diagnostics) == Places{"2:3 a", "2:3 z", "2:7 rule", "10:1 rule", "1:1 rule"});
}

TEST_CASE("The worst error decides the exit code, and a warning never does") {
    Diagnostics diagnostics;
    CHECK(diagnostics.exit() == Exit::ok);
    auto warning = problem("a", 1, 1);
    warning.severity = Severity::warning;
    warning.exit = Exit::limit;
    diagnostics.add(warning);
    CHECK(diagnostics.exit() == Exit::ok);
    CHECK_FALSE(diagnostics.has_errors());
    CHECK(diagnostics.warnings() == 1);

    diagnostics.add(problem("a", 2, 1));
    CHECK(diagnostics.exit() == Exit::content);
    CHECK(diagnostics.has_errors());
    auto usage = problem("a", 3, 1);
    usage.exit = Exit::usage;
    diagnostics.add(usage);
    CHECK(diagnostics.exit() == Exit::usage);
    auto integrity = problem("a", 4, 1);
    integrity.exit = Exit::integrity;
    diagnostics.add(integrity);
    CHECK(diagnostics.exit() == Exit::integrity);
    diagnostics.add(problem("a", 5, 1));
    CHECK(diagnostics.exit() == Exit::integrity);
}

TEST_CASE("Promoting warnings makes errors of them") {
    Diagnostics diagnostics;
    auto warning = problem("a", 1, 1);
    warning.severity = Severity::warning;
    diagnostics.add(warning);
    diagnostics.promote_warnings();
    CHECK(diagnostics.has_errors());
    CHECK(diagnostics.warnings() == 0);
    CHECK(diagnostics.exit() == Exit::content);
}

TEST_CASE("Several threads may report at once, and the order of their work does not show") {
    Diagnostics diagnostics;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&diagnostics, t] {
            for (int i = 0; i < 250; ++i) diagnostics.add(problem("f", i * 4 + t + 1, 1));
        });
    }
    for (auto& thread : threads) thread.join();
    const auto sorted = diagnostics.sorted();
    REQUIRE(sorted.size() == 1000);
    for (std::size_t i = 0; i < sorted.size(); ++i) REQUIRE(sorted[i].place.line == static_cast<int>(i) + 1);
}

TEST_CASE("A failure carries its problem and reads as its message") {
    const Failure failure(problem("a.md", 3, 4, "disk"));
    CHECK(std::string(failure.what()) == "message");
    CHECK(failure.problem().rule == "disk");
    CHECK(failure.problem().place.line == 3);
}

}  // namespace
}  // namespace codify
