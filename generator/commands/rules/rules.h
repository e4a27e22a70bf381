// Explanations of the rules for `codify explain`: one table in one file per kind. A test checks that every rule that
// the program can report is in the tables, and builds the examples.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// An example is part of the file `where`; "=== path" on a line of its own starts another file. Rules about sizes or
/// the machine have none.
struct Rule {
    std::string_view name, meaning, mend;
    std::string_view where{}, bad{}, good{};
};

/// A kind of rule: its topic, and the rules by name.
struct RuleTable {
    std::string_view title;
    std::span<const Rule> rules;
};

[[nodiscard]] RuleTable text_rules();      ///< texts of pages
[[nodiscard]] RuleTable file_rules();      ///< names, characters and sizes of files
[[nodiscard]] RuleTable settings_rules();  ///< front matter, site-config.toml and other settings files
[[nodiscard]] RuleTable content_rules();   ///< items, frameworks, and their structure
[[nodiscard]] RuleTable theme_rules();     ///< themes, templates and examples
[[nodiscard]] RuleTable word_rules();      ///< what the program says, by language
[[nodiscard]] RuleTable page_rules();      ///< finished pages
[[nodiscard]] RuleTable check_rules();     ///< checks of `codify check` only
[[nodiscard]] RuleTable host_rules();      ///< the host of a published site
[[nodiscard]] RuleTable machine_rules();   ///< folders, disks and other builds

[[nodiscard]] std::vector<std::string> rule_names();

/// All kinds, in the order in which authors usually meet them.
[[nodiscard]] std::vector<RuleTable> all_rules();

}  // namespace codify
