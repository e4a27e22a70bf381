#include "source/manifest.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/file_problems.h"
#include "base/hash.h"
#include "base/parallel.h"
#include "base/text.h"
#include "source/copies.h"

namespace codify {
namespace {

constexpr std::size_t kLargestManifest = 16 * 1024 * 1024;
constexpr std::size_t kHash = 64;
constexpr std::string_view kGap = "  ";

constexpr const char* kRestore =
    "a frozen edition is never edited: take the file back from where you keep versions, and make the change in the "
    "current edition";

std::optional<Manifest> read_manifest(const Folder& content, const RootRef& root, const std::string& base,
                                      Diagnostics& diagnostics) {
    const auto bytes = content.read(base + std::string(kManifest), kLargestManifest);
    FileProblems problems({root, base + std::string(kManifest)}, diagnostics, Exit::integrity);
    if (bytes.status != Bytes::Status::ok) {
        problems.error({}, "frozen-edition",
                       "this frozen edition has no manifest, the list of its files and their hashes",
                       "take the file back from where you keep versions; `codify edition freeze` makes a new edition");
        return std::nullopt;
    }
    auto manifest = parse_manifest(bytes.text);
    if (!manifest)
        problems.error({}, "frozen-edition", "this manifest is not as `codify edition freeze` wrote it",
                       "take the file back from where you keep versions");
    return manifest;
}

/// The hint for a file that is not in the manifest; a conflicted copy should be deleted.
std::string hint_for_added(const std::string& path, const std::vector<std::string>& files) {
    const auto from = path.rfind('/') + 1;
    const auto copy = copy_of(std::string_view(path).substr(from), [&](const std::string& other) {
        return std::binary_search(files.begin(), files.end(), path.substr(0, from) + other);
    });
    return copy && copy->there ? fmt::format("it is a copy of {}: delete it", spelled_out(copy->original))
                               : "take it out, or put it into the current edition, where it belongs";
}

}  // namespace

std::string manifest_text(const Manifest& manifest) {
    std::string out;
    for (const auto& [path, hash] : manifest) out.append(hash).append(kGap).append(path).append("\n");
    return out;
}

std::optional<Manifest> parse_manifest(std::string_view text) {
    Manifest out;
    const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    for (const auto line : lines_of(text)) {
        if (line.size() <= kHash + kGap.size() || line.substr(kHash, kGap.size()) != kGap) return std::nullopt;
        const auto hash = line.substr(0, kHash);
        if (!std::all_of(hash.begin(), hash.end(), is_digit)) return std::nullopt;
        if (!out.emplace(line.substr(kHash + kGap.size()), hash).second) return std::nullopt;
    }
    return out;
}

bool check_manifest(const Folder& content, const RootRef& root, const std::string& base,
                    const std::vector<FolderEntry>& entries, Diagnostics& diagnostics) {
    const auto manifest = read_manifest(content, root, base, diagnostics);
    if (!manifest) return false;
    std::vector<std::string> files;
    for (const auto& entry : entries) {
        if (entry.kind != FolderEntry::Kind::folder) files.push_back(entry.path.substr(base.size()));
    }
    std::erase(files, kManifest);
    std::vector<std::string> faults(files.size());
    parallel_for(files.size(), [&](std::size_t i) {
        const auto known = manifest->find(files[i]);
        if (known == manifest->end()) {
            faults[i] = "this file was added to a frozen edition";
            return;
        }
        const auto bytes = content.read(base + files[i], kLargestFrozen);
        const bool same = bytes.status == Bytes::Status::ok && sha256(bytes.text) == known->second;
        if (!same) faults[i] = "this file of a frozen edition was changed";
    });
    bool good = true;
    const auto refuse = [&](const std::string& path, std::string message, std::string hint) {
        diagnostics.error({{root, base + path}}, "frozen-edition", std::move(message), std::move(hint),
                          Exit::integrity);
        good = false;
    };
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (faults[i].empty()) continue;
        const bool added = manifest->count(files[i]) == 0;
        refuse(files[i], faults[i], added ? hint_for_added(files[i], files) : kRestore);
    }
    for (const auto& [path, hash] : *manifest) {
        if (!std::binary_search(files.begin(), files.end(), path))
            refuse(path, "this file of a frozen edition is gone", kRestore);
    }
    return good;
}

}  // namespace codify
