#include "base/character_advice.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace codify {
namespace {

struct WordSign {
    char32_t code;
    const char *name, *instead;
};

/// The characters into which Word and its converters turn those of the Wingdings and Symbol fonts.
constexpr WordSign kSigns[] = {
    {0xF04A, "smiling face", "☺"}, {0xF06F, "empty box", "☐"}, {0xF0A7, "small square", "▪"},
    {0xF0A8, "empty box", "☐"},    {0xF0B7, "bullet", "•"},    {0xF0D8, "arrowhead", "➢"},
    {0xF0DF, "left arrow", "←"},   {0xF0E0, "arrow", "→"},     {0xF0E8, "arrow", "➔"},
    {0xF0FB, "cross", "✗"},        {0xF0FC, "tick", "✓"},      {0xF0FD, "crossed box", "☒"},
    {0xF0FE, "ticked box", "☑"},
};

std::string hint_on_private(char32_t c) {
    const auto* const sign =
        std::find_if(std::begin(kSigns), std::end(kSigns), [&](const WordSign& known) { return known.code == c; });
    if (sign != std::end(kSigns))
        return fmt::format("this is Word's {} from one of its symbol fonts: write {} in its place", sign->name,
                           sign->instead);
    if (c >= 0xF020 && c <= 0xF0FF)
        return "it is from one of Word's symbol fonts: write a usual sign or a word in its place";
    return "write a usual sign or a word in its place";
}

std::string hint_on(const BadCharacter& bad, Written written) {
    if (bad.flaw == Flaw::private_use) return hint_on_private(bad.code);
    if (bad.flaw == Flaw::lost) return "write what belongs here; the document it was copied from still has it";
    const auto code = static_cast<std::uint32_t>(bad.code);
    if (written == Written::as_escape)
        return fmt::format("it is written as an escape, {}: delete that",
                           code > 0xFFFF ? fmt::format("\\U{:08X}", code) : fmt::format("\\u{:04X}", code));
    if (written == Written::as_entity)
        return fmt::format("it is written as an entity, as &#x{:X}; is: delete that", code);
    if (bad.flaw == Flaw::line_end) return "delete it, and press Enter where the line is to end";
    const bool seen = bad.flaw == Flaw::control || bad.flaw == Flaw::no_character;
    return seen ? "delete it" : "delete it, or type the words again";
}

}  // namespace

CharacterAdvice advice_on(const BadCharacter& bad, Written written) {
    const auto name = fmt::format("U+{:04X}", static_cast<std::uint32_t>(bad.code));
    const auto hint = hint_on(bad, written);
    switch (bad.flaw) {
        case Flaw::control:
            return {"control-character", "the control character " + name + " cannot stand in text", hint};
        case Flaw::line_end:
            return {"control-character", "the character <" + name + "> ends a line in some programs only", hint};
        case Flaw::bidi:
            return {"bidi-control", "the invisible character <" + name + "> changes the order of the text around it",
                    hint};
        case Flaw::private_use:
            return {"private-character",
                    "the character <" + name + "> shows in one font only, elsewhere as an empty box", hint};
        case Flaw::lost:
            return {"lost-character",
                    bad.code == 0xFFFC ? "the character <U+FFFC> stands for a picture that was not copied"
                                       : "the character <U+FFFD> stands for a letter that was lost",
                    hint};
        case Flaw::no_character:
            return {"not-a-character", "<" + name + "> is no character, so no page can show it", hint};
        case Flaw::not_utf8:
            return {"not-utf-8", "these bytes are not UTF-8 text", "save the file as UTF-8 in your editor"};
        case Flaw::hidden:
        case Flaw::none:
            break;
    }
    return {"hidden-character", "the invisible character <" + name + "> is hidden in this text", hint};
}

}  // namespace codify
