// The program's commands and options as plain values, made from what it parses its command line with: completions and
// the manual page are written from them and cannot go stale.
#pragma once

#include <string>
#include <vector>

namespace codify {

struct UsageOption {
    std::string name;    ///< "--format"; of a positional one "RULE"
    std::string letter;  ///< "-f"; may be empty
    std::string value;   ///< what follows it, such as "TEXT"; empty for a flag
    std::string about;
    std::vector<std::string> choices;  ///< the only values it takes, when they are few
    bool positional = false;
    bool may_stand_alone = false;  ///< the value may be left out, and follows "=" where it is not
};

struct Usage {
    std::string name, about;
    std::vector<UsageOption> options;
    std::vector<Usage> commands;
};

/// A script that completes the words of `usage` in `shell`: bash, zsh or fish.
[[nodiscard]] std::string completions(const Usage& usage, const std::string& shell);

/// The manual page of section 1, for man(1).
[[nodiscard]] std::string manual(const Usage& usage, const std::string& version, const std::string& footer);

}  // namespace codify
