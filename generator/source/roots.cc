#include "source/roots.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/disk.h"
#include "source/encoding.h"
#include "source/markdown/limits.h"

namespace codify {
namespace {

constexpr const char* kContent = "content";
constexpr const char* kStatic = "static";

RootRef root_at(std::string folder, std::string shown) {
    return std::make_shared<const Root>(Root{std::move(folder), std::move(shown)});
}

/// The folder of the program's own themes and assets.
std::optional<std::string> home_of_program() {
    namespace fs = std::filesystem;
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const char* way :
         {"../share/codify", "..", "../.."}) {  // installed; built in build/; built in build/<preset>/
        auto home = (program / way).lexically_normal();
        if (!home.has_filename()) home = home.parent_path();
        if (fs::exists(home / "themes" / "plain" / "theme.toml", error)) return home.string();
    }
    return std::nullopt;
}

}  // namespace

Roots::Roots(const std::string& source)
    : site(root_at(source, "")),
      content(content_root(inside(source, kContent))),
      fixed(root_at(inside(source, kStatic), std::string(kStatic) + "/")),
      search_path({site}) {
    std::error_code error;
    const auto home = home_of_program();
    if (home && !std::filesystem::equivalent(*home, source, error)) search_path.push_back(root_at(*home, ""));
}

std::vector<std::string> Roots::inputs() const {
    return {content->folder, fixed->folder, inside(site->folder, "themes"), inside(site->folder, "assets"),
            inside(site->folder, "words")};
}

std::string output_folder(const std::string& output, const std::string& source) {
    return output.empty() ? inside(source, "public") : output;
}

RootRef content_root(std::string folder) { return root_at(std::move(folder), std::string(kContent) + "/"); }

std::string site_hint(const std::string& source, const char* otherwise) {
    namespace fs = std::filesystem;
    std::error_code error;
    const auto is_site = [&](const std::string& folder) {
        return fs::exists(fs::path(folder) / "site-config.toml", error) &&
               fs::is_directory(fs::path(folder) / kContent, error);
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

std::optional<std::string> source_text(const SourceFile& file) {
    if (!file.root || !Folder::exists(file.root->folder)) return std::nullopt;
    auto bytes = Folder(file.root->folder).read(file.path, kLargestFile);
    if (bytes.status != Bytes::Status::ok) return std::nullopt;
    Diagnostics ignored;  // the first reader of the file reported its problems
    (void)clean_text(bytes.text, {file, ignored});
    return std::move(bytes.text);
}

}  // namespace codify
