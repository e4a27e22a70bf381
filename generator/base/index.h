// A place in one of the lists of the model, or none. Each list has a type of its own for it, so that the number of an
// item cannot be looked up among levels, and whoever looks one up need not cast it.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace codify {

/// No place in any list: what an Index is until it is given one.
struct None {};
inline constexpr None kNone;

/// The place of an `Of` in the list of them all.
template <class Of>
class Index {
  public:
    constexpr Index() = default;
    constexpr Index(None) {}  // NOLINT(google-explicit-constructor): `return kNone;` and `= kNone` are what it is for
    constexpr explicit Index(std::size_t at) : at_(static_cast<std::int32_t>(at)) {}

    /// Its number in the list. REQUIRES: there is one.
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
