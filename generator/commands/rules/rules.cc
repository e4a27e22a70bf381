#include "commands/rules/rules.h"

namespace codify {

std::vector<RuleTable> all_rules() {
    return {text_rules(), settings_rules(), content_rules(), file_rules(),
            page_rules(), theme_rules(),    machine_rules()};
}

}  // namespace codify
