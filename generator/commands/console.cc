#include "commands/console.h"

namespace codify {

void say(std::FILE* stream, const std::string& text) { static_cast<void>(std::fputs(text.c_str(), stream)); }

}  // namespace codify
