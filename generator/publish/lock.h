// Allows one build at a time per output folder. The lock is the operating system's (`flock` on `.public.lock` beside
// `public`), so it ends with the process in any case; the contents of the file only show a second build which process
// owns the lock.
#pragma once

#include "base/open_file.h"
#include "base/out_of_memory.h"
#include "publish/destination.h"

namespace codify {

class Lock {
  public:
    /// Takes the lock without waiting, or throws a Failure of class environment (exit code 3): "another build is
    /// writing public (process 1234)".
    explicit Lock(Destination destination);

    /// Releases the lock and removes its file.
    ~Lock();
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

    [[nodiscard]] const Destination& destination() const { return destination_; }

  private:
    Destination destination_;
    std::string path_;
    OpenFile file_;
    Remains remains_;
};

}  // namespace codify
