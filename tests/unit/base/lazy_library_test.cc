#include "base/lazy_library.h"

#include <cmath>

#include "base/diagnostics.h"
#include "tests/support/catch.h"

namespace codify {

TEST_CASE("a function of a library is found when it is needed", "[base]") {
    double (*root)(double) = nullptr;
    LazyLibrary("libm.so.6").find(root, "sqrt");
    CHECK(root(9.0) == 3.0);
}

TEST_CASE("a library or a function that the system lacks is a problem of the environment", "[base]") {
    try {
        const LazyLibrary missing("libcodify-has-none.so.1");
        FAIL("it was found");
    } catch (const Failure& failure) {
        CHECK(failure.problem().exit == Exit::environment);
        CHECK(failure.problem().message == "this command needs libcodify-has-none.so.1, and the system has none");
    }
    void (*function)() = nullptr;
    CHECK_THROWS_AS(LazyLibrary("libm.so.6").find(function, "no_such_function"), Failure);
}

}  // namespace codify
