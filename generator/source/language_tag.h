// Language tags as defined by BCP 47 ("en-GB"). Browsers choose a voice and a spelling by them, and their date
// functions throw an exception for a tag that is not well-formed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// True for a well-formed tag that every browser accepts: a language, then optionally a script, a region, variants,
/// extensions and private use parts, as in Unicode locale identifiers. Whether the language is registered is not
/// checked; the region UK is rejected, a common mistake for GB, and so is the name of a language, "Welsh".
[[nodiscard]] bool is_language_tag(std::string_view tag);

/// The language of a tag without script and region, in lower case: "en" of "en-GB".
[[nodiscard]] std::string primary_language(std::string_view tag);

/// The tag among `tags` that serves readers of `language` best: the same, in any case; else without its last parts,
/// "cy" for "cy-GB"; else the first of the same primary language. Nothing where no tag is of that language.
[[nodiscard]] std::optional<std::string> closest_language(std::string_view language,
                                                          const std::vector<std::string>& tags);

/// The tag that was probably meant by the invalid tag `text`: "en-GB" for "en_GB.UTF-8", "English" and "en-UK".
[[nodiscard]] std::optional<std::string> meant_language(std::string_view text);

}  // namespace codify
