// The one way in which the program reads files: below a folder that was opened once, never through a symbolic link, and
// only regular files up to a stated size. The contents of a content folder can therefore not lead the program
// elsewhere, block it on a pipe or fill its memory.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/litter.h"
#include "base/open_file.h"

namespace codify {

struct FolderEntry {
    enum class Kind { file, folder, link, other };
    std::string path;  ///< relative to the folder, `/` between names
    Kind kind = Kind::file;
};

struct Bytes {
    enum class Status { ok, missing, too_large, not_a_file };
    Status status = Status::ok;
    std::string text;
    std::size_t size = 0;  ///< of the file on disk
};

/// The greatest depth of nested folders below a Folder.
inline constexpr std::size_t kDeepestFolder = 32;

/// Throws Failure (limit) if `path`, below the folder `top`, names a folder deeper than that.
void check_depth(const std::string& top, std::string_view path);

/// A folder opened for reading. Const methods may be called from several threads.
class Folder {
  public:
    /// Opens `path`. Throws Failure (environment) when it is missing, not a folder or not readable.
    explicit Folder(const std::string& path);

    [[nodiscard]] static bool exists(const std::string& path);

    /// Everything below the folder, sorted by path, except files that operating systems and editors leave behind
    /// (base/litter.h). Links and special files are listed but never entered or opened. Throws Failure when a folder
    /// cannot be read or is nested too deeply.
    [[nodiscard]] std::vector<FolderEntry> entries() const { return entries(is_litter); }

    /// The same except for the files whose names `is_skipped`.
    using Skip = bool (*)(std::string_view name);
    [[nodiscard]] std::vector<FolderEntry> entries(Skip is_skipped) const;

    /// The bytes of a regular file of at most `limit` bytes; the size is checked before anything is read. A file that
    /// changes during the read is read again, so the result is never a mixture. Throws Failure when the system reports
    /// an error (permission, I/O), or when the file changes during each of three attempts.
    [[nodiscard]] Bytes read(const std::string& path, std::size_t limit) const;

    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    /// Nothing when the file changed while it was read.
    [[nodiscard]] std::optional<Bytes> read_once(const std::string& path, std::size_t limit) const;
    void list(OpenFile folder, const std::string& prefix, Skip is_skipped, std::vector<FolderEntry>& out) const;

    std::string path_;
    OpenFile folder_;
};

}  // namespace codify
