#include "site/shorten_script.h"

#include <string>
#include <vector>

#include "site/script_tokens.h"
#include "site/short_names.h"

namespace codify {
namespace {

using Kind = ScriptToken::Kind;

/// Whether the language could put a semicolon between the two where a line ends: the one may end a statement, and the
/// other cannot go on with it.
bool line_end_counts(const ScriptToken& last, const ScriptToken& next) {
    if (last.kind == Kind::sign && last.text != ")" && last.text != "]" && last.text != "}" && last.text != "++" &&
        last.text != "--")
        return false;
    return next.kind != Kind::sign || next.text == "{" || next.text == "!" || next.text == "~" || next.text == "(" ||
           next.text == "[" || next.text == "++" || next.text == "--";
}

/// Whether the two would read as something else with nothing between them.
bool would_merge(const ScriptToken& last, const ScriptToken& next) {
    const char end = last.text.back();
    const char begin = next.text.front();
    if (in_name(end) && in_name(begin)) return last.kind != Kind::text && next.kind != Kind::text;
    if (last.kind == Kind::number && begin == '.') return true;
    return last.kind == Kind::sign && end == begin && (end == '+' || end == '-' || end == '/');
}

/// A semicolon at the end of a block, a comma at the end of a list.
bool is_needless(const ScriptToken& token, const ScriptToken& next) {
    return next.is("}") ? token.is(";") || token.is(",") : next.is(")") && token.is(",");
}

/// What is left of a script while it gets shorter.
class Script {
  public:
    explicit Script(const std::vector<ScriptToken>& tokens) : tokens_(tokens), texts_(with_short_names(tokens)) {}

    void drop_needless() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (tokens_[i].kind == Kind::number && texts_[i].compare(0, 2, "0.") == 0 && texts_[i].size() > 2)
                texts_[i].erase(0, 1);
            if (i + 1 < tokens_.size() && is_needless(tokens_[i], tokens_[i + 1])) texts_[i].clear();
            const bool value = i > 0 && !is(i - 1, ".") && !is(i + 1, ":");
            if (value && is(i, "true")) texts_[i] = "!0";
            if (value && is(i, "false")) texts_[i] = "!1";
            if (is(i, "(") && tokens_.size() > i + 3 && tokens_[i + 1].kind == Kind::name && is(i + 2, ")") &&
                is(i + 3, "=>")) {
                texts_[i].clear();
                texts_[i + 2].clear();
            }
        }
    }

    /// `const` says no more than `let` to a browser, and one `let` serves declarations that follow each other.
    void join_declarations() {
        std::vector<bool> declaring(1, false);  // by depth of brackets
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const bool keyword = is(i, "const") || is(i, "let");
            if (is(i, "const")) texts_[i] = "let";
            if (keyword && (i == 0 || is(i - 1, ";") || is(i - 1, "{") || is(i - 1, "}"))) declaring.back() = true;
            if (opens(i)) declaring.push_back(false);
            if (closes(i) && declaring.size() > 1) declaring.pop_back();
            if (!is(i, ";") || texts_[i].empty()) continue;
            if (declaring.back() && (is(i + 1, "const") || is(i + 1, "let"))) {
                texts_[i] = ",";
                texts_[++i].clear();
            } else {
                declaring.back() = false;
            }
        }
    }

    [[nodiscard]] std::string text() const {
        std::string out;
        const ScriptToken* last = nullptr;
        bool line_end = false;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            line_end = line_end || tokens_[i].after_line_break;
            if (texts_[i].empty()) continue;
            if (last != nullptr && line_end && line_end_counts(*last, tokens_[i]))
                out += '\n';
            else if (last != nullptr && would_merge(*last, tokens_[i]) && texts_[i].front() != '!')
                out += ' ';
            out += texts_[i];
            last = &tokens_[i];
            line_end = false;
        }
        return out + "\n";
    }

  private:
    [[nodiscard]] bool is(std::size_t i, std::string_view sign) const {
        return i < tokens_.size() && tokens_[i].is(sign);
    }
    [[nodiscard]] bool opens(std::size_t i) const {
        return is(i, "(") || is(i, "[") || is(i, "{") || tokens_[i].opens_value();
    }
    [[nodiscard]] bool closes(std::size_t i) const {
        return is(i, ")") || is(i, "]") || is(i, "}") || tokens_[i].closes_value();
    }

    const std::vector<ScriptToken>& tokens_;
    std::vector<std::string> texts_;
};

}  // namespace

std::string shortened_script(std::string_view text) {
    const auto tokens = script_tokens(text);
    Script script(tokens);
    script.drop_needless();
    script.join_declarations();
    return script.text();
}

}  // namespace codify
