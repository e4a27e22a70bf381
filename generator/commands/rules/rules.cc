#include "commands/rules/rules.h"

namespace codify {

std::vector<RuleTable> all_rules() {
    return {text_rules(),  settings_rules(), content_rules(), file_rules(), page_rules(),
            theme_rules(), word_rules(),     check_rules(),   host_rules(), machine_rules()};
}

std::vector<std::string> rule_names() {
    std::vector<std::string> names;
    for (const auto& table : all_rules()) {
        for (const auto& rule : table.rules) names.emplace_back(rule.name);
    }
    return names;
}

}  // namespace codify
