#include "preview/look_rhythm.h"

#include <algorithm>
#include <ctime>

namespace codify {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kInCase{2000};

std::chrono::nanoseconds clock_of(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

milliseconds longest(milliseconds wanted, std::chrono::nanoseconds by_processor, std::chrono::nanoseconds by_time) {
    return std::max(wanted, std::chrono::ceil<milliseconds>(std::max(by_processor, by_time)));
}

}  // namespace

milliseconds pause_where_quiet(milliseconds wanted, LookCost cost) {
    return longest(wanted, cost.processor * 24, cost.whole * 2);
}

milliseconds pause_where_told(LookCost cost) { return longest(kInCase, cost.processor * 199, cost.whole * 20); }

LookWatch::LookWatch() : processor_(clock_of(CLOCK_THREAD_CPUTIME_ID)), whole_(clock_of(CLOCK_MONOTONIC)) {}

LookCost LookWatch::cost() const {
    return {clock_of(CLOCK_THREAD_CPUTIME_ID) - processor_, clock_of(CLOCK_MONOTONIC) - whole_};
}

}  // namespace codify
