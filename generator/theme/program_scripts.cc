#include "theme/program_scripts.h"

#include <algorithm>

namespace codify {

std::string_view program_script(std::string_view name) {
    const auto all = program_scripts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& script) { return script.name == name; });
    return found == all.end() ? std::string_view() : found->text;
}

}  // namespace codify
