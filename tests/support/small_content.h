// A model made from a few content files that a test writes down, through the same passes as a real site.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/hold_back.h"
#include "model/model.h"

namespace codify {

using Files = std::vector<std::pair<std::string, std::string>>;  ///< path in content/, text

struct Loaded {
    Model model;
    std::vector<Diagnostic> problems;  ///< as they are reported: sorted

    /// The first problem of `rule`; one that says "no such problem" without any.
    [[nodiscard]] Diagnostic problem(const std::string& rule) const;
    [[nodiscard]] std::vector<std::string> rules() const;
};

/// A clock that fails the test when it is called.
[[nodiscard]] Instant no_clock();

/// Reads, loads and validates `files`, then gives addresses and resolves links when all is well. What is held back by
/// `clock` is left out.
[[nodiscard]] Loaded load_files(const Files& files, const Clock& clock = no_clock);

/// `text` below settings with `title` and `order`, and `more` lines of settings.
[[nodiscard]] std::string item_file(const std::string& title, int order, const std::string& text,
                                    const std::string& more = {});

/// A page of its own below its settings.
[[nodiscard]] std::string page_file(const std::string& title, const std::string& settings = {},
                                    const std::string& text = "Text.\n");

/// A framework called "rules": one tier "rule" with a section of each form but levels.
[[nodiscard]] std::string flat_index();

/// A framework called "ladder": tiers "group" and "skill", two levels, and a section that serves both levels.
[[nodiscard]] std::string levelled_index();

/// "rules" with one rule of this text, and "ladder" with one skill of it.
[[nodiscard]] Loaded with_rule(const std::string& text);
[[nodiscard]] Loaded with_skill(const std::string& text, const std::string& settings = {});

/// A section that "rules" knows.
inline const std::string kDuties = "## What you do\n\n- Listen.\n- Speak.\n";

}  // namespace codify
