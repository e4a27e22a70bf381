#include <fmt/format.h>

#include "commands/usage.h"

namespace codify {
namespace {

/// Escapes `text` for troff: hyphens that can be copied, and no line that is parsed as a request.
std::string roff(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\') {
            out += "\\e";
        } else if (c == '-') {
            out += "\\-";
        } else {
            out += c;
        }
    }
    return !out.empty() && (out[0] == '.' || out[0] == '\'') ? "\\&" + out : out;
}

void describe(const Usage& usage, const std::string& name, std::string& out) {
    out += fmt::format(".SS {}\n{}.\n", roff(name), roff(usage.about));
    for (const auto& option : usage.options) {
        const auto letter = option.letter.empty() ? "" : fmt::format("{} \", \" ", roff(option.letter));
        const bool valued = !option.value.empty() && !option.positional;
        auto value = valued ? fmt::format(" \" \\fI{}\\fR\"", roff(option.value)) : "";
        if (option.may_stand_alone) value = fmt::format(" [=\\fI{}\\fR]", roff(option.value));
        out += fmt::format(".TP\n.BR {}{}{}\n", letter, roff(option.name), value);
        out += roff(option.about);
        if (!option.choices.empty() && option.choices.size() < 12 &&
            option.about.find(option.choices.front()) == std::string::npos)
            out += fmt::format(" ({})", roff(fmt::format("{}", fmt::join(option.choices, ", "))));
        out += ".\n";
    }
    for (const auto& command : usage.commands) describe(command, name + " " + command.name, out);
}

}  // namespace

std::string manual(const Usage& usage, const std::string& version, const std::string& footer) {
    std::string out = fmt::format(".TH CODIFY 1 \"\" \"codify {}\" \"User commands\"\n", roff(version));
    out += fmt::format(".SH NAME\ncodify \\- {}\n", "compile Markdown into an accessible website of a code");
    out += ".SH SYNOPSIS\n.B codify\n.I COMMAND\n.RI [ OPTION ...]\n";
    out += fmt::format(".SH DESCRIPTION\n{}\n.SH COMMANDS\n", roff(usage.about));
    for (const auto& command : usage.commands) describe(command, command.name, out);
    return out + fmt::format(".SH EXIT STATUS\n{}\n", roff(footer));
}

}  // namespace codify
