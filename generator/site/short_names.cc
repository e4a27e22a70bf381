#include "site/short_names.h"

#include <algorithm>
#include <unordered_map>

#include "site/fixed_names.h"
#include "site/script_names.h"

namespace codify {
namespace {

/// a, b, … Z, then aa, ab, …
std::string short_name(std::size_t number) {
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string out;
    for (++number; number > 0; number = (number - 1) / letters.size())
        out.insert(out.begin(), letters[(number - 1) % letters.size()]);
    return out;
}

/// A short name, and who else bears it.
struct Candidate {
    std::string text;
    bool is_fixed = false;     ///< nothing may get it: the language's, the browser's or what the script never declares
    bool is_property = false;  ///< no private name may get it
    bool is_global = false;    ///< a name of the whole script has it
    std::vector<bool> taken;   ///< by statement, whether a name has it that is used there
};

/// Chooses the new name of each that was declared. The most used come first and get the shortest that no name has which
/// is used in one of the same statements: so what stays within one function shares its letters with what stays within
/// another. Names declared for the whole script never share theirs with each other.
class Chooser {
  public:
    explicit Chooser(const ScriptNames& names) : names_(names) {
        for (const auto& name : names.all()) by_text_.emplace(name.text, &name);
    }

    /// By the number of the name; empty where it keeps its own.
    std::vector<std::string> run() {
        std::vector<std::string> out(names_.all().size());
        for (const auto number : by_use()) out[number] = choose(names_.all()[number]);
        return out;
    }

  private:
    static bool is_ours(const ScriptName& name) { return name.uses > 0 && (name.is_declared || name.is_private); }

    [[nodiscard]] std::vector<std::size_t> by_use() const {
        const auto& all = names_.all();
        std::vector<std::size_t> out;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (is_ours(all[i])) out.push_back(i);
        }
        std::sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
            return all[a].uses != all[b].uses ? all[a].uses > all[b].uses : all[a].text < all[b].text;
        });
        return out;
    }

    std::string choose(const ScriptName& name) {
        std::size_t number = 0;
        while (!is_free(candidate(number), name)) ++number;
        auto& chosen = candidates_[number];
        chosen.is_global = chosen.is_global || is_global(name);
        for (const auto statement : name.used) chosen.taken[statement] = true;
        return chosen.text;
    }

    const Candidate& candidate(std::size_t number) {
        if (number == candidates_.size()) {
            Candidate next{.text = short_name(number), .taken = std::vector<bool>(names_.statements())};
            const auto found = by_text_.find(next.text);
            const auto* there = found == by_text_.end() ? nullptr : found->second;
            next.is_fixed = is_fixed_name(next.text) || (there != nullptr && there->uses > 0 && !is_ours(*there));
            next.is_property = there != nullptr && there->is_kept;
            candidates_.push_back(std::move(next));
        }
        return candidates_[number];
    }

    static bool is_global(const ScriptName& name) { return name.is_global || name.is_private; }

    static bool is_free(const Candidate& candidate, const ScriptName& name) {
        if (candidate.is_fixed || (name.is_private && candidate.is_property)) return false;
        if (is_global(name) && candidate.is_global) return false;
        return std::none_of(name.used.begin(), name.used.end(), [&](std::size_t at) { return candidate.taken[at]; });
    }

    const ScriptNames& names_;
    std::unordered_map<std::string_view, const ScriptName*> by_text_;
    std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<std::string> with_short_names(const std::vector<ScriptToken>& tokens) {
    const ScriptNames names(tokens);
    const auto chosen = Chooser(names).run();
    std::vector<std::string> out;
    out.reserve(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string text(tokens[i].text);
        const auto use = names.use(i);
        if (use == ScriptNames::Use::none || chosen[names.number(i)].empty()) {
            out.push_back(text);
        } else {
            const auto& shorter = chosen[names.number(i)];
            out.push_back(use == ScriptNames::Use::shorthand ? text + ":" + shorter : shorter);
        }
    }
    return out;
}

}  // namespace codify
