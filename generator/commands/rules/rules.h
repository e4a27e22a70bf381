// What each rule means, for `codify explain`: one table, in one file per kind. A test finds every rule that the program
// can report and holds the tables to it, and builds the examples.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// An example is part of the file `where`; "=== path" on a line of its own goes on in another file. A rule on sizes or
/// on the machine has none.
struct Rule {
    std::string_view name, meaning, mend;
    std::string_view where{}, bad{}, good{};
};

/// A kind of rule: what they are about, and the rules by name.
struct RuleTable {
    std::string_view title;
    std::span<const Rule> rules;
};

[[nodiscard]] RuleTable text_rules();      ///< what stands in a page
[[nodiscard]] RuleTable file_rules();      ///< names, letters and sizes of files
[[nodiscard]] RuleTable settings_rules();  ///< front matter, site-config.toml and other tables
[[nodiscard]] RuleTable content_rules();   ///< items, frameworks, and how they hang together
[[nodiscard]] RuleTable theme_rules();     ///< themes, templates and examples
[[nodiscard]] RuleTable page_rules();      ///< finished pages
[[nodiscard]] RuleTable check_rules();     ///< what `codify check` alone looks for
[[nodiscard]] RuleTable machine_rules();   ///< folders, disks and other builds

[[nodiscard]] std::vector<std::string> rule_names();

/// Every kind, in the order in which authors meet them.
[[nodiscard]] std::vector<RuleTable> all_rules();

}  // namespace codify
