// The message and hint for a bad character: which character it is, why it is not allowed, and how to replace it.
#pragma once

#include <cstdint>
#include <string>

#include "base/characters.h"

namespace codify {

/// How a bad character came into a text.
enum class Written : std::uint8_t { as_itself, as_escape, as_entity };

/// The parts of the problem to report; `rule` points to static storage.
struct CharacterAdvice {
    const char* rule;
    std::string message, hint;
};
[[nodiscard]] CharacterAdvice advice_on(const BadCharacter& bad, Written written);

}  // namespace codify
