// File descriptors that close themselves, and the calls on them that a signal or a short write must not break; also
// `fail_on_disk`, which words every error of the disk.
//
// A call that fails leaves its reason in errno, as system calls do: the caller knows the path and what the call was
// for, and decides whether it is a failure at all.
#pragma once

#include <fcntl.h>
#include <sys/stat.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace codify {

/// Owns one file descriptor; empty unless `if (file)`. Movable, not copyable.
class OpenFile {
  public:
    OpenFile() = default;
    explicit OpenFile(int number) : number_(number) {}
    OpenFile(OpenFile&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    OpenFile& operator=(OpenFile&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { static_cast<void>(close()); }

    explicit operator bool() const { return number_ >= 0; }
    [[nodiscard]] int get() const { return number_; }

    /// Returns the descriptor and gives up ownership; the caller must close it.
    [[nodiscard]] int release() { return std::exchange(number_, -1); }

    /// Closes now. False if the system reports that written bytes were lost; closing twice is harmless.
    [[nodiscard]] bool close();

  private:
    int number_ = -1;
};

/// `openat`, repeated when a signal interrupts it; never inherited by another program. Empty on failure.
[[nodiscard]] OpenFile open_at(int folder, const std::string& path, int flags, mode_t mode = 0);

/// Opens a file below `folder` for reading without following a symbolic link anywhere in `path` and without waiting for
/// a pipe's other end. Empty on failure.
[[nodiscard]] OpenFile open_beneath(int folder, const std::string& path);

/// Opens the folder `path` below `folder` and creates the folders on the way that are missing, never through a symbolic
/// link. Empty on failure: ENOTDIR or ELOOP where a link or a file is in the way.
[[nodiscard]] OpenFile make_beneath(int folder, std::string_view path);

/// Writes every byte, continuing after short writes and signals. False on failure.
[[nodiscard]] bool write_all(int file, std::string_view bytes);

/// Reads up to `size` bytes into `buffer`, fewer only at the end of the file; -1 on failure.
[[nodiscard]] std::ptrdiff_t read_up_to(int file, char* buffer, std::size_t size);

/// The status of an open file or folder, which messages call `shown`. A Failure if the system does not tell it.
[[nodiscard]] struct stat status_of(int file, std::string_view shown);

/// Throws a Failure of class environment (exit code 3): "cannot write public/index.html: No space left on device (needs
/// 18,204 bytes)" for `doing` "write" and `detail` "needs 18,204 bytes". The hint follows from the error.
[[noreturn]] void fail_on_disk(std::string_view doing, std::string_view path, int error, std::string_view detail = {});

}  // namespace codify
