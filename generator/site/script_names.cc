#include "site/script_names.h"

#include <algorithm>
#include <unordered_map>

#include "site/fixed_names.h"

namespace codify {
namespace {

using Kind = ScriptToken::Kind;

enum class Brace : std::uint8_t { none, object, block, type };

}  // namespace

/// Reads the tokens once for their brackets and statements, once for what is declared, and once for what is used.
class ScriptNames::Reader {
  public:
    Reader(const std::vector<ScriptToken>& tokens, ScriptNames& out)
        : tokens_(tokens),
          out_(out),
          partner_(tokens.size(), 0),
          inside_(tokens.size(), Brace::none),
          statement_(tokens.size(), 0),
          depth_(tokens.size(), 0) {}

    void read() {
        number_names();
        match_brackets();
        number_statements();
        for (std::size_t i = 0; i < tokens_.size(); ++i) declare(i);
        for (std::size_t i = 0; i < tokens_.size(); ++i) use(i);
    }

  private:
    [[nodiscard]] bool is(std::size_t i, std::string_view sign) const {
        return i < tokens_.size() && tokens_[i].is(sign);
    }
    [[nodiscard]] bool before(std::size_t i, std::string_view sign) const { return i > 0 && is(i - 1, sign); }
    [[nodiscard]] bool is_name(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == Kind::name; }

    [[nodiscard]] ScriptName& name(std::size_t i) { return out_.names_[out_.numbers_[i]]; }
    [[nodiscard]] const ScriptName& name(std::size_t i) const { return out_.names_[out_.numbers_[i]]; }

