// The sets of statements that readers can choose in the self-check: a framework at one level, or one without levels.
// Each has a printable page and a script with its statements, which the self-check loads when a reader chooses the set:
// all of them together are most of the size of the self-check.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"
#include "pages/self_check/effort.h"
#include "pages/self_check/questions.h"
#include "theme/theme.h"

namespace codify {

struct CheckSet {
    FrameworkIndex framework{};
    LevelIndex level{};  ///< kNone for a framework without levels
    NodeIndex paper{};   ///< the node of its printable page
    std::string name{};  ///< unique name: the framework's id, a hyphen and the level's
    Effort effort{};     ///< for all its statements
    Effort shared{};     ///< for those that are for every level of its framework
    Asset script{};
};

/// Every set of `model`, in the order of its pages. The scripts are empty without `with_scripts`.
[[nodiscard]] std::vector<CheckSet> check_sets(const Model& model, bool with_scripts);

/// A classic script that stores `groups` in the object `codifySelfCheck` under `name`, as plain data: a text with
/// markup is a list of strings and elements, each element its name, its attributes and its children.
[[nodiscard]] std::string check_script(const Framework& framework, const std::string& name,
                                       const std::vector<AskedGroup>& groups);

}  // namespace codify
