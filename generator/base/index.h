// A typed index into one of the lists of the model, or none. Each list has an index type of its own, so that the index
// of an item cannot be used for levels, and a lookup needs no cast.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace codify {

/// The value of an Index that refers to no entry, which is also its default.
struct None {};
inline constexpr None kNone;

/// The index of an `Of` in the list of all of them.
template <class Of>
class Index {
  public:
    constexpr Index() = default;
    constexpr Index(None) {}  // NOLINT(google-explicit-constructor): `return kNone;` and `= kNone` are what it is for
    constexpr explicit Index(std::size_t at) : at_(static_cast<std::int32_t>(at)) {}

    /// The position in the list. REQUIRES: there is one.
    [[nodiscard]] constexpr std::size_t operator*() const { return static_cast<std::size_t>(at_); }

    friend constexpr bool operator==(Index, Index) = default;
    friend constexpr auto operator<=>(Index, Index) = default;
    friend constexpr bool operator==(Index index, None) { return index.at_ < 0; }

  private:
    std::int32_t at_ = -1;
};

}  // namespace codify

template <class Of>
struct std::hash<codify::Index<Of>> {
    std::size_t operator()(codify::Index<Of> index) const noexcept { return *index; }
};
