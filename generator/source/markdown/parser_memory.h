// An arena allocator for one Markdown parse: memory comes in order from large blocks that the thread keeps, and is
// freed all at once. A parse makes some hundred small allocations, so this saves a third of its time; the library's own
// arena is one per process, which threads cannot share.
#pragma once

struct cmark_mem;

namespace codify {

/// While this object exists, its thread's arena is in use; the destructor frees everything that was allocated. At most
/// one per thread at a time.
class ParserMemory {
  public:
    ParserMemory();
    ~ParserMemory();
    ParserMemory(const ParserMemory&) = delete;
    ParserMemory& operator=(const ParserMemory&) = delete;

    /// Valid during the lifetime of this object.
    [[nodiscard]] cmark_mem* allocator() const;
};

}  // namespace codify
