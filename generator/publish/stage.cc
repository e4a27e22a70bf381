#include "publish/stage.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <stdexcept>

#include "base/diagnostics.h"
#include "base/process.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr mode_t file_mode = 0644;
constexpr mode_t folder_mode = 0755;
constexpr mode_t all_modes = 07777;

/// Plain names joined by '/': a path that cannot leave the stage.
bool is_plain(std::string_view path) {
    if (path.empty() || path.find('\0') != std::string_view::npos) return false;
    for (;;) {
        const auto end = path.find('/');
        const auto name = path.substr(0, end);
        if (name.empty() || name == "." || name == "..") return false;
        if (end == std::string_view::npos) return true;
        path.remove_prefix(end + 1);
    }
}

/// True for an open file with exactly these bytes.
bool holds(int file, std::string_view bytes) {
    std::array<char, std::size_t{32} << 10U> buffer;  // not initialised: this runs once per file
    while (!bytes.empty()) {
        const auto want = std::min(buffer.size(), bytes.size());
        const auto got = read_up_to(file, buffer.data(), want);
        if (got < 0 || static_cast<std::size_t>(got) != want) return false;
        if (std::memcmp(buffer.data(), bytes.data(), want) != 0) return false;
        bytes.remove_prefix(want);
    }
    return true;
}

OpenFile opened_folder(int parent, const std::string& name, const std::string& shown) {
    auto folder = open_at(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!folder) fail_on_disk("open the folder", shown, errno);
    return folder;
}

OpenFile opened_if_there(int parent, const Destination& destination) {
    auto folder = open_at(parent, destination.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!folder && errno != ENOENT) fail_on_disk("open the folder", destination.shown, errno);
    return folder;
}

[[noreturn]] void refuse_disturbed(std::string message, std::string hint) {
    throw_failure({}, "disturbed", std::move(message), std::move(hint), Exit::environment);
}

struct stat status_of(int file, const std::string& shown) {
    struct stat status = {};
    if (::fstat(file, &status) != 0) fail_on_disk("examine", shown, errno);
    return status;
}

}  // namespace

Stage::Stage(const Lock& lock)
    : destination_(lock.destination()),
      parent_(opened_folder(AT_FDCWD, destination_.parent, destination_.parent)),
      leftovers_(clear_dead_stages(parent_.get(), destination_)),
      old_(opened_if_there(parent_.get(), destination_)),
      scratch_(parent_.get(), destination_),
      root_(opened_folder(parent_.get(), scratch_.name(), scratch_.path())) {
    if (status_of(root_.get(), scratch_.path()).st_dev != status_of(parent_.get(), destination_.parent).st_dev) {
        fail_on_disk("stage beside", destination_.shown, EXDEV);
    }
}

std::string Stage::shown(std::string_view path) const { return fmt::format("{}/{}", destination_.shown, path); }

void Stage::write(std::string_view path, std::string_view bytes) {
    stop_if_asked();
    if (!is_plain(path) || path == Marker::file_name) {
        throw std::logic_error(fmt::format("not a path inside a site: {}", printable(path)));
    }
    const std::string name(path);
    make_folders_for(name);
    const bool same = link_unchanged(name, bytes);
    if (!same) put(name, bytes);

    const std::lock_guard lock(mutex_);
    tally_.add_file(path, bytes.size());
    summary_.files += 1;
    summary_.written += same ? 0 : 1;
    summary_.bytes += bytes.size();
    if (path.starts_with(assets)) marker_.current.insert(name);
}

void Stage::make_folders_for(std::string_view path) {
    const auto last = path.rfind('/');
    if (last == std::string_view::npos) return;
    // The mutex is held while a folder is created, so that no other thread writes into it before it exists.
    const std::lock_guard lock(mutex_);
    if (folders_.contains(path.substr(0, last))) return;
    for (auto end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
        const std::string folder(path.substr(0, end));
        if (folders_.contains(folder)) continue;
        const bool made = ::mkdirat(root_.get(), folder.c_str(), folder_mode) == 0 &&
                          (!scratch_.umask_hides() || ::fchmodat(root_.get(), folder.c_str(), folder_mode, 0) == 0);
        const int error = errno;
        if (!made) fail_on_disk("make the folder", shown(folder), error);
        folders_.insert(folder);
        tally_.add_folder(folder);
    }
}

