// What the world outside may do to a running command: ask it to stop, or hang up on its output.
//
// SIGINT, SIGTERM and SIGHUP only raise a flag. The work looks at it (`stop_if_asked`) between files, so that a stopped
// command unwinds like any other failure and takes its half-made folders with it. This flag is the program's one global
// value: a signal handler has no other way to speak.
#pragma once

#include <signal.h>

#include <stdexcept>

namespace codify {

/// Thrown where the work notices that it was asked to stop.
class Interrupted : public std::runtime_error {
  public:
    explicit Interrupted(int signal) : std::runtime_error("stopped before anything was published"), signal_(signal) {}
    [[nodiscard]] int signal() const { return signal_; }

    /// What a shell expects of a stopped program: 130 for SIGINT, 143 for SIGTERM.
    [[nodiscard]] int exit_code() const { return 128 + signal_; }

  private:
    int signal_;
};

/// Call first in main, before any thread. A signal that the parent had ignored (nohup) stays ignored. SIGPIPE is
/// ignored, so that a closed pipe is an error of the write; so is SIGXFSZ, for a file over a limit. A standard stream
/// that the parent closed is filled with one that refuses every use: else the first file of the site would get its
/// number and the report would be written into it.
void prepare_process();

/// The signal that asked the command to stop, or 0.
[[nodiscard]] int stop_requested();

/// Throws Interrupted if the command was asked to stop. Safe on any thread.
void stop_if_asked();

/// While it lives, the signals that ask to stop are noticed in `wait` alone, there without fail: a command that mostly
/// sleeps can neither miss one nor be late. Make it before any thread.
class HeldSignals {
  public:
    HeldSignals();
    ~HeldSignals();
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;

    enum class Woken { ready, late, asked_to_stop };

    /// Sleeps until `file` can be read (-1: no file), for at most so many milliseconds (-1: for ever).
    [[nodiscard]] Woken wait(int file, int milliseconds) const;

  private:
    sigset_t before_;
};

/// Writes out what the command printed; a Failure that exits with 3 if any of it was lost (a closed pipe, a full disk).
void flush_report();

}  // namespace codify
