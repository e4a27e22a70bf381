#include "source/roots.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace codify {

std::string inside(const std::string& folder, std::string_view name) {
    if (folder == ".") return std::string(name);
    return folder + (folder.back() == '/' ? "" : "/") + std::string(name);
}

std::string site_hint(const std::string& source, const char* otherwise) {
    namespace fs = std::filesystem;
    std::error_code error;
    const auto is_site = [&](const std::string& folder) {
        return fs::exists(fs::path(folder) / "site-config.toml", error) &&
               fs::is_directory(fs::path(folder) / "content", error);
    };
    std::vector<std::string> names;
    for (fs::directory_iterator entry(source, error), end; entry != end; entry.increment(error)) {
        names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end());
    names.emplace_back("..");
    for (const auto& name : names) {
        if (is_site(inside(source, name))) return fmt::format("did you mean --source {}?", inside(source, name));
    }
    return otherwise;
}

std::vector<std::string> homes_of(const std::string& source) {
    namespace fs = std::filesystem;
    std::vector<std::string> homes = {source};
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const char* way :
         {"../share/codify", "..", "../.."}) {  // installed; built in build/; built in build/<preset>/
        auto home = (program / way).lexically_normal();
        if (!home.has_filename()) home = home.parent_path();
        if (!fs::exists(home / "themes" / "plain" / "theme.toml", error)) continue;
        if (!fs::equivalent(home, source, error)) homes.push_back(home.string());
        break;
    }
    return homes;
}

}  // namespace codify