bool Stage::link_unchanged(const std::string& path, std::string_view bytes) {
    if (!old_) return false;
    const auto file = open_beneath(old_.get(), path);
    struct stat status = {};
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    const bool same_form = (status.st_mode & all_modes) == file_mode;
    if (!same_form || static_cast<std::uint64_t>(status.st_size) != bytes.size()) return false;
    // Creating a hard link can fail (too many, another owner, a file system without them): then the file is written
    // again.
    return holds(file.get(), bytes) && ::linkat(old_.get(), path.c_str(), root_.get(), path.c_str(), 0) == 0;
}

void Stage::put(const std::string& path, std::string_view bytes) {
    auto file = open_at(root_.get(), path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, file_mode);
    if (!file && errno == EEXIST) throw std::logic_error("two files of the site have one path: " + printable(path));
    const bool written = file && (!scratch_.umask_hides() || ::fchmod(file.get(), file_mode) == 0) &&
                         write_all(file.get(), bytes) && file.close();
    const int error = errno;
    if (!written) fail_on_disk("write", shown(path), error, fmt::format("needs {} bytes", grouped(bytes.size())));
}

void Stage::carry_assets() {
    const auto before = old_ ? read_marker(old_.get()) : std::nullopt;
    if (!before) return;
    for (const auto& path : before->current) {
        if (!path.starts_with(assets) || !is_plain(path) || marker_.current.contains(path)) continue;
        struct stat status = {};
        const auto file = open_beneath(old_.get(), path);
        if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
        make_folders_for(path);
        if (::linkat(old_.get(), path.c_str(), root_.get(), path.c_str(), 0) != 0) continue;
        tally_.add_file(path, static_cast<std::uint64_t>(status.st_size));
        marker_.carried.insert(path);
    }
    summary_.carried = marker_.carried.size();
}

bool Stage::write_marker() {
    const auto text = marker_.text();
    tally_.add_file(Marker::file_name, text.size());
    if (link_unchanged(Marker::file_name, text)) return false;
    put(Marker::file_name, text);
    return true;
}

void Stage::check_complete() const {
    const auto found = Tally::of(scratch_.path());
    if (found == tally_) return;
    refuse_disturbed(
        fmt::format("{} holds {} files of {} bytes where {} of {} were written", scratch_.path(), grouped(found.files),
                    grouped(found.bytes), grouped(tally_.files), grouped(tally_.bytes)),
        "something else changed the folder, or the disk is faulty; run the command again");
}

void Stage::check_not_replaced() const {
    struct stat named = {};
    const bool there = ::fstatat(parent_.get(), destination_.name.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0;
    if (!there && !old_ && errno == ENOENT) return;
    if (there && old_) {
        const auto opened = status_of(old_.get(), destination_.shown);
        if (named.st_ino == opened.st_ino && named.st_dev == opened.st_dev) return;
    }
    refuse_disturbed(fmt::format("{} was replaced by something else during the build", printable(destination_.shown)),
                     "nothing was published; look what is there now, then run the command again");
}

void Stage::sync_parent() {
    // Some network file systems cannot sync a folder (EINVAL); there the server has the rename already.
    if (::fsync(parent_.get()) == 0 || errno == EINVAL) return;
    const int error = errno;
    if (old_) {
        static_cast<void>(swap_in(parent_.get(), destination_, scratch_.name(), true));
    } else {
        ::renameat(parent_.get(), destination_.name.c_str(), parent_.get(), scratch_.name().c_str());
    }
    fail_on_disk("publish to", destination_.shown, error);
}

PublishSummary Stage::commit() {
    stop_if_asked();
    carry_assets();
    const bool new_marker = write_marker();
    check_complete();
    summary_.unchanged = old_ && !new_marker && summary_.written == 0 && Tally::of(destination_.path()) == tally_;
    if (!summary_.unchanged) {
        // Before the exchange: a power cut after it must not find files whose bytes never reached the disk.
        if (::syncfs(root_.get()) != 0) fail_on_disk("store on disk", destination_.shown, errno);
        check_not_replaced();
        stop_if_asked();
        summary_.guarantee = swap_in(parent_.get(), destination_, scratch_.name(), static_cast<bool>(old_));
        sync_parent();
    }
    // Either the old site or, if nothing changed, the stage. The site is published: from here on nothing is a failure.
    if (!scratch_.remove()) leftovers_.push_back(scratch_.path());
    summary_.leftovers = leftovers_;
    return summary_;
}

}  // namespace codify
