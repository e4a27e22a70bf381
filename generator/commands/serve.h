// `codify serve`: the site in the browser of its author, as it will be, brought up to date with every save.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

struct ServeOptions {
    std::string source = ".";
    std::string config;                                          ///< empty: site-config.toml in the source
    std::string theme;                                           ///< empty: as the settings say
    std::string host = "127.0.0.1";                              ///< the number of a network address of this machine
    std::optional<std::uint16_t> port;                           ///< none: the usual one, or the next that is free
    std::string editor = "vscode://file{path}:{line}:{column}";  ///< the address that opens a file; "none": no links
    std::optional<std::chrono::milliseconds> poll;               ///< files are looked at so often; none: where need be
    bool drafts = false;                                         ///< what is held back is shown all the same, marked
    bool open = false;                                           ///< also shows the site in the desktop's browser
};

/// What `--poll=text` asks for: whole milliseconds from 50, below which looking is all that is done, to a minute; 300
/// for no text. Nothing for any other text.
[[nodiscard]] std::optional<std::chrono::milliseconds> poll_pause(std::string_view text);

/// Serves the site until a signal asks to stop. Builds into memory alone: nothing is written anywhere. Returns the exit
/// code: 128 plus the signal.
[[nodiscard]] int serve(const ServeOptions& options);

}  // namespace codify
