#include "commands/homes.h"

#include <filesystem>
#include <system_error>

namespace codify {

std::string inside(const std::string& folder, std::string_view name) {
    if (folder == ".") return std::string(name);
    return folder + (folder.back() == '/' ? "" : "/") + std::string(name);
}

std::vector<std::string> homes_of(const std::string& source) {
    namespace fs = std::filesystem;
    std::vector<std::string> homes = {source};
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const char* way : {"../share/codify", "..", "../.."}) {  // installed; built in build/; built in build/<preset>/
        const auto home = (program / way).lexically_normal();
        if (!fs::exists(home / "themes" / "plain" / "theme.toml", error)) continue;
        if (!fs::equivalent(home, source, error)) homes.push_back(home.string());
        break;
    }
    return homes;
}

}  // namespace codify
