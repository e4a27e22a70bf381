// `codify serve`: shows the site in its author's browser as it will be published, updated after every save.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

struct ServeOptions {
    std::string source = ".";
    std::string config;                                          ///< empty: site-config.toml in the source folder
    std::string theme;                                           ///< empty: the theme in the settings
    std::string host = "127.0.0.1";                              ///< an IP address of this machine
    std::optional<std::uint16_t> port;                           ///< none: the usual one, or the next that is free
    std::string editor = "vscode://file{path}:{line}:{column}";  ///< URL template that opens a file; "none": no links
    std::optional<std::chrono::milliseconds> poll;               ///< interval of polls; none: only where needed
    bool drafts = false;                                         ///< show what is held back, marked as such
    bool open = false;                                           ///< open the site in the desktop's browser
};

/// The interval of `--poll=text`: whole milliseconds from 50, below which the program would do nothing but poll, to a
/// minute; 300 for an empty text. Nothing for any other text.
[[nodiscard]] std::optional<std::chrono::milliseconds> poll_pause(std::string_view text);

/// Serves the site until a signal asks to stop. Builds in memory: nothing is written anywhere. Returns the exit code:
/// 128 plus the signal.
[[nodiscard]] int serve(const ServeOptions& options);

}  // namespace codify
