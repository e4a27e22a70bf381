// Which characters are allowed in text that people read: none that is invisible, changes the direction of the text
// around it, or is no character at all. One table serves every way in which a character can enter (typed, as an escape
// of TOML, as an entity of Markdown, from the command line) and everything the program prints, so that none is
// forgotten.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace codify {

enum class Flaw : std::uint8_t {
    none,
    not_utf8,
    control,      ///< C0 and C1 except tab and line feed
    line_end,     ///< U+2028 and U+2029, which few programs treat as line ends
    bidi,         ///< changes the direction of the text around it
    hidden,       ///< has no width, or looks like a space: Unicode's default ignorable code points, and some more
    private_use,  ///< has a meaning in one font only
    lost,         ///< U+FFFC and U+FFFD, which replace what a conversion could not keep
    no_character  ///< what Unicode reserves for ever, such as U+FFFE
};

struct BadCharacter {
    std::size_t at = 0;    ///< offset of its first byte
    std::size_t size = 0;  ///< in bytes; of bytes that are not UTF-8, the whole run of them
    char32_t code = 0;     ///< for every flaw except not_utf8
    Flaw flaw = Flaw::none;
};

/// The first bad character of `text` from byte offset `from` on. A soft hyphen is allowed; so is a zero-width character
/// that belongs to its neighbours: joiners in scripts that need them and between emoji, variation selectors after
/// emoji, symbols and ideographs, the tags of the flags of England, Scotland and Wales.
[[nodiscard]] std::optional<BadCharacter> bad_character(std::string_view text, std::size_t from = 0);

/// The same check for the program's own output, which may cut a text into words: characters that are bad only because
/// of their neighbours are allowed.
[[nodiscard]] std::optional<BadCharacter> bad_output(std::string_view bytes);

/// True if `text` is invisible: it is empty, or contains only white space of any width and zero-width characters.
[[nodiscard]] bool shows_nothing(std::string_view text);

}  // namespace codify
