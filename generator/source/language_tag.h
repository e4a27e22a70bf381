// Language tags as BCP 47 has them ("en-GB"). Browsers pick a voice and a spelling by them, and their functions for
// dates throw at one of another form.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// True for a well-formed tag that every browser takes: a language, then perhaps a script, a region, variants,
/// extensions and private parts, as Unicode's identifiers of locales are. Whether the language is registered is not
/// asked; the region UK is refused, which is everybody's slip for GB.
[[nodiscard]] bool is_language_tag(std::string_view tag);

/// The tag that `text`, which is none, was probably meant to be: "en-GB" of "en_GB.UTF-8", "English" and "en-UK".
[[nodiscard]] std::optional<std::string> meant_language(std::string_view text);

}  // namespace codify
