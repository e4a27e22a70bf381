#include "commands/guarded.h"

#include <fmt/format.h>

#include <cstdio>

#include "base/process.h"
#include "commands/console.h"

namespace codify {

int guarded(const std::function<int()>& work, const std::function<int(const Diagnostic&)>& fail) {
    try {
        return work();
    } catch (const Interrupted& stopped) {
        say(stderr, fmt::format("{}\n", stopped.what()));
        return stopped.exit_code();
    } catch (const Failure& failure) {
        return fail(failure.problem());
    }
}

int guarded(const std::function<int()>& work) {
    return guarded(work, [](const Diagnostic& problem) {
        print_problems({problem}, Format::human);
        return static_cast<int>(problem.exit);
    });
}

}  // namespace codify
