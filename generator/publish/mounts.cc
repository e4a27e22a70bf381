#include "publish/mounts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <system_error>

#include "base/text.h"

namespace codify {
namespace {

namespace fs = std::filesystem;

/// The kernel writes spaces, tabs, newlines and backslashes of a path as "\040".
std::string without_escapes(std::string_view field) {
    const auto is_octal = [](char c) { return c >= '0' && c <= '7'; };
    std::string out;
    for (std::size_t i = 0; i < field.size(); ++i) {
        const auto digits = field.substr(i + 1, 3);
        if (field[i] == '\\' && digits.size() == 3 && std::all_of(digits.begin(), digits.end(), is_octal)) {
            out += static_cast<char>((digits[0] - '0') * 64 + (digits[1] - '0') * 8 + (digits[2] - '0'));
            i += 3;
        } else {
            out += field[i];
        }
    }
    return out;
}

/// Whether `path` is `folder` or below it.
bool is_within(std::string_view path, std::string_view folder) {
    if (folder == "/") return true;
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string joined(std::string_view folder, std::string_view rest) {
    return folder == "/" && !rest.empty() ? std::string(rest) : fmt::format("{}{}", folder, rest);
}

std::string contents(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The mounts of every other mount namespace into which this user may look.
std::vector<Mount> mounts_of_others() {
    std::vector<Mount> out;
    std::error_code error;
    std::set<std::string> seen = {fs::read_symlink("/proc/self/ns/mnt", error).string()};
    for (fs::directory_iterator entry("/proc", error), end; !error && entry != end; entry.increment(error)) {
        if (std::isdigit(static_cast<unsigned char>(entry->path().filename().native().front())) == 0) continue;
        std::error_code hidden;
        const auto space = fs::read_symlink(entry->path() / "ns/mnt", hidden).string();
        if (hidden || !seen.insert(space).second) continue;
        const auto found = mounts_in(contents(entry->path() / "mountinfo"));
        out.insert(out.end(), found.begin(), found.end());
    }
    return out;
}

}  // namespace

std::vector<Mount> mounts_in(std::string_view text) {
    std::vector<Mount> out;
    for (const auto line : lines_of(text)) {
        std::istringstream fields{std::string(line)};
        std::string number, parent, device, root, point;
        if (fields >> number >> parent >> device >> root >> point)
            out.push_back({device, without_escapes(root), without_escapes(point)});
    }
    return out;
}

std::string mount_obstacle(const std::string& path, const std::vector<Mount>& own, const std::vector<Mount>& others) {
    const Mount* below = nullptr;  // the mount that shows the folder; of two at one point the later covers the earlier
    for (const auto& mount : own) {
        if (mount.point == path) return "it is a mount point";
        if (is_within(mount.point, path)) return fmt::format("{} inside it is a mount point", printable(mount.point));
        if (is_within(path, mount.point) && (!below || mount.point.size() >= below->point.size())) below = &mount;
    }
    if (!below) return {};
    const auto rest = std::string_view(path).substr(below->point == "/" ? 0 : below->point.size());
    const auto inner = joined(below->root, rest);
    const auto shows = [&](const Mount& mount) {
        return mount.device == below->device && is_within(mount.root, inner);
    };
    for (const auto& mount : own) {
        if (shows(mount)) return fmt::format("{} shows it, too", printable(mount.point));
    }
    if (std::any_of(others.begin(), others.end(), shows)) return "another program, such as a container, shows it, too";
    return {};
}

std::string mount_obstacle(const std::string& path) {
    return mount_obstacle(path, mounts_in(contents("/proc/self/mountinfo")), mounts_of_others());
}

}  // namespace codify