    void number_names() {
        std::unordered_map<std::string_view, std::size_t> known;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!is_name(i)) continue;
            const auto text = tokens_[i].text;
            const auto [found, is_new] = known.emplace(text, out_.names_.size());
            out_.numbers_[i] = found->second;
            if (!is_new) continue;
            const bool is_private = text.size() > 1 && text.back() == '_';
            out_.names_.push_back({.text = text, .is_fixed = is_fixed_name(text), .is_private = is_private});
        }
    }

    /// Numbers the statements that stand directly in the one function around the script, or in the script itself.
    void number_statements() {
        top_ = is(0, "(") ? 2 : 0;
        std::size_t number = 0;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            statement_[i] = number;
            const auto after = i + 1 < tokens_.size() ? depth_[i + 1] : depth_[i];
            if (after == top_ && (is(i, ";") || is(i, "}"))) ++number;
        }
        out_.statements_ = number + 1;
    }

    /// Finds the partner of each bracket, and for each token what kind of braces it stands in directly.
    void match_brackets() {
        std::vector<std::size_t> open;
        std::vector<Brace> kinds;
        bool type = false;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            inside_[i] = kinds.empty() ? Brace::none : kinds.back();
            depth_[i] = open.size();
            if (is(i, "class") && is_name(i + 1) && !before(i, ".") && !before(i, "?.")) type = true;
            const bool opens = is(i, "(") || is(i, "[") || is(i, "{") || tokens_[i].opens_value();
            if (closes(i) && !open.empty()) {
                partner_[open.back()] = i;
                partner_[i] = open.back();
                open.pop_back();
                kinds.pop_back();
            }
            if (!opens) continue;
            open.push_back(i);
            kinds.push_back(!is(i, "{") ? Brace::none : type ? Brace::type : brace(i));
            if (is(i, "{")) type = false;
        }
    }

    [[nodiscard]] bool closes(std::size_t i) const {
        return is(i, ")") || is(i, "]") || is(i, "}") || tokens_[i].closes_value();
    }

    [[nodiscard]] Brace brace(std::size_t i) const {
        if (i == 0 || before(i, ")") || before(i, "=>") || before(i, ";") || before(i, "{") || before(i, "}"))
            return Brace::block;
        for (const char* word : {"else", "try", "catch", "finally", "do"}) {
            if (before(i, word)) return Brace::block;
        }
        return Brace::object;
    }

    /// Where an object or a type has its next member.
    [[nodiscard]] bool begins_member(std::size_t i) const {
        for (const char* word : {"get", "set", "async", "static", "*"}) {
            if (before(i, word) && begins_member(i - 1)) return true;
        }
        if (inside_[i] == Brace::object) return before(i, "{") || before(i, ",");
        return inside_[i] == Brace::type && (before(i, "{") || before(i, "}") || before(i, ";"));
    }

    [[nodiscard]] bool is_shorthand(std::size_t i) const {
        return inside_[i] == Brace::object && begins_member(i) && (is(i + 1, ",") || is(i + 1, "}") || is(i + 1, "="));
    }

    /// Whether token `i` is a name that stands for a variable, or a private one: no other property or key, no keyword.
    [[nodiscard]] bool is_variable(std::size_t i) const {
        if (!is_name(i)) return false;
        if (name(i).is_private) return true;
        if (name(i).is_fixed || before(i, ".") || before(i, "?.")) return false;
        return !begins_member(i) || is_shorthand(i);
    }

    void declare(std::size_t i) {
        const bool keyword = is(i, "const") || is(i, "let") || is(i, "var") || is(i, "function") || is(i, "class");
        for_all_ = keyword && depth_[i] == top_;
        if (is(i, "const") || is(i, "let") || is(i, "var")) return declare_list(i + 1);
        if ((is(i, "function") || is(i, "class")) && is_name(i + 1)) add(i + 1);
        if (is(i + 1, "=>") && is_name(i)) add(i);
        if (is(i, "(") && takes_parameters(i)) declare_bindings(i + 1, partner_[i]);
    }

    [[nodiscard]] bool takes_parameters(std::size_t i) const {
        const auto end = partner_[i];
        if (is(end + 1, "=>")) return true;
        if (!is(end + 1, "{") || i == 0 || tokens_[i - 1].kind != Kind::name) return false;
        for (const char* word : {"if", "for", "while", "switch", "with", "await"}) {
            if (before(i, word)) return false;
        }
        return true;
    }

    /// "a = 1, { b } = c;" up to the end of the declaration.
    void declare_list(std::size_t i) {
        for (;;) {
            i = declare_binding(i);
            while (i < tokens_.size() && !is(i, ",") && !is(i, ";") && !is(i, ")") && !is(i, "}")) i = past(i);
            if (!is(i, ",")) return;
            ++i;
        }
    }

    void declare_bindings(std::size_t i, std::size_t end) {
        while (i < end) {
            if (is(i, "...")) ++i;
            if (!is(i, ",")) i = declare_binding(i);
            while (i < end && !is(i, ",")) i = past(i);
            ++i;
        }
    }

    /// A name, or a pattern of them in braces or brackets; returns what follows it.
    std::size_t declare_binding(std::size_t i) {
        if (is(i, "[")) {
            declare_bindings(i + 1, partner_[i]);
        } else if (is(i, "{")) {
            for (auto member = i + 1; member < partner_[i];) {
                if (is(member, "...")) ++member;
                if (is(member + 1, ":")) member += 2;
                declare_bindings(member, member + 1);
                if (is(member, "{") || is(member, "[")) declare_binding(member);
                while (member < partner_[i] && !is(member, ",")) member = past(member);
                ++member;
            }
        } else {
            add(i);
        }
        return past(i);
    }

    /// The token after `i`, or after its partner if it is an opening bracket.
    [[nodiscard]] std::size_t past(std::size_t i) const { return std::max(i, partner_[i]) + 1; }

    void add(std::size_t i) {
        if (!is_name(i) || name(i).is_fixed) return;
        name(i).is_declared = true;
        if (for_all_) name(i).is_global = true;
    }

    void use(std::size_t i) {
        if (!is_name(i)) return;
        auto& used = name(i);
        if (!is_variable(i)) {
            used.is_kept = true;
            return;
        }
        out_.uses_[i] = is_shorthand(i) && !used.is_private ? Use::shorthand : Use::variable;
        ++used.uses;
        if (used.used.empty() || used.used.back() != statement_[i]) used.used.push_back(statement_[i]);
    }

    const std::vector<ScriptToken>& tokens_;
    ScriptNames& out_;
    std::vector<std::size_t> partner_;
    std::vector<Brace> inside_;
    std::vector<std::size_t> statement_;  ///< the number of the statement that each token is part of
    std::vector<std::size_t> depth_;      ///< how many brackets each token is in
    std::size_t top_ = 0;                 ///< the depth of statements that are in no other
    bool for_all_ = false;                ///< whether what is being declared can be used in every statement
};

ScriptNames::ScriptNames(const std::vector<ScriptToken>& tokens)
    : numbers_(tokens.size(), 0), uses_(tokens.size(), Use::none) {
    Reader(tokens, *this).read();
}

}  // namespace codify
