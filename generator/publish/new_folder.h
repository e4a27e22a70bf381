// Creates a folder atomically: its files are written to a hidden folder beside it, which is renamed once everything is
// on the disk. Symbolic links are never followed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/open_file.h"
#include "base/out_of_memory.h"

namespace codify {

class NewFolder {
  public:
    /// Starts the folder `name` in the folder `parent`, which is created if needed and is below `top`, a folder that
    /// exists. A Failure of class usage if that name exists already, else if the disk reports an error.
    NewFolder(const std::string& top, const std::string& parent, const std::string& name);
    ~NewFolder();
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    /// Writes a new file; `path` is relative, and missing folders are created.
    void write(const std::string& path, std::string_view bytes);

    /// Renames the folder to its final name. Call once, last; otherwise the destructor deletes everything.
    void finish();

  private:
    [[noreturn]] void refuse_taken() const;

    std::string where_;   ///< of the parent, for messages
    std::string name_;    ///< the final name
    std::string hidden_;  ///< the temporary name
    OpenFile parent_, folder_;
    std::optional<Remains> remains_;
    bool done_ = false;
};

}  // namespace codify
