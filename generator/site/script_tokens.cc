#include "site/script_tokens.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace codify {
namespace {

using Kind = ScriptToken::Kind;

class ScriptReader {
  public:
    explicit ScriptReader(std::string_view script) : script_(script) {}

    std::vector<ScriptToken> tokens() {
        while (skip_blanks()) read();
        return std::move(out_);
    }

  private:
    [[nodiscard]] bool at(std::string_view text) const { return script_.substr(at_, text.size()) == text; }

    /// Comments count as blanks. Returns whether anything is left.
    bool skip_blanks() {
        while (at_ < script_.size()) {
            if (script_[at_] == '\n' || script_[at_] == ' ' || script_[at_] == '\t') {
                line_break_ = line_break_ || script_[at_] == '\n';
                ++at_;
            } else if (at("//")) {
                at_ = std::min(script_.find('\n', at_), script_.size());
            } else if (at("/*")) {
                const auto end = script_.find("*/", at_ + 2);
                at_ = end == std::string_view::npos ? script_.size() : end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    void add(Kind kind, std::size_t end) {
        end = std::min(end, script_.size());
        out_.push_back({kind, script_.substr(at_, end - at_), line_break_});
        line_break_ = false;
        at_ = end;
    }

    void read() {
        const char c = script_[at_];
        if (c == '"' || c == '\'') return add(Kind::text, end_of_text(at_ + 1, c));
        if (c == '`') return add_piece();
        if (c == '}' && !backquotes_.empty() && backquotes_.back() == depth_) {
            backquotes_.pop_back();
            return add_piece();
        }
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) return add(Kind::number, end_of_number());
        if (in_name(c)) return add(Kind::name, end_of_name(at_));
        if (c == '/' && value_may_begin()) return add(Kind::regex, end_of_regex());
        add_sign();
    }

    void add_sign() {
        static constexpr std::array<std::string_view, 30> signs = {
            ">>>=", "...", "===", "!==",  "**=", "<<=", ">>=", ">>>", "&&=", "||=", "\?\?=", "=>", "==", "!=", "<=",
            ">=",   "&&",  "||",  "\?\?", "?.",  "++",  "--",  "+=",  "-=",  "*=",  "/=",    "%=", "**", "<<", ">>"};
        static constexpr std::string_view second_signs = "=.>*<&|?+-";
        if (at("{")) ++depth_;
        if (at("}")) --depth_;
        const auto second = script_.substr(at_ + 1, 1);
        if (second.empty() || second_signs.find(second) == std::string_view::npos) return add(Kind::sign, at_ + 1);
        const auto sign = std::find_if(signs.begin(), signs.end(), [&](std::string_view s) { return at(s); });
        add(Kind::sign, at_ + (sign == signs.end() ? 1 : sign->size()));
    }

    [[nodiscard]] std::size_t end_of_text(std::size_t from, char quote) const {
        for (; from < script_.size() && script_[from] != quote; ++from) {
            if (script_[from] == '\\') ++from;
        }
        return from + 1;
    }

    /// A text in backquotes up to its end or to the "${" of a value in it.
    void add_piece() {
        auto end = at_ + 1;
        for (; end < script_.size() && script_[end] != '`'; ++end) {
            if (script_[end] == '\\') {
                ++end;
            } else if (script_.substr(end, 2) == "${") {
                backquotes_.push_back(depth_);
                ++end;
                break;
            }
        }
        add(Kind::text, end + 1);
    }

    [[nodiscard]] std::size_t end_of_name(std::size_t from) const {
        while (from < script_.size() && in_name(script_[from])) ++from;
        return from;
    }

    [[nodiscard]] std::size_t end_of_number() const {
        auto end = at_;
        while (end < script_.size() && (in_name(script_[end]) || script_[end] == '.')) ++end;
        return end;
    }

    [[nodiscard]] std::size_t end_of_regex() const {
        bool in_class = false;
        auto end = at_ + 1;
        for (; end < script_.size() && (in_class || script_[end] != '/'); ++end) {
            if (script_[end] == '\\')
                ++end;
            else if (script_[end] == '[')
                in_class = true;
            else if (script_[end] == ']')
                in_class = false;
        }
        return end_of_name(end + 1);
    }

    /// Whether a value can stand here, so that a slash begins a regular expression.
    [[nodiscard]] bool value_may_begin() const {
        if (out_.empty()) return true;
        const auto& last = out_.back();
        if (last.kind == Kind::sign) return last.text != ")" && last.text != "]" && last.text != "}";
        if (last.kind == Kind::text) return last.opens_value();
        return last.kind == Kind::name && (last.text == "return" || last.text == "case" || last.text == "typeof");
    }

    std::string_view script_;
    std::size_t at_ = 0;
    bool line_break_ = false;
    int depth_ = 0;
    std::vector<int> backquotes_;  ///< the depth at which each open "${" stands
    std::vector<ScriptToken> out_;
};

}  // namespace

bool in_name(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' || c == '#' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::vector<ScriptToken> script_tokens(std::string_view script) { return ScriptReader(script).tokens(); }

}  // namespace codify
