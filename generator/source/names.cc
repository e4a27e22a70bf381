#include "source/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "base/text.h"
#include "source/copies.h"
#include "source/kinds.h"

namespace codify {
namespace {

constexpr std::size_t kLongestName = 120;
constexpr std::size_t kLongestPath = 190;  // the path of a page is a little longer, and Windows allows 260

using NameFault = ExtensionFault;
using Beside = std::function<bool(const std::string&)>;  ///< whether a name exists in the same folder

/// True for a slug, optionally with single underscores before a special name and a dot before the extension.
bool is_plain(std::string_view name) {
    if (!name.empty() && name.front() == '_') name.remove_prefix(1);
    return is_slug(name);
}

/// "cafe.md" for "Café.md"; nothing where a letter has no plain form.
std::string better_name(std::string_view stem, std::string_view ending) {
    const auto plain = folded(stem);
    const bool ascii =
        std::all_of(plain.begin(), plain.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const auto better = slugify(plain);
    return ascii && !better.empty() ? fmt::format("{}{}", better, ending) : std::string();
}

/// A valid content name made from `name`, if its letters have plain forms.
std::string usable_name(std::string_view name) {
    const auto ending = extension_of(name);
    const auto better = better_name(name.substr(0, name.size() - ending.size()), lower(ending));
    return better.empty() ? spelled_out(name) : better;
}

/// Recognises names of copies, backups and temporary files, which must not be published under a corrected name.
std::optional<NameFault> leftover_fault(std::string_view name, const Beside& beside) {
    const auto shown = spelled_out(name);
    const auto meant = name_with_one_ending(name);
    if (const auto copy = copy_of(meant.empty() ? name : meant, beside)) {
        const auto original = spelled_out(copy->original);
        const auto message = fmt::format("{} {} a copy of {}", shown, copy->certain ? "is" : "looks like", original);
        if (!copy->there)
            return NameFault{
                "copied-file", message,
                fmt::format("rename it to {} if it is the one to keep; otherwise delete it", usable_name(original))};
        const auto compare = fmt::format("compare it with {}, keep there what is right, and delete the copy", original);
        return NameFault{"copied-file", message,
                         compare + (copy->certain ? "" : "; something else needs a name of its own in small letters")};
    }
    if (!meant.empty())
        return NameFault{"two-endings", fmt::format("{} has two endings, of which some systems hide the last", shown),
                         beside(meant) ? fmt::format("compare it with {} and delete one of them", spelled_out(meant))
                                       : fmt::format("rename it to {}", usable_name(meant))};
    return std::nullopt;
}

/// What is wrong with the characters of `name`, if anything. `stem` is the name without its extension.
std::optional<NameFault> spelling_fault(std::string_view name, std::string_view stem) {
    const auto shown = spelled_out(name);
    const auto ending = name.substr(stem.size());
    const auto better = better_name(stem, lower(ending));
    const auto to_better = better.empty() ? "" : " to " + better;
    if (name.front() == '.')
        return NameFault{"bad-name", fmt::format("the name {} begins with a full stop, which hides the file", shown),
                         fmt::format("rename it{}, or move it out of content", to_better)};
    if (!is_plain(stem))
        return NameFault{"bad-name", fmt::format("the name {} may hold only a to z, 0 to 9 and single hyphens", shown),
                         fmt::format("rename it{}", to_better)};
    return std::nullopt;
}

std::optional<NameFault> fault_of(const FolderEntry& entry, std::string_view name, const Beside& beside) {
    const std::string shown = spelled_out(name);
    if (entry.kind == FolderEntry::Kind::link)
        return NameFault{"symbolic-link", fmt::format("{} is a symbolic link, which is never followed", shown),
                         "put the file itself here"};
    if (entry.kind == FolderEntry::Kind::other)
        return NameFault{"not-a-file", fmt::format("{} is neither a file nor a folder", shown),
                         "take it out of the content"};
    const bool folder = entry.kind == FolderEntry::Kind::folder;
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
    if (is_device_name(lower(stem.substr(0, stem.find('.')))))
        return NameFault{"reserved-name", fmt::format("Windows keeps the name {} for a device", shown),
                         "choose another name"};
    if (name.back() == '.' || name.back() == ' ')
        return NameFault{"bad-name",
                         fmt::format("the name \"{}\" ends with a {}, which Windows drops", shown,
                                     name.back() == '.' ? "full stop" : "space"),
                         "take it out of the name"};
    std::optional<NameFault> fault;
    if (!folder && !is_content_ending(lower(extension_of(name)))) fault = extension_fault(name);
    if (!fault) fault = spelling_fault(name, stem);
    if (!fault && !folder) fault = extension_fault(name);
    if (!fault) return std::nullopt;
    if (const auto page = page_of_text(name); !page.empty() && beside(page))
        fault->hint = fmt::format("compare it with {} and delete one of them", spelled_out(page));
    auto leftover = leftover_fault(name, beside);
    return leftover ? leftover : fault;
}

}  // namespace

bool is_device_name(std::string_view stem) {
    constexpr std::array<std::string_view, 4> fixed = {"con", "prn", "aux", "nul"};
    if (std::find(fixed.begin(), fixed.end(), stem) != fixed.end()) return true;
    const auto start = stem.substr(0, 3);
    return stem.size() == 4 && (start == "com" || start == "lpt") && stem[3] >= '1' && stem[3] <= '9';
}

std::vector<FolderEntry> check_names(const std::vector<FolderEntry>& entries, const RootRef& root,
                                     Diagnostics& diagnostics) {
    std::vector<FolderEntry> usable;
    std::map<std::string, std::string> seen;
    std::set<std::string> present;  // all paths, filled when the first name is wrong
    std::set<std::string> refused;  // folders whose contents are not checked
    for (const auto& entry : entries) {
        if (refused.count(entry.path.substr(0, entry.path.rfind('/'))) > 0) {
            refused.insert(entry.path);
            continue;
        }
        const auto from = entry.path.rfind('/') + 1;
        const auto name = std::string_view(entry.path).substr(from);
        const auto beside = [&](const std::string& other) {
            if (present.empty()) {
                for (const auto& each : entries) present.insert(folded(each.path));
            }
            return present.contains(folded(entry.path.substr(0, from) + other));
        };
        const auto twin = seen.emplace(folded(entry.path), entry.path);
        if (!twin.second) {
            diagnostics.error({SourceFile(root, entry.path)}, "name-collision",
                              fmt::format("this name and {} differ only by capital letters or accents, so "
                                          "Windows or Macs take them for one file",
                                          spelled_out(SourceFile(root, twin.first->second).shown())),
                              "rename one of them");
            refused.insert(entry.path);
            continue;
        }
        if (auto fault = fault_of(entry, name, beside)) {
            diagnostics.error({SourceFile(root, entry.path)}, fault->rule, fault->message, fault->hint);
            refused.insert(entry.path);
            continue;
        }
        usable.push_back(entry);
    }
    return usable;
}

}  // namespace codify
