// What a program's options say of themselves, read from the library that parses them, for completions and the manual
// page. Only this file and main.cc know the library.
#pragma once

#include "commands/usage.h"

namespace CLI {
class App;
}

namespace codify {

/// Of `app` and all its subcommands.
[[nodiscard]] Usage usage_of(const CLI::App& app);

}  // namespace codify
