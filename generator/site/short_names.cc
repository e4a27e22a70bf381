#include "site/short_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace codify {
namespace {

using Kind = ScriptToken::Kind;

// Keywords, and what a script may without declaring it: a local name that is also one of these stays as it is.
constexpr std::string_view kFixed =
    " arguments as async await break case catch class const continue default delete do else extends false finally "
    "for from function get if import in instanceof let new null of return set static super switch this throw true "
    "try typeof undefined var void while with yield Array Blob Boolean Date Document DocumentFragment Element "
    "Error Event File FileReader Float64Array FormData HTMLElement Infinity Intl JSON Map Math MutationObserver "
    "NaN Node Number Object Promise Reflect RegExp Set String Symbol Text URL URLSearchParams Uint8Array WeakMap "
    "addEventListener clearTimeout console crypto decodeURIComponent dispatchEvent document encodeURIComponent "
    "fetch globalThis history isNaN innerHeight innerWidth localStorage location matchMedia navigator parseFloat "
    "parseInt performance print queueMicrotask removeEventListener requestAnimationFrame scrollBy scrollTo "
    "sessionStorage setTimeout structuredClone window ";

bool is_fixed(std::string_view name) {
    const auto at = kFixed.find(name);
    for (auto found = at; found != std::string_view::npos; found = kFixed.find(name, found + 1)) {
        if (kFixed[found - 1] == ' ' && kFixed[found + name.size()] == ' ') return true;
    }
    return false;
}

/// A name that ends in an underscore is no one else's, so it gets a short one as a property too.
bool is_private(std::string_view name) { return name.size() > 1 && name.back() == '_'; }

enum class Brace : std::uint8_t { none, object, block, type };

constexpr std::size_t kShared = 0;  // stands for all statements together

class Shortener {
  public:
    explicit Shortener(const std::vector<ScriptToken>& tokens)
        : tokens_(tokens),
          partner_(tokens.size(), 0),
          inside_(tokens.size(), Brace::none),
          statement_(tokens.size(), 0),
          depth_(tokens.size(), 0) {}

    std::vector<std::string> run() {
        match_brackets();
        number_statements();
        for (std::size_t i = 0; i < tokens_.size(); ++i) declare(i);
        const auto names = chosen();
        std::vector<std::string> out;
        out.reserve(tokens_.size());
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const auto text = std::string(tokens_[i].text);
            const auto found = is_variable(i) ? names.find(tokens_[i].text) : names.end();
            if (found == names.end())
                out.push_back(text);
            else
                out.push_back(is_shorthand(i) && !is_private(text) ? text + ":" + found->second : found->second);
        }
        return out;
    }

  private:
    [[nodiscard]] bool is(std::size_t i, std::string_view sign) const {
        return i < tokens_.size() && tokens_[i].is(sign);
    }
    [[nodiscard]] bool before(std::size_t i, std::string_view sign) const { return i > 0 && is(i - 1, sign); }
    [[nodiscard]] bool is_name(std::size_t i) const { return i < tokens_.size() && tokens_[i].kind == Kind::name; }

    /// Numbers the statements that stand directly in the one function around the script, or in the script itself.
    void number_statements() {
        top_ = is(0, "(") ? 2 : 0;
        std::size_t number = kShared + 1;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            statement_[i] = number;
            const auto after = i + 1 < tokens_.size() ? depth_[i + 1] : depth_[i];
            if (after == top_ && (is(i, ";") || is(i, "}"))) ++number;
        }
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
        for (const char* word : {"else", "try", "finally", "do"}) {
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
        if (is_name(i) && is_private(tokens_[i].text)) return true;
        if (!is_name(i) || is_fixed(tokens_[i].text) || before(i, ".") || before(i, "?.")) return false;
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
        if (!is_name(i) || is_fixed(tokens_[i].text)) return;
        auto& places = declared_[tokens_[i].text];
        if (for_all_) places.insert(kShared);
    }

    /// The new name of each that was declared. The most used come first and get the shortest that no name has which is
    /// used in one of the same statements: so what stays within one function shares its letters with what stays within
    /// another. Names declared for the whole script never share theirs with each other.
    [[nodiscard]] std::map<std::string_view, std::string> chosen() const {
        std::map<std::string_view, std::size_t> uses;
        auto places = declared_;
        std::set<std::string, std::less<>> untouched;
        std::set<std::string, std::less<>> others;  // properties that keep their names
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const auto name = tokens_[i].text;
            if (!is_variable(i)) {
                if (is_name(i)) others.emplace(name);
                continue;
            }
            if (is_private(name)) {
                places[name].insert(kShared);
            } else if (declared_.count(name) == 0) {
                untouched.emplace(name);
                continue;
            }
            ++uses[name];
            places[name].insert(statement_[i]);
        }
        std::vector<std::pair<std::size_t, std::string_view>> order;
        for (const auto& [name, count] : uses) order.emplace_back(count, name);
        std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        std::map<std::string, std::set<std::size_t>> taken;  // by short name, the statements it is used in
        std::map<std::string_view, std::string> out;
        for (const auto& [count, name] : order) {
            const auto& wanted = places.at(name);
            std::size_t number = 0;
            auto shorter = short_name(number);
            const auto meets = [&](std::size_t place) { return taken[shorter].count(place) > 0; };
            while (untouched.count(shorter) > 0 || is_fixed(shorter) ||
                   (is_private(name) && others.count(shorter) > 0) || std::any_of(wanted.begin(), wanted.end(), meets))
                shorter = short_name(++number);
            taken[shorter].insert(wanted.begin(), wanted.end());
            out.emplace(name, std::move(shorter));
        }
        return out;
    }

    /// a, b, … Z, then aa, ab, …
    static std::string short_name(std::size_t number) {
        static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        std::string out;
        for (++number; number > 0; number = (number - 1) / letters.size())
            out.insert(out.begin(), letters[(number - 1) % letters.size()]);
        return out;
    }

    const std::vector<ScriptToken>& tokens_;
    std::vector<std::size_t> partner_;
    std::vector<Brace> inside_;
    std::vector<std::size_t> statement_;  ///< the number of the statement that each token is part of
    std::vector<std::size_t> depth_;      ///< how many brackets each token is in
    std::size_t top_ = 0;                 ///< the depth of statements that are in no other
    bool for_all_ = false;                ///< whether what is being declared can be used in every statement
    std::map<std::string_view, std::set<std::size_t>> declared_;  ///< with kShared, if for the whole script
};

}  // namespace

std::vector<std::string> with_short_names(const std::vector<ScriptToken>& tokens) { return Shortener(tokens).run(); }

}  // namespace codify
