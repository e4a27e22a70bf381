#include "source/markdown/parser_memory.h"

#include <cmark-gfm.h>

#include <cstdint>
#include <cstring>
#include <thread>

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("Memory comes zeroed, aligned and apart") {
    for (int round = 0; round < 2; ++round) {  // the second round is given what the first has used
        const ParserMemory memory;
        auto* const functions = memory.allocator();
        char* last = nullptr;
        for (const std::size_t size : {1U, 7U, 16U, 1000U, 300'000U, 3U}) {
            auto* const bytes = static_cast<char*>(functions->calloc(size, 1));
            CHECK(reinterpret_cast<std::uintptr_t>(bytes) % alignof(std::max_align_t) == 0);
            std::size_t zeros = 0;
            for (std::size_t i = 0; i < size; ++i) zeros += bytes[i] == 0 ? 1U : 0U;
            CHECK(zeros == size);
            CHECK(bytes != last);
            std::memset(bytes, 'x', size);
            last = bytes;
        }
    }
}

TEST_CASE("Growing keeps what was written, and writes into nothing else") {
    const ParserMemory memory;
    auto* const functions = memory.allocator();
    auto* text = static_cast<char*>(functions->realloc(nullptr, 4));
    std::memcpy(text, "abc", 4);
    auto* const neighbour = static_cast<char*>(functions->calloc(1, 8));
    for (std::size_t size = 8; size < 2'000'000; size *= 2) {
        text = static_cast<char*>(functions->realloc(text, size));
        std::memset(text + 4, 'y', size - 4);
    }
    CHECK(std::string(text) == "abc");
    CHECK(std::string(neighbour, 8) == std::string(8, '\0'));
    functions->free(text);
}

TEST_CASE("Each thread has its own memory") {
    const ParserMemory memory;
    auto* const mine = static_cast<char*>(memory.allocator()->calloc(100, 1));
    std::thread([] {
        const ParserMemory other;
        std::memset(other.allocator()->calloc(100, 1), 'z', 100);
    }).join();
    CHECK(std::string(mine, 100) == std::string(100, '\0'));
}

}  // namespace
}  // namespace codify
