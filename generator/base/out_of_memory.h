// Handles failed memory allocations. The stack cannot be unwound then, since unwinding allocates memory, too: the
// command prints one line, deletes its half-written files, and exits with code 3.
#pragma once

#include <string>

namespace codify {

/// Call first in main, before any thread: installs the handler for failed allocations, so that they no longer end the
/// process by a signal.
void prepare_for_the_end_of_memory();

/// While this object exists, the file or folder at its path is deleted if memory runs out. At most two can exist at a
/// time, and a path of over 4,095 bytes is not deleted: the next build removes what a dead one left.
class Remains {
  public:
    explicit Remains(const std::string& path);
    ~Remains();
    Remains(const Remains&) = delete;
    Remains& operator=(const Remains&) = delete;

  private:
    int slot_;
};

}  // namespace codify
