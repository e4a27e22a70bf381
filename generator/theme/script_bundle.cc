#include "theme/script_bundle.h"

namespace codify {

std::string join_scripts(const std::vector<std::string>& scripts) {
    if (scripts.empty()) return {};
    std::string out = "(() => {\n\"use strict\";\n";
    for (const auto& script : scripts) out += script + "\n";
    return out + "})();\n";
}

}  // namespace codify
