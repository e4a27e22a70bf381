// A progress line in the terminal for long builds.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace codify {

/// Shows nothing for the first 250 ms, nor when standard error is not a terminal. The destructor erases the line.
class Progress {
  public:
    Progress(std::string what, std::size_t total, bool wanted);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::size_t done);

  private:
    using Clock = std::chrono::steady_clock;
    std::string what_;
    std::size_t total_;
    bool wanted_;
    bool shown_ = false;
    Clock::time_point next_ = Clock::now() + std::chrono::milliseconds(250);
};

}  // namespace codify
