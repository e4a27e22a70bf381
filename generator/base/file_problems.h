// Reports the problems of one file. A parser is given one of these in place of the file's name, the class of its
// problems and the collection that receives them, so that each report only states position, rule, message and hint.
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostics.h"

namespace codify {

/// A position in a file that the parser knows: counted as in Place, and 0 where it is not known. Converts from every
/// type with a line and a column, except Place, which may be in another file.
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
    /// Problems of `file` are of class `exit`. Threads may share `diagnostics`, but not a FileProblems.
    FileProblems(SourceFile file, Diagnostics& diagnostics, Exit exit = Exit::content)
        : file_(std::move(file)), diagnostics_(diagnostics), exit_(exit) {}

    /// An error at `at`, or in the file as a whole for `{}`. The hint may be empty.
    void error(Position at, std::string_view rule, std::string message, std::string hint) {
        ++errors_;
        diagnostics_.error(place(at), rule, std::move(message), std::move(hint), exit_);
    }

    /// Reports an exceeded limit, whatever the class of the file's other problems.
    void limit(Position at, std::string_view rule, std::string message, std::string hint) {
        ++errors_;
        diagnostics_.error(place(at), rule, std::move(message), std::move(hint), Exit::limit);
    }

    /// Reports a warning. Once promoted, it is an error of the class Exit::content, whatever the class of the file's
    /// other problems.
    void warning(Position at, std::string_view rule, std::string message, std::string hint) {
        diagnostics_.warning(place(at), rule, std::move(message), std::move(hint));
    }

    /// How many errors and exceeded limits were reported through this object; a copy continues with a count of its own.
    [[nodiscard]] std::size_t errors() const { return errors_; }

    [[nodiscard]] Place place(Position at) const { return {file_, at.line, at.column}; }
    [[nodiscard]] const SourceFile& file() const { return file_; }
    [[nodiscard]] Exit exit() const { return exit_; }

    /// For problems that need more, such as a note.
    [[nodiscard]] Diagnostics& diagnostics() const { return diagnostics_; }

  private:
    SourceFile file_;
    Diagnostics& diagnostics_;
    Exit exit_;
    std::size_t errors_ = 0;
};

}  // namespace codify
