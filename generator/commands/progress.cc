#include "commands/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <utility>

#include "base/text.h"
#include "commands/console.h"

namespace codify {

Progress::Progress(std::string what, std::size_t total, bool wanted)
    : what_(std::move(what)), total_(total), wanted_(wanted && ::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    if (shown_) say(stderr, "\r\033[K");
}

void Progress::show(std::size_t done) {
    if (!wanted_ || Clock::now() < next_) return;
    next_ = Clock::now() + std::chrono::milliseconds(100);
    shown_ = true;
    say(stderr, fmt::format("\r\033[K{}: {} of {}", what_, grouped(done), grouped(total_)));
    std::fflush(stderr);
}

}  // namespace codify
