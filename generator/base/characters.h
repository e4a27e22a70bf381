// Which characters may stand in text that people read: none that hides, turns the text around, or is no character at
// all. One table for every way a character can come in (typed, as an escape of TOML, as an entity of Markdown, from the
// command line) and for what the program puts out, so that no way is forgotten.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace codify {

enum class Flaw : std::uint8_t {
    none,
    not_utf8,
    control,      ///< C0 and C1 but tab and line feed
    line_end,     ///< U+2028 and U+2029, which few programs take for one
    bidi,         ///< turns the order of the text around it
    hidden,       ///< takes no room, or looks like a space: what Unicode calls default ignorable, and some more
    private_use,  ///< means something in one font only
    lost,         ///< U+FFFC and U+FFFD, which stand for what a conversion could not carry
    no_character  ///< what Unicode keeps free for ever, such as U+FFFE
};

struct BadCharacter {
    std::size_t at = 0;    ///< offset of its first byte
    std::size_t size = 0;  ///< in bytes; of bytes that are not UTF-8, all that stand together
    char32_t code = 0;     ///< of a flaw but not_utf8
    Flaw flaw = Flaw::none;
};

/// The first bad character of `text` from offset `from` on. A soft hyphen is none; what takes no room is none where it
/// belongs to its neighbours: joiners in scripts that need them and between emoji, selectors behind emoji, signs and
/// ideographs, the tags of the flags of England, Scotland and Wales.
[[nodiscard]] std::optional<BadCharacter> bad_character(std::string_view text, std::size_t from = 0);

/// The same for bytes that the program made, in which a text may be cut into words: what depends on neighbours passes.
[[nodiscard]] std::optional<BadCharacter> bad_output(std::string_view bytes);

/// True if `text` shows nothing: it is empty, or all of it is white space of any width and what takes no room.
[[nodiscard]] bool shows_nothing(std::string_view text);

}  // namespace codify
