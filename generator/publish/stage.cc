#include "publish/stage.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
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

OpenFile opened_if_there(const Destination& destination) {
    auto folder = open_at(AT_FDCWD, destination.path(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!folder && errno != ENOENT) fail_on_disk("open the folder", destination.shown, errno);
    return folder;
}

[[noreturn]] void refuse_disturbed(std::string message, std::string hint) {
    throw_failure({}, "disturbed", std::move(message), std::move(hint), Exit::environment);
}

}  // namespace

Stage::Stage(const Recovered& recovered, PublishOptions options)
    : destination_(recovered.lock.destination()),
      options_(options),
      work_(opened_folder(AT_FDCWD, destination_.work_folder(), destination_.work_folder())),
      leftovers_(recovered.leftovers),
      old_(opened_if_there(destination_)),
      scratch_(work_.get(), destination_),
      root_(opened_folder(work_.get(), scratch_.name(), scratch_.path())) {
    if (status_of(root_.get(), scratch_.path()).st_dev != status_of(work_.get(), destination_.work_folder()).st_dev)
        fail_on_disk("stage beside", destination_.shown, EXDEV);
}

std::string Stage::shown(std::string_view path) const { return fmt::format("{}/{}", destination_.shown, path); }

void Stage::write(std::string_view path, std::string_view bytes) {
    stop_if_asked();
    if (!is_plain_path(path) || path.substr(0, path.find('/')).starts_with(Marker::file_name)) {
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
    marker_.files.insert(name);
}

void Stage::make_folders_for(std::string_view path) {
    const auto last = path.rfind('/');
    if (last == std::string_view::npos) return;
    // The mutex is held while a folder is created, so that no other thread writes into it before it exists.
    const std::lock_guard lock(mutex_);
    if (folders_.contains(path.substr(0, last))) return;
    for (const auto above : folders_above(path)) {
        const std::string folder(above);
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

PublishSummary Stage::commit() {
    stop_if_asked();
    const bool new_marker = write_marker();
    check_complete();
    Publication publication({destination_, options_, work_.get(), old_, scratch_, root_.get(), marker_});
    summary_.unchanged = old_ && !new_marker && summary_.written == 0;
    summary_.published = summary_.unchanged ? publication.nothing_to_do() : publication.run();
    // The site is published, and the stage has become the old site or, if nothing changed, is not needed. From here on
    // nothing is a failure.
    if (!scratch_.remove()) leftovers_.push_back(scratch_.path());
    summary_.leftovers = leftovers_;
    return summary_;
}

}  // namespace codify
