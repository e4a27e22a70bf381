#include "source/markdown/parser_memory.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace codify {
namespace {

constexpr std::size_t kAlign = alignof(std::max_align_t);
constexpr std::size_t kBlock = 256 * 1024;

/// Precedes each allocation, so that realloc knows how much to copy.
struct alignas(kAlign) Header {
    std::size_t size;
};

class Arena {
  public:
    void* allocate(std::size_t wanted) {
        const std::size_t size = sizeof(Header) + (wanted + kAlign - 1) / kAlign * kAlign;
        if (used_ + size > space()) next_block(size);
        auto* header = reinterpret_cast<Header*>(blocks_[current_].bytes.get() + used_);
        used_ += size;
        header->size = wanted;
        return header + 1;
    }

    void* grow(void* old, std::size_t wanted) {
        if (old == nullptr) return allocate(wanted);
        const auto had = (static_cast<Header*>(old) - 1)->size;
        if (wanted <= had) return old;
        return std::memcpy(allocate(wanted), old, had);
    }

    /// Keeps the first block for the next parse and frees the rest.
    void reset() {
        if (blocks_.size() > 1) blocks_.resize(1);
        current_ = 0;
        used_ = 0;
    }

  private:
    struct Memory {
        std::unique_ptr<std::byte[]> bytes;
        std::size_t size;
    };

    [[nodiscard]] std::size_t space() const { return blocks_.empty() ? 0 : blocks_[current_].size; }

    void next_block(std::size_t least) {
        const auto size = std::max(least, kBlock);
        blocks_.push_back({std::unique_ptr<std::byte[]>(new std::byte[size]), size});
        current_ = blocks_.size() - 1;
        used_ = 0;
    }

    std::vector<Memory> blocks_;
    std::size_t current_ = 0;
    std::size_t used_ = 0;
};

thread_local Arena arena;

cmark_mem functions = {
    [](std::size_t count, std::size_t size) -> void* {
        return std::memset(arena.allocate(count * size), 0, count * size);
    },
    [](void* old, std::size_t size) -> void* { return arena.grow(old, size); },
    [](void*) {},
};

}  // namespace

ParserMemory::ParserMemory() = default;
ParserMemory::~ParserMemory() { arena.reset(); }
cmark_mem* ParserMemory::allocator() const { return &functions; }

}  // namespace codify
