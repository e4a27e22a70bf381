#include "publish/tree_changes.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

#include "base/text.h"
#include "publish/marker.h"

namespace codify {
namespace {

constexpr std::size_t kMostNamed = 3;

bool is_page(const std::string& path) { return path.ends_with(".html"); }

bool same_bytes(int a, int b) {
    std::array<char, std::size_t{32} << 10U> in_a{}, in_b{};
    for (;;) {
        const auto size = read_up_to(a, in_a.data(), in_a.size());
        if (size < 0 || read_up_to(b, in_b.data(), in_b.size()) != size) return false;
        if (size == 0) return true;
        if (std::memcmp(in_a.data(), in_b.data(), static_cast<std::size_t>(size)) != 0) return false;
    }
}

bool same_file(const OpenFile& before, const OpenFile& after, const std::string& path) {
    const auto a = open_beneath(before.get(), path);
    const auto b = open_beneath(after.get(), path);
    struct stat of_a = {}, of_b = {};
    if (!a || !b || ::fstat(a.get(), &of_a) != 0 || ::fstat(b.get(), &of_b) != 0) return false;
    if (of_a.st_ino == of_b.st_ino && of_a.st_dev == of_b.st_dev) return true;
    return of_a.st_size == of_b.st_size && same_bytes(a.get(), b.get());
}

Marker files_of(const OpenFile& tree) {
    auto marker = tree ? read_marker(tree.get()) : std::nullopt;
    return marker ? std::move(*marker) : Marker();
}

void name(std::vector<std::string>& out, const std::vector<std::string>& paths, const char* what) {
    if (paths.empty()) return;
    std::vector<std::string> named;
    for (std::size_t i = 0; i < std::min(paths.size(), kMostNamed); ++i) named.push_back(printable(paths[i]));
    if (named.size() < paths.size()) named.push_back(fmt::format("{} more", grouped(paths.size() - named.size())));
    const auto count = out.empty() ? counted(paths.size(), "page") : grouped(paths.size());
    out.push_back(fmt::format("{} {} ({})", count, what, listed(named)));
}

}  // namespace

TreeChanges tree_changes(const OpenFile& before, const OpenFile& after) {
    TreeChanges out;
    const auto old_files = files_of(before);
    const auto new_files = files_of(after);
    const auto put = [&](std::vector<std::string>& list, const std::string& path) {
        is_page(path) ? list.push_back(path) : void(out.others = true);
    };
    for (const auto& path : new_files.files) {
        if (!old_files.files.contains(path)) {
            put(out.added, path);
        } else if (!same_file(before, after, path)) {
            put(out.changed, path);
        }
    }
    for (const auto& path : old_files.files) {
        if (!new_files.files.contains(path)) put(out.removed, path);
    }
    return out;
}

std::string changes_in_words(const TreeChanges& changes) {
    std::vector<std::string> parts;
    name(parts, changes.changed, "changed");
    name(parts, changes.added, "new");
    name(parts, changes.removed, "removed");
    if (parts.empty()) return changes.others ? "no page changed, other files did" : "nothing changed";
    return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace codify
