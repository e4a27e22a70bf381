// A hash table that numbers words in the order of first occurrence. Texts repeat words again and again, so a look-up
// costs little more than reading the word: one probe into a flat table and one comparison.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

class WordTable {
  public:
    /// The number of `word`: the next free number when it is new.
    std::uint32_t number(std::string_view word);

    [[nodiscard]] const std::vector<std::string>& words() const { return words_; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }

  private:
    /// A key that distinguishes words of up to sixteen bytes, and most others: their first and last bytes, which may
    /// overlap, and their length.
    struct Key {
        std::uint64_t first = 0, last = 0;
        std::uint32_t size = 0;

        explicit Key(std::string_view word);
        Key() = default;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Slot {
        Key key;
        std::uint32_t number = 0;  // counted from one; 0 for an empty slot
    };

    [[nodiscard]] static std::size_t hash_of(const Key& key);
    [[gnu::noinline]] std::uint32_t added(std::string_view word, const Key& key);
    void grow();
    [[nodiscard]] Slot& free_slot(const Key& key);

    std::vector<Slot> slots_ = std::vector<Slot>(64);  // a power of two, at most half full
    std::vector<std::string> words_;
};

}  // namespace codify
