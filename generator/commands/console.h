// Words for the person or program that runs a command.
#pragma once

#include <cstdio>
#include <string>

namespace codify {

/// Writes `text` to `stream`. A stream that is closed or full stops nothing: what was lost on standard output is found
/// by flush_report, and fmt::print would throw.
void say(std::FILE* stream, const std::string& text);

}  // namespace codify
