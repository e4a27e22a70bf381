// Reports what is wrong with one file. A reader of a file is given one of these instead of the file, the class of its
// problems and the collection they go to, and each report says only where in the file, which rule, what and how to
// mend.
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostics.h"

namespace codify {

/// A position in a file that the reader knows: counted as in Place, and 0 where it is not known. Whatever has a line
/// and a column is one, but for a Place, which may be in another file.
struct Position {
    int line = 0;
    int column = 0;

    Position() = default;
    Position(int at_line, int at_column) : line(at_line), column(at_column) {}
    template <class At>
    requires(!std::same_as<At, Place>) && requires(const At& at) {
        { at.line } -> std::convertible_to<int>;
        { at.column } -> std::convertible_to<int>;
    }
    Position(const At& at) : line(at.line), column(at.column) {}
};

class FileProblems {
  public:
    /// Problems of `file` are of class `exit`. Threads may share `diagnostics`, but not one of these.
    FileProblems(SourceFile file, Diagnostics& diagnostics, Exit exit = Exit::content)
        : file_(std::move(file)), diagnostics_(diagnostics), exit_(exit) {}

    /// An error at `at`, or in the file as a whole for `{}`. The hint may be empty.
    void error(Position at, std::string_view rule, std::string message, std::string hint) {
        ++errors_;
        diagnostics_.error(place(at), rule, std::move(message), std::move(hint), exit_);
    }

    /// A breached limit, whatever the class of the file's other problems.
    void limit(Position at, std::string_view rule, std::string message, std::string hint) {
        ++errors_;
        diagnostics_.error(place(at), rule, std::move(message), std::move(hint), Exit::limit);
    }

    /// A warning. Promoted, it is of the class Exit::content, whatever that of the file's other problems.
    void warning(Position at, std::string_view rule, std::string message, std::string hint) {
        diagnostics_.warning(place(at), rule, std::move(message), std::move(hint));
    }

    /// How many errors and breached limits were reported here; a copy counts on by itself.
    [[nodiscard]] std::size_t errors() const { return errors_; }

    [[nodiscard]] Place place(Position at) const { return {file_, at.line, at.column}; }
    [[nodiscard]] const SourceFile& file() const { return file_; }
    [[nodiscard]] Exit exit() const { return exit_; }

    /// For what needs more, such as a note.
    [[nodiscard]] Diagnostics& diagnostics() const { return diagnostics_; }

  private:
    SourceFile file_;
    Diagnostics& diagnostics_;
    Exit exit_;
    std::size_t errors_ = 0;
};

}  // namespace codify
