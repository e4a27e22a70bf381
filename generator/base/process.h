// Signals, standard streams and closed pipes: how a running command is asked to stop, and how it notices that its
// output was lost.
//
// SIGINT, SIGTERM and SIGHUP only set a flag. The work checks it (`stop_if_asked`) between files, so that a stopped
// command unwinds like any other failure and deletes its half-written folders. The flag is a global value, since a
// signal handler takes no other context.
#pragma once

#include <signal.h>

#include <stdexcept>

namespace codify {

/// Thrown by work that finds the flag set.
class Interrupted : public std::runtime_error {
  public:
    explicit Interrupted(int signal) : std::runtime_error("stopped before anything was published"), signal_(signal) {}
    [[nodiscard]] int signal() const { return signal_; }

    /// The conventional exit code of a program that a signal stopped: 130 for SIGINT, 143 for SIGTERM.
    [[nodiscard]] int exit_code() const { return 128 + signal_; }

  private:
    int signal_;
};

/// Call first in main, before any thread. A signal that the parent had ignored (nohup) stays ignored. SIGPIPE is
/// ignored, so that a closed pipe is an error of the write; so is SIGXFSZ, for a file over a limit. A standard stream
/// that the parent closed is replaced by one on which every read or write fails: otherwise the first file of the site
/// would get its descriptor, and the report would be written into it.
void prepare_process();

/// The signal that asked the command to stop, or 0.
[[nodiscard]] int stop_requested();

/// Throws Interrupted if the command was asked to stop. Thread-safe.
void stop_if_asked();

/// While this object exists, the signals that ask to stop are blocked and delivered only in `wait`, so that a command
/// that mostly sleeps can neither miss one nor be late. Create it before any thread.
class BlockedSignals {
  public:
    BlockedSignals();
    ~BlockedSignals();
    BlockedSignals(const BlockedSignals&) = delete;
    BlockedSignals& operator=(const BlockedSignals&) = delete;

    enum class Woken { ready, late, asked_to_stop };

    /// Sleeps until `file` is readable (-1: no file), for at most so many milliseconds (-1: for ever).
    [[nodiscard]] Woken wait(int file, int milliseconds) const;

  private:
    sigset_t before_;
};

/// Flushes standard output. Throws a Failure of class environment (exit code 3) if any of it was lost (a closed pipe, a
/// full disk).
void flush_report();

}  // namespace codify
