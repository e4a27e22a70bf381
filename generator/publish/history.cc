#include "publish/history.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "publish/folders.h"

namespace codify {
namespace {

namespace fs = std::filesystem;

constexpr const char* record_name = "record";
constexpr const char* prepared_name = "record-next";
constexpr mode_t private_mode = 0700;  // where a web server shows the folder above, it must not show undone texts
constexpr std::size_t largest_record = std::size_t{64} << 20U;

bool is_number(const std::string& name) {
    return name.size() < 10 &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

}  // namespace

History::History(int work, const Destination& destination)
    : work_(work),
      name_(destination.hidden("history")),
      path_(destination.work_folder() + "/" + name_),
      folder_(open_at(work, name_, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)) {}

std::optional<Record> History::read(const char* name) const {
    if (!folder_) return std::nullopt;
    const auto file = open_beneath(folder_.get(), name);
    struct stat status = {};
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > largest_record) return std::nullopt;
    std::string text(size, '\0');
    if (read_up_to(file.get(), text.data(), size) != status.st_size) return std::nullopt;
    return parse_record(text);
}

Record History::record() const {
    if (auto known = read(record_name)) return std::move(*known);
    Record found;
    for (const auto& name : tree_names()) {
        const auto number = static_cast<unsigned>(std::stoul(name));
        const auto folder = tree(number);
        if (const auto time = folder ? time_of_marker(folder.get()) : std::nullopt)
            found.earlier.push_back({number, *time, *time, 0});
    }
    std::sort(found.earlier.begin(), found.earlier.end(),
              [](const Tree& a, const Tree& b) { return a.number > b.number; });
    return found;
}

std::vector<std::string> History::tree_names() const {
    std::vector<std::string> out;
    std::error_code error;
    if (!folder_) return out;
    for (fs::directory_iterator entry(path_, error), end; !error && entry != end; entry.increment(error)) {
        auto name = entry->path().filename().string();
        if (is_number(name)) out.push_back(std::move(name));
    }
    return out;
}

std::optional<Record> History::prepared() const { return read(prepared_name); }

void History::prepare(const Record& next) {
    if (!folder_) {
        if (::mkdirat(work_, name_.c_str(), private_mode) != 0 && errno != EEXIST)
            fail_on_disk("make the folder", path_, errno);
        folder_ = open_at(work_, name_, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        if (!folder_ && (errno != EACCES || ::fchmodat(work_, name_.c_str(), private_mode, 0) != 0))
            fail_on_disk("open the folder", path_, errno);
        if (!folder_) folder_ = open_at(work_, name_, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        if (!folder_ || ::fchmod(folder_.get(), private_mode) != 0) fail_on_disk("open the folder", path_, errno);
    }
    const auto text = next.text();
    auto file = open_at(folder_.get(), prepared_name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0600);
    const bool written = file && ::fchmod(file.get(), 0600) == 0 && write_all(file.get(), text) && file.close();
    const int error = errno;
    if (written) return;
    forget_prepared();
    fail_on_disk("write", fmt::format("{}/{}", path_, prepared_name), error,
                 fmt::format("needs {} bytes", text.size()));
}

void History::settle() {
    if (folder_) ::renameat(folder_.get(), prepared_name, folder_.get(), record_name);
}

void History::forget_prepared() {
    if (!folder_) return;
    ::unlinkat(folder_.get(), prepared_name, 0);
    ::unlinkat(work_, name_.c_str(), AT_REMOVEDIR);  // only if nothing was ever published here
}

OpenFile History::tree(unsigned number) const {
    if (!folder_) return {};
    return open_at(folder_.get(), fmt::format("{}", number), O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
}

std::string History::path_of(unsigned number) const { return fmt::format("{}/{}", path_, number); }

bool History::move_in(const std::string& name, unsigned number) {
    const auto to = fmt::format("{}", number);
    remove_tree(to);
    return folder_ && ::renameat(work_, name.c_str(), folder_.get(), to.c_str()) == 0;
}

bool History::link_in(int from, const Marker& files, unsigned number) {
    const auto name = fmt::format("{}", number);
    remove_tree(name);
    if (!folder_ || ::mkdirat(folder_.get(), name.c_str(), 0755) != 0) return false;
    const auto to = tree(number);
    auto paths = files.files;
    paths.insert(Marker::file_name);
    const bool linked =
        to && std::all_of(paths.begin(), paths.end(), [&](const std::string& path) {
            const auto parent = parent_below(from, path);
            if (!parent.folder || ::faccessat(parent.folder.get(), parent.name.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) != 0)
                return true;  // somebody deleted it
            return make_folders_of(to.get(), path) && link_below(from, to.get(), path);
        });
    if (!linked) remove_tree(name);
    return linked;
}

void History::prune() {
    if (!folder_) return;
    const auto kept = record().earlier;
    for (const auto& name : tree_names()) {
        const bool listed = std::any_of(kept.begin(), kept.end(),
                                        [&](const Tree& tree) { return fmt::format("{}", tree.number) == name; });
        if (!listed) remove_tree(name);
    }
}

void History::remove_tree(const std::string& name) {
    std::error_code error;
    if (folder_) fs::remove_all(path_ + "/" + name, error);
}

}  // namespace codify
