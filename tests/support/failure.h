// What a Failure says, for tests that expect one.
#pragma once

#include <string>

#include "base/diagnostics.h"

namespace codify {

struct Refusal {
    Exit exit = Exit::ok;
    std::string message = "nothing failed";
    std::string hint{};
};

/// Runs `work` and returns the Failure that it throws; exit `ok` if it throws none.
template <class Work>
[[nodiscard]] Refusal refusal_of(Work&& work) {
    try {
        work();
    } catch (const Failure& failure) {
        return {failure.problem().exit, failure.problem().message, failure.problem().hint};
    }
    return {};
}

}  // namespace codify
