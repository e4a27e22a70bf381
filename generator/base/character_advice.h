// What authors are told of a bad character: which it is, why it cannot stand there, and how to mend it.
#pragma once

#include <cstdint>
#include <string>

#include "base/characters.h"

namespace codify {

/// How a bad character came into a text.
enum class Written : std::uint8_t { as_itself, as_escape, as_entity };

/// What a problem says of it; `rule` lives as long as the program.
struct CharacterAdvice {
    const char* rule;
    std::string message, hint;
};
[[nodiscard]] CharacterAdvice advice_on(const BadCharacter& bad, Written written);

}  // namespace codify
