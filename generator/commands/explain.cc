#include "commands/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/json.h"
#include "base/process.h"
#include "base/text.h"
#include "commands/console.h"
#include "commands/rules/rules.h"

namespace codify {
namespace {

/// `text` indented by four spaces, as a code block.
std::string indented(std::string_view text) {
    std::string out;
    for (const auto line : lines_of(text)) out += line.empty() ? "\n" : "    " + printable(line) + "\n";
    return out;
}

std::string explanation(const Rule& rule) {
    auto out = fmt::format("{}\n\n{}\n\nHow to mend it: {}\n", rule.name, rule.meaning, rule.mend);
    if (!rule.bad.empty()) out += fmt::format("\nThis breaks it, in {}:\n\n{}", trim(rule.where), indented(rule.bad));
    if (!rule.good.empty()) out += fmt::format("\nThis keeps it:\n\n{}", indented(rule.good));
    return out;
}

std::string list_rules() {
    std::string out;
    for (const auto& table : all_rules()) {
        out += fmt::format("{}{}\n", out.empty() ? "" : "\n", table.title);
        for (const auto& rule : table.rules) out += fmt::format("  {:24}{}\n", rule.name, rule.meaning);
    }
    return out + "\ncodify explain RULE tells more, with examples.\n";
}

Json rule_json(const Rule& rule) {
    return Json::Members{{"rule", rule.name},         {"meaning", rule.meaning}, {"mend", rule.mend},
                         {"where", trim(rule.where)}, {"bad", rule.bad},         {"good", rule.good}};
}

int refuse_rule(const std::string& name) {
    const auto near = nearest(name, rule_names());
    say(stderr, fmt::format("there is no rule \"{}\"\n{}\n", printable(name),
                            near ? fmt::format("did you mean {}?", *near) : "codify explain lists them all"));
    return static_cast<int>(Exit::usage);
}

}  // namespace

int explain(const ExplainOptions& options) {
    auto name = options.rule;
    std::erase_if(name, [](char c) { return c == '[' || c == ']'; });  // as printed in reports
    std::string out;
    Json::Items json;
    for (const auto& table : all_rules()) {
        for (const auto& rule : table.rules) {
            if (!name.empty() && rule.name != name) continue;
            json.push_back(rule_json(rule));
            if (!name.empty()) out = explanation(rule);
        }
    }
    if (json.empty()) return refuse_rule(name);
    say(stdout, options.json ? json_text(json) : name.empty() ? list_rules() : out);
    flush_report();
    return 0;
}

}  // namespace codify
