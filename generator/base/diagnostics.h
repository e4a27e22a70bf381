// The problems that are reported to authors: one value per problem, collected over a whole phase and sorted, so that a
// run reports everything it found and the report never depends on the order of the work.
//
// Every problem names its rule (`practice-pair`), and the rule's class decides the exit code. Messages are plain
// English in one line without a full stop; the hint says how to mend it.
#pragma once

#include <cstdint>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/root.h"

namespace codify {

/// The exit codes of the program, from the mildest to the most severe; with several kinds of problem, the most severe
/// counts.
enum class Exit : int { ok = 0, content = 1, usage = 2, environment = 3, integrity = 4, limit = 5 };

enum class Severity : std::uint8_t { error, warning };

/// A position in a source file. `line` and `column` count from 1, columns in Unicode code points; 0 means "not known".
struct Place {
    SourceFile file;
    int line = 0;
    int column = 0;
};

/// A second position that belongs to the same problem, such as the first of two duplicates.
struct Note {
    Place place;
    std::string message;
};

struct Diagnostic {
    Place place;
    std::string rule;  ///< short, stable name such as `broken-link`
    std::string message;
    std::string hint{};         ///< how to mend it; may be empty
    std::string source_line{};  ///< the line of the file, to print above the caret; may be empty
    std::vector<Note> notes{};
    Severity severity = Severity::error;
    Exit exit = Exit::content;
};

/// Collects problems. `add` may be called from several threads; reading happens after they have joined.
class Diagnostics {
  public:
    void add(Diagnostic problem);

    /// Adds an error at `place` that breaks `rule`. The hint may be empty.
    void error(Place place, std::string_view rule, std::string message, std::string hint, Exit exit = Exit::content);

    /// Adds a warning in the same way. Once promoted, it is an error of the class Exit::content.
    void warning(Place place, std::string_view rule, std::string message, std::string hint);

    [[nodiscard]] bool has_errors() const;
    [[nodiscard]] std::size_t warnings() const;

    /// The exit code of the worst error: limit over integrity over environment over usage over content; ok without any.
    [[nodiscard]] Exit exit() const;

    /// Every problem once, ordered by file, line, column, rule and message.
    [[nodiscard]] std::vector<Diagnostic> sorted() const;

    /// Turns every warning into an error (`--strict`), or those of `rule` alone.
    void promote_warnings(std::string_view rule = {});

  private:
    mutable std::mutex mutex_;
    std::vector<Diagnostic> problems_;
};

/// A problem that ends the command at once because nothing useful can follow: no disk, no permission, a second build.
/// Thrown where it is found, reported by the command.
class Failure : public std::runtime_error {
  public:
    explicit Failure(Diagnostic problem) : std::runtime_error(problem.message), problem_(std::move(problem)) {}
    [[nodiscard]] const Diagnostic& problem() const { return problem_; }

  private:
    Diagnostic problem_;
};

/// Throws a Failure about the whole of `file`.
[[noreturn]] void throw_failure(SourceFile file, std::string rule, std::string message, std::string hint, Exit exit);

}  // namespace codify
