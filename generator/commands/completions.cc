#include <fmt/format.h>

#include <algorithm>

#include "commands/usage.h"

namespace codify {
namespace {

/// Quotes `text` as one word for a shell.
std::string shell_quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

/// The words that may follow the command.
std::string completion_words(const Usage& usage) {
    std::vector<std::string> words;
    for (const auto& command : usage.commands) words.push_back(command.name);
    for (const auto& option : usage.options) {
        if (option.positional) {
            words.insert(words.end(), option.choices.begin(), option.choices.end());
        } else {
            words.push_back(option.name);
        }
    }
    return fmt::format("{}", fmt::join(words, " "));
}

/// Calls `visit(command, path)` for `usage` and each command below it; the path of "codify new item" is " new item".
template <class Visit>
void each(const Usage& usage, const std::string& path, const Visit& visit) {
    visit(usage, path);
    for (const auto& command : usage.commands) each(command, path + " " + command.name, visit);
}

std::string bash(const Usage& usage) {
    std::string known;
    std::string values;
    std::string words;
    each(usage, "", [&](const Usage& command, const std::string& path) {
        if (!path.empty()) known += fmt::format("{}{}", known.empty() ? "" : "|", shell_quoted(path));
        words += fmt::format("    {}) words={} ;;\n", shell_quoted(path), shell_quoted(completion_words(command)));
        for (const auto& option : command.options) {
            if (option.positional || option.value.empty() || option.may_stand_alone) continue;
            auto names = shell_quoted(path + " " + option.name);
            if (!option.letter.empty()) names += "|" + shell_quoted(path + " " + option.letter);
            values += fmt::format("    {}) {} ;;\n", names,
                                  option.choices.empty()
                                      ? "return"  // fall back to the shell's own completion of file names
                                      : "words=" + shell_quoted(fmt::format("{}", fmt::join(option.choices, " "))));
        }
    });
    return fmt::format(R"(_codify() {{
  local at='' words='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at ${{COMP_WORDS[i]}}" in
    {}) at="$at ${{COMP_WORDS[i]}}" ;;
    esac
  done
  case "$at" in
{}  esac
  case "$at ${{COMP_WORDS[COMP_CWORD - 1]}}" in
{}  esac
  COMPREPLY=($(compgen -W "$words" -- "${{COMP_WORDS[COMP_CWORD]}}"))
}}
complete -o default -F _codify codify
)",
                       known, words, values);
}

std::string fish(const Usage& usage) {
    std::string out;
    each(usage, "", [&](const Usage& command, const std::string& path) {
        std::string where = "__fish_use_subcommand";
        if (!path.empty()) {
            where.clear();
            for (std::size_t at = 1; at < path.size();) {
                const auto end = std::min(path.find(' ', at), path.size());
                where += fmt::format("{}__fish_seen_subcommand_from {}", where.empty() ? "" : "; and ",
                                     path.substr(at, end - at));
                at = end + 1;
            }
        }
        for (const auto& below : command.commands)
            out += fmt::format("complete -c codify -n '{}' -f -a {} -d {}\n", where, below.name,
                               shell_quoted(below.about));
        for (const auto& option : command.options) {
            out += fmt::format("complete -c codify -n '{}'", where);
            if (!option.positional) {
                out += " -l " + option.name.substr(2);
                if (!option.letter.empty()) out += " -s " + option.letter.substr(1);
                if (!option.value.empty() && !option.may_stand_alone) out += " -r";
            }
            if (!option.choices.empty())
                out += " -f -a " + shell_quoted(fmt::format("{}", fmt::join(option.choices, " ")));
            out += " -d " + shell_quoted(option.about) + "\n";
        }
    });
    return out;
}

}  // namespace

std::string completions(const Usage& usage, const std::string& shell) {
    if (shell == "fish") return fish(usage);
    if (shell == "zsh") return "#compdef codify\nautoload -U +X bashcompinit && bashcompinit\n" + bash(usage);
    return bash(usage);
}

}  // namespace codify
