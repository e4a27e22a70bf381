#include "base/out_of_memory.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>

#include "base/diagnostics.h"
#include "base/report.h"

// Part of mimalloc, if the program is built with it: without a handler mimalloc aborts.
extern "C" void mi_register_error(void (*handler)(int error, void* argument), void* argument) __attribute__((weak));

namespace codify {
namespace {

/// The final message, formatted in advance while there is memory.
constexpr std::string_view kFirstOfAll = "error: the system gives codify no more memory\n";
std::array<char, 512> last_words;
std::size_t last_size = 0;

/// Global, like the flag in base/process.h: the handler for failed allocations takes no arguments.
struct Remain {
    std::atomic<bool> taken = false, there = false;
    std::array<char, 4096> path{};
};
std::array<Remain, 2> remains;
std::atomic<bool> ending = false;

/// The structure that getdents64 writes; the C library's functions for reading a folder allocate memory.
struct FoundEntry {
    std::uint64_t inode;
    std::int64_t next;
    std::uint16_t size;
    std::uint8_t kind;
    char name[1];
};

void delete_without_memory(int parent, const char* name);

void empty_without_memory(int folder) {
    alignas(FoundEntry) std::array<char, 4096> buffer;
    for (;;) {
        const auto got = ::syscall(SYS_getdents64, folder, buffer.data(), buffer.size());
        if (got <= 0) return;
        for (long at = 0; at < got;) {
            const auto* entry = reinterpret_cast<const FoundEntry*>(buffer.data() + at);
            const char* name = buffer.data() + at + offsetof(FoundEntry, name);
            if (std::strcmp(name, ".") != 0 && std::strcmp(name, "..") != 0) delete_without_memory(folder, name);
            at += entry->size;
        }
    }
}

void delete_without_memory(int parent, const char* name) {
    if (::unlinkat(parent, name, 0) == 0 || errno == ENOENT) return;
    // Other threads may still write into the folder; their calls fail once it is gone.
    for (int tries = 0; tries < 20; ++tries) {
        const int folder = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (folder < 0) return;
        empty_without_memory(folder);
        ::close(folder);
        if (::unlinkat(parent, name, AT_REMOVEDIR) == 0) return;
    }
}

[[noreturn]] void end_without_memory() {
    while (ending.exchange(true)) ::pause();  // another thread is doing this already
    const auto words = last_size == 0 ? kFirstOfAll : std::string_view(last_words.data(), last_size);
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.data(), words.size());
    // Latest first: what a lock guards goes before the lock.
    for (auto remain = remains.rbegin(); remain != remains.rend(); ++remain) {
        if (remain->there) delete_without_memory(AT_FDCWD, remain->path.data());
    }
    ::_exit(static_cast<int>(Exit::environment));
}

void note_error(int error, void*) {
    if (error == ENOMEM) end_without_memory();
}

/// Libraries allocate memory while they are loaded, long before main.
__attribute__((no_sanitize("address", "thread", "undefined"))) void listen_from_the_start() {
    if (mi_register_error != nullptr) mi_register_error(note_error, nullptr);
}
__attribute__((section(".preinit_array"), used)) void (*const before_all)() = listen_from_the_start;

}  // namespace

void prepare_for_the_end_of_memory() {
    const auto words =
        report({{.place = Place{},
                 .rule = "out-of-memory",
                 .message = "the system gives codify no more memory",
                 .hint = "close other programs or raise the limit (ulimit -v), then run the command again",
                 .exit = Exit::environment}},
               Format::human, false);
    last_size = words.copy(last_words.data(), last_words.size());
    std::set_new_handler(end_without_memory);  // for builds without mimalloc
}

Remains::Remains(const std::string& path) : slot_(0) {
    for (const auto& remain : remains) {
        if (!remain.taken) break;
        ++slot_;
    }
    if (static_cast<std::size_t>(slot_) == remains.size() || path.size() >= remains[0].path.size()) {
        slot_ = -1;
        return;
    }
    auto& remain = remains[static_cast<std::size_t>(slot_)];
    remain.taken = true;
    std::memcpy(remain.path.data(), path.c_str(), path.size() + 1);
    remain.there = true;
}

Remains::~Remains() {
    if (slot_ < 0) return;
    auto& remain = remains[static_cast<std::size_t>(slot_)];
    remain.there = false;
    remain.taken = false;
}

}  // namespace codify
