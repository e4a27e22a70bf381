// Kinds of file that content cannot hold, and what to do with each: told by the ending of a name.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// The endings of files that content may hold.
inline constexpr std::array<std::string_view, 8> kContentEndings = {".md",   ".toml", ".png", ".jpg",
                                                                    ".jpeg", ".webp", ".gif", ".json"};

/// ".md" of "about.md", as it is written; empty without a full stop.
[[nodiscard]] std::string_view ending_of(std::string_view name);

[[nodiscard]] bool is_content_ending(std::string_view ending);

struct KindFault {
    const char* rule;
    std::string message;
    std::string hint;
};

/// What is wrong with the ending of `name`, a file's, and how to mend it; nothing when content may hold such files.
[[nodiscard]] std::optional<KindFault> kind_fault(std::string_view name);

/// The page that a text with another ending would be: "about.md" for "about.txt". Empty for other names.
[[nodiscard]] std::string page_of_text(std::string_view name);

/// The name that was meant by one with two endings: "about.md" for "about.md.txt", since Windows and Macs hide the last
/// one. Empty for other names.
[[nodiscard]] std::string name_with_one_ending(std::string_view name);

}  // namespace codify
