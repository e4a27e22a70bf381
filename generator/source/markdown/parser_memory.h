// Memory for one Markdown parse: handed out in order from large blocks that the thread keeps, given back all at once. A
// parse makes some hundred small allocations, so this takes a third off its time; and the library's own arena is one
// for the whole process, which threads cannot share.
#pragma once

struct cmark_mem;

namespace codify {

/// While one lives, its thread's allocator is in use; when it goes, everything that was allocated is gone. One at a
/// time per thread.
class ParserMemory {
  public:
    ParserMemory();
    ~ParserMemory();
    ParserMemory(const ParserMemory&) = delete;
    ParserMemory& operator=(const ParserMemory&) = delete;

    /// Valid as long as this object.
    [[nodiscard]] cmark_mem* allocator() const;
};

}  // namespace codify
