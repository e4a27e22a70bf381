#include "commands/console.h"

#include "base/process.h"
#include "base/text.h"

#include <unistd.h>

#include <cstdlib>

namespace codify {

void say(std::FILE* stream, const std::string& text) { static_cast<void>(std::fputs(text.c_str(), stream)); }

void tell(std::FILE* stream, std::string_view text) {
    std::string out;
    for (const auto line : lines_of(text)) out += printable(line) + "\n";
    if (!text.empty() && text.back() != '\n') out.pop_back();
    say(stream, out);
}

void print_problems(const std::vector<Diagnostic>& problems, Format format) {
    const bool human = format == Format::human;
    const bool colour = human && ::isatty(STDERR_FILENO) == 1 && std::getenv("NO_COLOR") == nullptr;
    say(human ? stderr : stdout, report(problems, format, colour));
}

int print(const std::string& text) {
    say(stdout, text);
    flush_report();
    return 0;
}

}  // namespace codify
