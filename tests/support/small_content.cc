#include "tests/support/small_content.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "base/disk.h"
#include "model/addresses/addresses.h"
#include "model/addresses/links.h"
#include "model/addresses/unique_ids.h"
#include "model/hold_back.h"
#include "model/reading/load.h"
#include "model/self_checked.h"
#include "model/validate.h"
#include "source/content.h"
#include "source/roots.h"
#include "tests/support/repository.h"
#include "tests/support/temp_dir.h"

namespace codify {

Diagnostic Loaded::problem(const std::string& rule) const {
    const auto found =
        std::find_if(problems.begin(), problems.end(), [&](const Diagnostic& d) { return d.rule == rule; });
    if (found != problems.end()) return *found;
    Diagnostic none;
    none.message = "no such problem";
    return none;
}

std::vector<std::string> Loaded::rules() const {
    std::vector<std::string> out;
    for (const auto& problem : problems) out.push_back(problem.rule);
    return out;
}

Instant no_clock() { throw std::logic_error("the clock was asked"); }

Loaded load_files(const Files& files, const Clock& clock) {
    const TempDir folder;
    for (const auto& [path, text] : files) folder.write(path, text);
    Diagnostics diagnostics;
    Loaded out;
    auto content = read_content(content_root(folder.path().string()), diagnostics);
    auto held = held_back(content, clock);
    take_out(content, held);
    out.model = load_model(std::move(content), std::move(held), program_words(), diagnostics);
    validate(out.model, diagnostics);
    if (!diagnostics.has_errors()) out.model.self_checked = self_checked(out.model, {}, diagnostics);
    if (!diagnostics.has_errors()) {
        give_addresses(out.model, diagnostics);
        check_unique_ids(out.model, diagnostics);
        resolve_links(out.model, diagnostics);
    }
    out.problems = diagnostics.sorted();
    return out;
}

std::string item_file(const std::string& title, int order, const std::string& text, const std::string& more) {
    return "+++\ntitle = \"" + title + "\"\norder = " + std::to_string(order) + "\n" + more + "+++\n\n" + text;
}

std::string flat_index() {
    return R"(+++
title = "Rules"
[[tiers]]
id = "rule"
title = "Rule"
plural = "Rules"
[[sections]]
id = "meaning"
heading = "What it means"
kind = "prose"
[[sections]]
id = "duties"
heading = "What you do"
kind = "list"
anchor = "duty"
[[sections]]
id = "examples"
heading = "Examples"
kind = "pairs"
columns = ["Do", "Do not"]
+++

The rules.
)";
}

std::string levelled_index() {
    return R"(+++
title = "Ladder"
[[tiers]]
id = "group"
title = "Group"
plural = "Groups"
[[tiers]]
id = "skill"
title = "Skill"
plural = "Skills"
[[levels]]
id = "first"
title = "First"
audience = "New people"
[[levels]]
id = "second"
title = "Second"
[[sections]]
id = "steps"
kind = "levels"
[[sections]]
id = "all"
heading = "At every level"
kind = "common"
[requires]
skill = ["steps | all"]
+++

The ladder.
)";
}

std::string page_file(const std::string& title, const std::string& settings, const std::string& text) {
    return "+++\ntitle = \"" + title + "\"\n" + settings + "+++\n\n" + text;
}

Loaded with_rule(const std::string& text) {
    return load_files({{"rules/_index.md", flat_index()}, {"rules/fair.md", item_file("Fair", 1, text)}});
}

Loaded with_skill(const std::string& text, const std::string& settings) {
    return load_files({{"ladder/_index.md", levelled_index()},
                       {"ladder/care/_index.md", item_file("Care", 1, "Text.\n")},
                       {"ladder/care/listen.md", item_file("Listen", 1, text, settings)}});
}

}  // namespace codify
