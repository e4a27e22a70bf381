// `codify new`: creates a new item or page with the headings that its framework requires, as a draft.
#pragma once

#include <string>

namespace codify {

struct NewOptions {
    std::string source = ".";
    bool item = false;  ///< an item of a framework; else an ordinary page
    std::string path;   ///< below content/, with or without .md
};

/// Writes the file and prints the next steps. Never overwrites a file. Returns the exit code.
[[nodiscard]] int new_file(const NewOptions& options);

}  // namespace codify
