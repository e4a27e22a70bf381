#include "publish/new_folder.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "base/diagnostics.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr int kFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
constexpr mode_t kFolderRights = 0755;
constexpr mode_t kFileRights = 0644;

/// Opens the folder `name` in `parent`, creating it if it does not exist.
OpenFile made_folder(int parent, const std::string& name, const std::string& shown) {
    if (::mkdirat(parent, name.c_str(), kFolderRights) != 0 && errno != EEXIST)
        fail_on_disk("make the folder", shown, errno);
    auto folder = open_at(parent, name, kFolder);
    if (!folder) fail_on_disk("open the folder", shown, errno);
    return folder;
}

}  // namespace

NewFolder::NewFolder(const std::string& top, const std::string& parent, const std::string& name)
    : where_(top + "/" + parent), name_(name), hidden_(fmt::format(".{}.new-{}", name, ::getpid())) {
    const auto above = open_at(AT_FDCWD, top, O_RDONLY | O_DIRECTORY);
    if (!above) fail_on_disk("open the folder", top, errno);
    parent_ = made_folder(above.get(), parent, where_);
    struct stat status = {};
    if (::fstatat(parent_.get(), name_.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) refuse_taken();
    if (::mkdirat(parent_.get(), hidden_.c_str(), kFolderRights) != 0)
        fail_on_disk("make the folder", where_ + "/" + hidden_, errno);
    remains_.emplace(where_ + "/" + hidden_);
    folder_ = open_at(parent_.get(), hidden_, kFolder);
    if (!folder_) fail_on_disk("open the folder", where_ + "/" + hidden_, errno);
}

NewFolder::~NewFolder() {
    if (done_) return;
    std::error_code ignored;
    std::filesystem::remove_all(where_ + "/" + hidden_, ignored);
    static_cast<void>(::unlinkat(AT_FDCWD, where_.c_str(), AT_REMOVEDIR));  // only if nothing else is in it
}

void NewFolder::write(const std::string& path, std::string_view bytes) {
    const auto shown = fmt::format("{}/{}/{}", where_, name_, path);
    OpenFile below;
    int at = folder_.get();
    std::size_t from = 0;
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', from)) {
        below = made_folder(at, path.substr(from, slash - from), shown);
        at = below.get();
        from = slash + 1;
    }
    auto file = open_at(at, path.substr(from), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, kFileRights);
    const bool written = file && write_all(file.get(), bytes) && ::fsync(file.get()) == 0 && file.close();
    if (!written) fail_on_disk("write", shown, errno, fmt::format("needs {} bytes", grouped(bytes.size())));
}

void NewFolder::finish() {
    if (::fsync(folder_.get()) != 0) fail_on_disk("write", where_ + "/" + name_, errno);
    auto renamed = ::renameat2(parent_.get(), hidden_.c_str(), parent_.get(), name_.c_str(), RENAME_NOREPLACE);
    // A file system without RENAME_NOREPLACE: a plain rename can replace nothing but an empty folder.
    if (renamed != 0 && errno == EINVAL)
        renamed = ::renameat(parent_.get(), hidden_.c_str(), parent_.get(), name_.c_str());
    if (renamed != 0 && (errno == EEXIST || errno == ENOTEMPTY)) refuse_taken();
    if (renamed != 0) fail_on_disk("rename", where_ + "/" + hidden_, errno);
    done_ = true;
    if (::fsync(parent_.get()) != 0) fail_on_disk("write", where_, errno);
}

void NewFolder::refuse_taken() const {
    throw_failure(where_ + "/" + name_, "folder-exists", "this folder stands there already and is never written over",
                  "choose another id", Exit::usage);
}

}  // namespace codify
