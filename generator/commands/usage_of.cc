#include "commands/usage_of.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "commands/rules/rules.h"

namespace codify {
namespace {

/// The names in braces of "TEXT:{human,json}"; removes them from `type`.
std::vector<std::string> choices_of(std::string& type) {
    std::vector<std::string> out;
    const auto open = type.find(":{");
    if (open == std::string::npos) return out;
    for (auto at = open + 2; at < type.size();) {
        const auto end = std::min(type.find_first_of(",}", at), type.size());
        out.push_back(type.substr(at, end - at));
        at = end + 1;
    }
    type.resize(open);
    return out;
}

}  // namespace

Usage usage_of(const CLI::App& app) {
    Usage out{app.get_name(), app.get_description(), {}, {}};
    for (const auto* option : app.get_options()) {
        UsageOption known;
        known.positional = option->get_positional();
        auto type = option->get_type_name();
        known.choices = choices_of(type);
        type.resize(std::min(type.find(':'), type.size()));  // the rest describes validators
        known.value = option->get_items_expected_max() == 0 ? "" : type;
        known.may_stand_alone = !known.value.empty() && option->get_items_expected_min() == 0;
        known.about = option->get_description();
        known.name = known.positional ? type : "--" + option->get_lnames().front();
        if (!option->get_snames().empty()) known.letter = "-" + option->get_snames().front();
        if (known.name == "RULE") known.choices = rule_names();
        out.options.push_back(std::move(known));
    }
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
        out.commands.push_back(usage_of(*command));
    return out;
}

}  // namespace codify
