// Makes a folder that stands there whole or not at all: its files go into a hidden folder beside it, which takes the
// name in one step once everything is on the disk. Nothing on the way is a symbolic link.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/open_file.h"
#include "base/out_of_memory.h"

namespace codify {

class NewFolder {
  public:
    /// Begins the folder `name` in the folder `parent`, which is made if need be and is below `top`, a folder that
    /// exists. A Failure of class usage where something of that name stands already, else if the disk refuses.
    NewFolder(const std::string& top, const std::string& parent, const std::string& name);
    ~NewFolder();
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    /// Writes a new file; `path` is relative, and the folders on the way are made.
    void write(const std::string& path, std::string_view bytes);

    /// Gives the folder its name. Called once, last; without it everything is deleted again.
    void finish();

  private:
    [[noreturn]] void refuse_taken() const;

    std::string where_;   ///< of the parent, for messages
    std::string name_;    ///< that the folder will have
    std::string hidden_;  ///< that it has until then
    OpenFile parent_, folder_;
    std::optional<Remains> remains_;
    bool done_ = false;
};

}  // namespace codify
