// Reads a program's commands and options from its command line parser, for completions and the manual page. Only this
// file and main.cc depend on the library.
#pragma once

#include "commands/usage.h"

namespace CLI {
class App;
}

namespace codify {

/// The usage of `app` and all its subcommands.
[[nodiscard]] Usage usage_of(const CLI::App& app);

}  // namespace codify
