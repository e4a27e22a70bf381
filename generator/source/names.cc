#include "source/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kLongestName = 120;
constexpr std::size_t kLongestPath = 190;  // a page's path is a little longer, and 260 is all that Windows takes

struct NameFault {
    const char* rule;
    std::string message;
    std::string hint;
};

/// Names that Windows keeps for devices, whatever their ending.
bool is_device(std::string_view stem) {
    constexpr std::array<std::string_view, 4> fixed = {"con", "prn", "aux", "nul"};
    if (std::find(fixed.begin(), fixed.end(), stem) != fixed.end()) return true;
    const auto start = stem.substr(0, 3);
    return stem.size() == 4 && (start == "com" || start == "lpt") && stem[3] >= '1' && stem[3] <= '9';
}

/// A slug, where single underscores may open a special name and a dot divides the ending.
bool is_plain(std::string_view name) {
    if (!name.empty() && name.front() == '_') name.remove_prefix(1);
    return is_slug(name);
}

/// " to cafe.md", or nothing where the name holds letters that cannot be put into plain ones.
std::string better_name(std::string_view stem, std::string_view ending) {
    const auto plain = folded(stem);
    const bool ascii =
        std::all_of(plain.begin(), plain.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const auto better = slugify(plain);
    return ascii && !better.empty() ? fmt::format(" to {}{}", better, ending) : std::string();
}

std::optional<NameFault> fault_of(const Entry& entry, std::string_view name) {
    const std::string shown = spelled_out(name);
    if (entry.kind == Entry::Kind::link)
        return NameFault{"symbolic-link", fmt::format("{} is a symbolic link, which is never followed", shown),
                         "put the file itself here"};
    if (entry.kind == Entry::Kind::other)
        return NameFault{"not-a-file", fmt::format("{} is neither a file nor a folder", shown),
                         "take it out of the content"};
    const bool folder = entry.kind == Entry::Kind::folder;
    const auto dot = folder ? std::string_view::npos : name.rfind('.');
    const auto stem = name.substr(0, dot);
    if (folder && name.size() > 3 && name.substr(name.size() - 3) == ".md")
        return NameFault{"not-a-file", fmt::format("{} is a folder with the name of a file", shown),
                         "rename the folder"};
    if (name.size() > kLongestName)
        return NameFault{"name-too-long",
                         fmt::format("this name is {} bytes long, the limit is {}", name.size(), kLongestName),
                         "choose a shorter name"};
    if (entry.path.size() > kLongestPath)
        return NameFault{"path-too-long",
                         fmt::format("this path is {} bytes long, the limit is {}", entry.path.size(), kLongestPath),
                         "choose shorter names for its folders"};
    if (is_device(lower(stem.substr(0, stem.find('.')))))
        return NameFault{"reserved-name", fmt::format("Windows keeps the name {} for a device", shown),
                         "choose another name"};
    if (name.back() == '.' || name.back() == ' ')
        return NameFault{"bad-name",
                         fmt::format("the name \"{}\" ends with a {}, which Windows drops", shown,
                                     name.back() == '.' ? "full stop" : "space"),
                         "take it out of the name"};
    if (!is_plain(stem)) {
        const auto ending = dot == std::string_view::npos ? "" : lower(name.substr(dot));
        return NameFault{"bad-name", fmt::format("the name {} may hold only a to z, 0 to 9 and single hyphens", shown),
                         fmt::format("rename it{}", better_name(stem, ending))};
    }
    constexpr std::array<std::string_view, 8> endings = {".md",   ".toml", ".png", ".jpg",
                                                         ".jpeg", ".webp", ".gif", ".json"};
    if (!folder && (dot == std::string_view::npos ||
                    std::find(endings.begin(), endings.end(), name.substr(dot)) == endings.end())) {
        return NameFault{"unknown-kind", fmt::format("{} is of a kind that a site cannot hold", shown),
                         "content holds .md files, pictures (.png, .jpg, .webp, .gif) and .toml settings"};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Entry> check_names(const std::vector<Entry>& entries, const std::string& prefix, Diagnostics& diagnostics) {
    std::vector<Entry> usable;
    std::map<std::string, std::string> seen;
    std::set<std::string> refused;  // folders, about whose content nothing more is said
    for (const auto& entry : entries) {
        if (refused.count(entry.path.substr(0, entry.path.rfind('/'))) > 0) {
            refused.insert(entry.path);
            continue;
        }
        const auto name = std::string_view(entry.path).substr(entry.path.rfind('/') + 1);
        const auto twin = seen.emplace(folded(entry.path), entry.path);
        if (!twin.second) {
            diagnostics.add({.place = {prefix + entry.path},
                             .rule = "name-collision",
                             .message = fmt::format("this name and {} differ only by capital letters or accents, so "
                                                    "Windows or Macs take them for one file",
                                                    spelled_out(prefix + twin.first->second)),
                             .hint = "rename one of them"});
            refused.insert(entry.path);
            continue;
        }
        if (auto fault = fault_of(entry, name)) {
            diagnostics.add(
                {.place = {prefix + entry.path}, .rule = fault->rule, .message = fault->message, .hint = fault->hint});
            refused.insert(entry.path);
            continue;
        }
        usable.push_back(entry);
    }
    return usable;
}

}  // namespace codify
