// Measures how long each pass of a command takes, for `--timings`.
#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace codify {

class Timings {
  public:
    using Clock = std::chrono::steady_clock;

    /// Runs `pass` and records its wall-clock time under `name`; returns what it returns.
    template <class Pass>
    auto measure(std::string name, Pass&& pass) {
        const Stop stop{*this, std::move(name), Clock::now()};
        return std::forward<Pass>(pass)();
    }

    [[nodiscard]] double seconds() const { return since(start_); }

    /// One line per pass, in the order in which each ran first, then the total: "  parse        12.3 ms".
    [[nodiscard]] std::string table() const;

  private:
    void add(std::string name, double seconds);
    static double since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

    struct Stop {
        Timings& owner;
        std::string name;
        Clock::time_point begin;
        ~Stop() { owner.add(std::move(name), since(begin)); }
    };

    Clock::time_point start_ = Clock::now();
    std::vector<std::pair<std::string, double>> passes_;
};

}  // namespace codify
