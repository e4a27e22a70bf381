// Finds the names of a script: which tokens stand for its variables, what it declares, and in which of its statements
// each name is used.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "site/script_tokens.h"

namespace codify {

/// What is known of one name, wherever it stands.
struct ScriptName {
    std::string_view text;
    bool is_fixed = false;            ///< a keyword, or what the browser provides
    bool is_private = false;          ///< ends in an underscore: no one else's, as a property too
    bool is_declared = false;         ///< as a variable, somewhere in the script
    bool is_global = false;           ///< declared for the whole script
    bool is_kept = false;             ///< stands somewhere as a keyword or as a property that is not private
    std::size_t uses = 0;             ///< how often it stands for a variable or a private property
    std::vector<std::size_t> used{};  ///< the numbers of the statements where it does, in order and each once
};

class ScriptNames {
  public:
    /// How a token uses the name that it is.
    enum class Use : std::uint8_t {
        none,       ///< it is no name, or one that keeps its text here
        variable,   ///< a variable or a private property
        shorthand,  ///< a property and the variable that it takes its value from: "{ page }"
    };

    /// `tokens` are those of a whole script in one function.
    explicit ScriptNames(const std::vector<ScriptToken>& tokens);

    /// Every name, in the order in which they first stand in the script.
    [[nodiscard]] const std::vector<ScriptName>& all() const { return names_; }

    [[nodiscard]] Use use(std::size_t token) const { return uses_[token]; }
    [[nodiscard]] std::size_t number(std::size_t token) const { return numbers_[token]; }  ///< in `all`, of a name

    /// Statements have numbers below this.
    [[nodiscard]] std::size_t statements() const { return statements_; }

  private:
    class Reader;

    std::vector<ScriptName> names_;
    std::vector<std::size_t> numbers_;  ///< by token
    std::vector<Use> uses_;             ///< by token
    std::size_t statements_ = 0;
};

}  // namespace codify
