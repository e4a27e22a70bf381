// Recognises files that content cannot contain by their extension, and says what to do with each kind.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// The extensions of files that content may contain.
inline constexpr std::array<std::string_view, 8> kContentEndings = {".md",   ".toml", ".png", ".jpg",
                                                                    ".jpeg", ".webp", ".gif", ".json"};

/// ".md" of "about.md", in its original case; empty without a full stop.
[[nodiscard]] std::string_view extension_of(std::string_view name);

[[nodiscard]] bool is_content_ending(std::string_view ending);

struct ExtensionFault {
    const char* rule;
    std::string message;
    std::string hint;
};

/// What is wrong with the extension of `name`, a file's, and how to mend it; nothing when content may contain such
/// files.
[[nodiscard]] std::optional<ExtensionFault> extension_fault(std::string_view name);

/// The page name for a text file with another extension: "about.md" for "about.txt". Empty for other names.
[[nodiscard]] std::string page_of_text(std::string_view name);

/// The intended name of a file with two extensions: "about.md" for "about.md.txt", since Windows and macOS hide the
/// last one. Empty for other names.
[[nodiscard]] std::string name_with_one_ending(std::string_view name);

}  // namespace codify
