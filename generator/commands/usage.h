// The program's commands and options as plain values, taken from its command line parser: completions and the manual
// page are generated from them and cannot become outdated.
#pragma once

#include <string>
#include <vector>

namespace codify {

struct UsageOption {
    std::string name;    ///< "--format"; "RULE" for a positional one
    std::string letter;  ///< "-f"; may be empty
    std::string value;   ///< name of its value, such as "TEXT"; empty for a flag
    std::string about;
    std::vector<std::string> choices;  ///< the allowed values, when they are few
    bool positional = false;
    bool may_stand_alone = false;  ///< the value is optional, and is given after "="
};

struct Usage {
    std::string name, about;
    std::vector<UsageOption> options;
    std::vector<Usage> commands;
};

/// A completion script for `usage` in `shell`: bash, zsh or fish.
[[nodiscard]] std::string completions(const Usage& usage, const std::string& shell);

/// The manual page of section 1, for man(1).
[[nodiscard]] std::string manual(const Usage& usage, const std::string& version, const std::string& footer);

}  // namespace codify
