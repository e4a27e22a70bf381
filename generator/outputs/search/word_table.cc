#include "outputs/search/word_table.h"

#include <cstring>

namespace codify {
namespace {

template <class Number>
std::uint64_t loaded(const char* bytes) {
    Number number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return number;
}

}  // namespace

WordTable::Key::Key(std::string_view word) : size(static_cast<std::uint32_t>(word.size())) {
    const auto* begin = word.data();
    if (size >= 8) {
        first = loaded<std::uint64_t>(begin);
        last = loaded<std::uint64_t>(begin + size - 8);
    } else if (size >= 4) {
        first = loaded<std::uint32_t>(begin);
        last = loaded<std::uint32_t>(begin + size - 4);
    } else if (size > 0) {
        first = loaded<std::uint8_t>(begin) | loaded<std::uint8_t>(begin + size / 2) << 8U;
        last = loaded<std::uint8_t>(begin + size - 1);
    }
}

std::size_t WordTable::hash_of(const Key& key) {
    constexpr std::uint64_t kOne = 0x9E3779B97F4A7C15ULL;
    constexpr std::uint64_t kOther = 0xC2B2AE3D27D4EB4FULL;
    auto hash = (key.first * kOne) ^ ((key.last + key.size) * kOther);
    hash ^= hash >> 29U;
    return (hash * kOne) >> 32U;
}

std::uint32_t WordTable::number(std::string_view word) {
    const Key key(word);
    const auto* slots = slots_.data();
    const auto mask = slots_.size() - 1;
    for (std::size_t at = hash_of(key) & mask; slots[at].number != 0; at = (at + 1) & mask) {
        const auto number = slots[at].number - 1;
        if (slots[at].key == key && (key.size <= 16 || words_[number] == word)) return number;
    }
    return added(word, key);
}

std::uint32_t WordTable::added(std::string_view word, const Key& key) {
    if (words_.size() >= slots_.size() / 2) grow();
    words_.emplace_back(word);
    free_slot(key) = {key, size()};
    return size() - 1;
}

WordTable::Slot& WordTable::free_slot(const Key& key) {
    const auto mask = slots_.size() - 1;
    std::size_t at = hash_of(key) & mask;
    while (slots_[at].number != 0) at = (at + 1) & mask;
    return slots_[at];
}

void WordTable::grow() {
    std::vector<Slot> old(slots_.size() * 4);
    old.swap(slots_);
    for (const auto& slot : old) {
        if (slot.number != 0) free_slot(slot.key) = slot;
    }
}

}  // namespace codify
