// Reads the parts of a picture file in order and never beyond its end: the lengths in a file cannot be trusted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace codify {

/// A picture that cannot be read; the text is the second half of a message: "it ends in the middle".
class BrokenPicture : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// Each read throws BrokenPicture beyond the end of the file.
class PartReader {
  public:
    explicit PartReader(std::string_view bytes) : bytes_(bytes) {}

    [[nodiscard]] bool done() const { return at_ == bytes_.size(); }
    [[nodiscard]] std::size_t left() const { return bytes_.size() - at_; }

    /// How many bytes were read, and the bytes read after the first `from` of them.
    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] std::string_view since(std::size_t from) const { return bytes_.substr(from, at_ - from); }

    /// The next `size` bytes.
    std::string_view take(std::size_t size) {
        if (size > left()) throw BrokenPicture("it ends in the middle");
        at_ += size;
        return bytes_.substr(at_ - size, size);
    }

    std::uint8_t byte() { return static_cast<std::uint8_t>(take(1)[0]); }

    /// The byte at `ahead` bytes after the current position.
    [[nodiscard]] std::uint8_t peek(std::size_t ahead) const {
        if (ahead >= left()) throw BrokenPicture("it ends in the middle");
        return static_cast<std::uint8_t>(bytes_[at_ + ahead]);
    }

    /// The next bytes up to, and without, the first `sign`.
    std::string_view take_until(char sign) {
        const auto found = bytes_.find(sign, at_);
        return take((found == std::string_view::npos ? bytes_.size() : found) - at_);
    }

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

/// Decodes a number of `bytes.size()` bytes, at most 4, in big-endian or little-endian order.
[[nodiscard]] inline std::uint32_t number_big(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char byte : bytes) value = (value << 8U) | static_cast<std::uint8_t>(byte);
    return value;
}
[[nodiscard]] inline std::uint32_t number_little(std::string_view bytes) {
    std::uint32_t value = 0;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
        value = (value << 8U) | static_cast<std::uint8_t>(*byte);
    }
    return value;
}

/// Encodes a number in `size` bytes.
[[nodiscard]] inline std::string bytes_big(std::uint32_t value, int size) {
    std::string out;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) out.push_back(static_cast<char>((value >> shift) & 0xFFU));
    return out;
}
[[nodiscard]] inline std::string bytes_little(std::uint32_t value, int size) {
    std::string out;
    for (int shift = 0; shift < 8 * size; shift += 8) out.push_back(static_cast<char>((value >> shift) & 0xFFU));
    return out;
}

}  // namespace codify
