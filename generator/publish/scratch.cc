#include "publish/scratch.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "base/open_file.h"

namespace codify {
namespace {

namespace fs = std::filesystem;

/// True for ".public.stage-123", a name that no person would choose.
bool is_stage(std::string_view name, const Destination& destination) {
    const auto prefix = destination.hidden("stage-");
    if (!name.starts_with(prefix)) return false;
    name.remove_prefix(prefix.size());
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Scratch::Scratch(int work, const Destination& destination)
    : name_(destination.hidden(fmt::format("stage-{}", ::getpid()))), path_(destination.work_folder() + "/" + name_) {
    constexpr mode_t mode = 0755;
    if (::mkdirat(work, name_.c_str(), mode) != 0) fail_on_disk("make the folder", path_, errno);
    struct stat status = {};
    const bool known = ::fstatat(work, name_.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    umask_hides_ = known && (status.st_mode & 0777U) != mode;
    if (!known || (umask_hides_ && ::fchmodat(work, name_.c_str(), mode, 0) != 0)) {
        const int error = errno;
        ::unlinkat(work, name_.c_str(), AT_REMOVEDIR);
        fail_on_disk("set the rights of", path_, error);
    }
    there_ = true;
    remains_.emplace(path_);
}

bool Scratch::remove() {
    if (!there_) return true;
    std::error_code error;
    fs::remove_all(path_, error);
    there_ = static_cast<bool>(error);
    if (!there_) remains_.reset();
    return !there_;
}

std::vector<std::string> clear_dead_stages(const Destination& destination) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entries(destination.work_folder(), error);
         !error && entries != fs::directory_iterator(); entries.increment(error)) {
        if (is_stage(entries->path().filename().native(), destination)) found.push_back(entries->path());
    }

    std::vector<std::string> left;
    for (const auto& path : found) {
        fs::remove_all(path, error);
        if (error) left.push_back(path.native());
    }
    return left;
}

}  // namespace codify
