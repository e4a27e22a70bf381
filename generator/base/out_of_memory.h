// What happens when the system gives no more memory. Nothing can be unwound then, since unwinding asks for memory, too:
// the command says so in one line, takes away what it has half made, and ends with 3.
#pragma once

#include <string>

namespace codify {

/// Call first in main, before any thread: the end of memory is no longer the end by a signal.
void prepare_for_the_end_of_memory();

/// While it lives, the file or folder at a path is deleted if memory ends. There can be two at a time, and a path of
/// over 4,095 bytes is left alone: the next build deletes what a dead one left.
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
