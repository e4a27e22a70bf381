#include "source/static_files.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/disk.h"
#include "base/litter.h"
#include "base/text.h"
#include "source/names.h"

namespace codify {
namespace {

constexpr std::size_t kLongestStaticPath = 190;  // as in names.cc, since Windows allows 260

/// Hidden names that hosts ask for: security contacts and certificates (RFC 8615), Apache's settings, GitHub Pages.
constexpr std::array<std::string_view, 3> kHiddenNames = {".well-known", ".htaccess", ".nojekyll"};

bool is_wanted_hidden(std::string_view name) {
    return std::find(kHiddenNames.begin(), kHiddenNames.end(), name) != kHiddenNames.end();
}

/// Hidden files that nobody put there on purpose, beside those that base/litter.h knows by the rest of their names.
bool is_passed_over(std::string_view name) {
    if (is_wanted_hidden(name)) return false;
    constexpr std::array<std::string_view, 8> left = {".DS_Store", "._",     ".git", ".~lock.",
                                                      ".nfs",      ".Trash", ".st",  ".goutputstream"};
    const auto begins = [&](std::string_view start) { return name.starts_with(start); };
    if (name.starts_with('.')) return std::any_of(left.begin(), left.end(), begins) || name.ends_with(".swp");
    return is_litter(name);
}

bool is_allowed(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
}

struct Fault {
    std::string rule, message, hint;
};

std::optional<Fault> static_fault(const FolderEntry& entry, std::string_view name) {
    const auto shown = spelled_out(name);
    if (entry.kind == FolderEntry::Kind::link)
        return Fault{"symbolic-link", fmt::format("{} is a symbolic link, which is never followed", shown),
                     "put the file itself here"};
    if (entry.kind == FolderEntry::Kind::other)
        return Fault{"not-a-file", fmt::format("{} is neither a file nor a folder", shown), "take it out of static"};
    if (name.starts_with('.') && !is_wanted_hidden(name))
        return Fault{"hidden-static-file",
                     fmt::format("the name {} begins with a full stop, which hides the file", shown),
                     fmt::format("such files often hold secrets, so only {} are published; take it out of static",
                                 listed({kHiddenNames.begin(), kHiddenNames.end()}))};
    if (!std::all_of(name.begin(), name.end(), is_allowed))
        return Fault{
            "bad-name",
            fmt::format("the name {} may hold only letters a to z, digits, full stops, underscores and hyphens", shown),
            "rename it, and change what links to it"};
    if (name.back() == '.')
        return Fault{"bad-name", fmt::format("the name \"{}\" ends with a full stop, which Windows drops", shown),
                     "take it out of the name"};
    if (is_device_name(lower(name.substr(0, name.find('.')))))
        return Fault{"reserved-name", fmt::format("Windows keeps the name {} for a device", shown),
                     "choose another name"};
    if (entry.path.size() > kLongestStaticPath)
        return Fault{"path-too-long",
                     fmt::format("this path is {} bytes long, the limit is {}", entry.path.size(), kLongestStaticPath),
                     "choose shorter names for its folders"};
    return std::nullopt;
}

}  // namespace

std::vector<std::string> static_files(const RootRef& root, Diagnostics& diagnostics) {
    std::vector<std::string> out;
    if (!Folder::exists(root->folder)) {
        struct stat status = {};
        if (::lstat(root->folder.c_str(), &status) == 0)
            diagnostics.error({SourceFile(root->folder)}, "not-a-file", "static is not a folder",
                              "make it a folder, or give it another name");
        return out;
    }
    std::map<std::string, std::string> seen;
    std::string refused;  // folder whose contents are not looked at
    for (const auto& entry : Folder(root->folder).entries(is_passed_over)) {
        if (!refused.empty() && entry.path.starts_with(refused)) continue;
        const SourceFile file(root, entry.path);
        auto fault = static_fault(entry, std::string_view(entry.path).substr(entry.path.rfind('/') + 1));
        if (const auto twin = seen.emplace(lower(entry.path), entry.path); !fault && !twin.second)
            fault = Fault{"name-collision",
                          fmt::format("this name and {} differ only by capital letters, so Windows or Macs take them "
                                      "for one file",
                                      SourceFile(root, twin.first->second).shown()),
                          "rename one of them"};
        if (fault) {
            diagnostics.error({file}, fault->rule, fault->message, fault->hint);
            refused = entry.path + "/";
        } else if (entry.kind == FolderEntry::Kind::file) {
            out.push_back(entry.path);
        }
    }
    return out;
}

std::string read_static(const RootRef& root, const std::string& path) {
    auto bytes = Folder(root->folder).read(path, kLargestStatic);
    if (bytes.status == Bytes::Status::ok) return std::move(bytes.text);
    const SourceFile file(root, path);
    if (bytes.status == Bytes::Status::too_large)
        throw_failure(
            file, "file-too-large",
            fmt::format("this file is {} bytes long, the limit is {}", grouped(bytes.size), grouped(kLargestStatic)),
            "put it on a server for large files, and link to it there", Exit::limit);
    throw_failure(file, "not-a-file", "this file is gone, or is no plain file any more", "run the command again",
                  Exit::environment);
}

void check_static_places(const std::vector<std::string>& files, const RootRef& root,
                         const std::vector<std::string_view>& own, Diagnostics& diagnostics) {
    std::map<std::string, std::string_view, std::less<>> taken;  // by their names in lower case
    std::map<std::string, std::string_view> folders;
    for (const auto path : own) {
        taken.emplace(lower(path), path);
        for (const auto folder : folders_above(path)) folders.emplace(lower(folder), path.substr(0, folder.size() + 1));
    }
    const auto in_the_way = [&](std::string_view path) -> std::string_view {
        const auto name = lower(path);
        if (const auto at = taken.find(name); at != taken.end()) return at->second;
        if (const auto at = folders.find(name); at != folders.end()) return at->second;
        for (const auto folder : folders_above(name)) {
            if (const auto at = taken.find(folder); at != taken.end()) return at->second;
        }
        return {};
    };
    for (const auto& path : files) {
        const auto other = in_the_way(path);
        if (other.empty()) continue;
        diagnostics.error({SourceFile(root, path)}, "static-conflict",
                          fmt::format("the site has a {} of its own at {}", other.ends_with('/') ? "folder" : "file",
                                      printable(other)),
                          "a file in static never replaces one; give it another name, or take it out");
    }
}

}  // namespace codify
