#include "base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <iostream>

#include "base/open_file.h"
#include "base/out_of_memory.h"

namespace codify {
namespace {

std::atomic<int> asked_to_stop = 0;
constexpr int kAskToStop[] = {SIGINT, SIGTERM, SIGHUP};

static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may not wait for a lock");

extern "C" void note_signal(int signal) {
    int none = 0;
    asked_to_stop.compare_exchange_strong(none, signal);
}

void watch(int signal) {
    struct sigaction now = {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN) return;
    struct sigaction wanted = {};
    wanted.sa_handler = note_signal;
    ::sigaction(signal, &wanted, nullptr);
}

/// Fills the descriptor `stream` with a file opened in the wrong direction on purpose, so that using it fails.
void occupy(int stream) {
    if (::fcntl(stream, F_GETFD) >= 0 || errno != EBADF) return;
    const int opened = ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (opened >= 0 && opened != stream) {
        ::dup2(opened, stream);
        ::close(opened);
    }
}

}  // namespace

void prepare_process() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) occupy(stream);
    for (const int signal : kAskToStop) watch(signal);
    struct sigaction ignored = {};
    ignored.sa_handler = SIG_IGN;
    for (const int signal : {SIGPIPE, SIGXFSZ}) ::sigaction(signal, &ignored, nullptr);
    prepare_for_the_end_of_memory();
}

int stop_requested() { return asked_to_stop.load(); }

void stop_if_asked() {
    if (const int signal = stop_requested()) throw Interrupted(signal);
}

BlockedSignals::BlockedSignals() {
    sigset_t held;
    ::sigemptyset(&held);
    for (const int signal : kAskToStop) ::sigaddset(&held, signal);
    ::pthread_sigmask(SIG_BLOCK, &held, &before_);
}

BlockedSignals::~BlockedSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

BlockedSignals::Woken BlockedSignals::wait(int file, int milliseconds) const {
    pollfd watched{file, POLLIN, 0};
    const timespec time{milliseconds / 1000, (milliseconds % 1000) * 1'000'000L};
    const int ready = ::ppoll(&watched, 1, milliseconds < 0 ? nullptr : &time, &before_);
    if (stop_requested() != 0) return Woken::asked_to_stop;
    return ready > 0 ? Woken::ready : Woken::late;
}

void flush_report() {
    errno = 0;
    const bool streams_well = static_cast<bool>(std::cout.flush());
    const bool flushed = std::fflush(stdout) == 0;
    if (streams_well && flushed && std::ferror(stdout) == 0) return;
    fail_on_disk("write", "the report to standard output", errno != 0 ? errno : EIO);
}

}  // namespace codify
