#include "theme/script_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"

namespace codify {
namespace {

bool in_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' || c == '#' || c == '\\' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Keywords after which an expression follows, so that a slash begins a regular expression.
bool expects_value(std::string_view word) {
    static constexpr std::array<std::string_view, 11> kWords = {
        "return", "typeof", "case", "in", "new", "delete", "void", "throw", "do", "else", "instanceof"};
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

/// Keywords with a condition in round brackets: a statement follows those, so a slash is no division.
bool takes_condition(std::string_view word) {
    return word == "if" || word == "while" || word == "for" || word == "with";
}

class ScriptWalk {
  public:
    explicit ScriptWalk(std::string_view script) : script_(script), brackets_(script) {}

    ScriptTexts walk() {
        while (at_ < script_.size() && out_.unclosed.message.empty()) next();
        if (out_.unclosed.message.empty()) out_.unclosed = brackets_.end();
        return std::move(out_);
    }

  private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < script_.size() ? script_[at_ + ahead] : '\0';
    }
    [[nodiscard]] bool at(std::string_view text) const { return script_.substr(at_, text.size()) == text; }

    void next() {
        const char c = peek();
        if (is_space(c)) {
            ++at_;
            return;
        }
        if (at("//")) {
            at_ = std::min(script_.find('\n', at_), script_.size());
            return;
        }
        if (at("/*")) return comment();
        if (c == '"' || c == '\'') return text(c);
        if (c == '`') return ++at_, backquoted(at_ - 1);
        if (in_word(c)) return word();
        if (c == '/' && value_may_begin_) return regular_expression();
        if (c == '(' || c == '[' || c == '{') return open(c);
        if (c == ')' || c == ']' || c == '}') return close(c);
        sign();
    }

    void sign() {
        const bool counts = at("++") || at("--");
        const bool arrow = at("=>");
        // "a++ / b" is a division; after every other operator an expression follows.
        went_past(counts || arrow ? 2 : 1, !counts || value_may_begin_, arrow || peek() == ';');
    }

    /// Advances over a token of `size` bytes. `value` and `statement` say whether an expression or a statement may
    /// follow.
    void went_past(std::size_t size, bool value, bool statement) {
        at_ += size;
        value_may_begin_ = value;
        statement_may_begin_ = statement;
        last_word_ = {};
    }

    void comment() {
        const auto end = script_.find("*/", at_ + 2);
        if (end == std::string_view::npos) return fail({at_, "this comment is never closed", "write */ where it ends"});
        at_ = end + 2;
    }

    void word() {
        const auto begin = at_;
        const bool number = std::isdigit(static_cast<unsigned char>(peek())) != 0;
        while (at_ < script_.size() && (in_word(peek()) || (number && peek() == '.'))) ++at_;
        const bool is_member = begin > 0 && script_[begin - 1] == '.';
        const auto word = is_member ? std::string_view() : script_.substr(begin, at_ - begin);
        if (!out_.module_word && kinds_.empty() && is_module_word(word)) out_.module_word = begin;
        went_past(0, expects_value(word), word == "do" || word == "else");
        last_word_ = word;
    }

    /// Whether `word`, which ends here and is in no bracket, makes the script a module; import() and import.meta are
    /// allowed in any script.
    [[nodiscard]] bool is_module_word(std::string_view word) const {
        const auto next = std::find_if(script_.begin() + static_cast<std::ptrdiff_t>(at_), script_.end(),
                                       [](char c) { return !is_space(c); });
        return word == "export" || (word == "import" && next != script_.end() && *next != '(' && *next != '.');
    }

    void text(char quote) {
        const auto begin = at_++;
        std::string value;
        while (at_ < script_.size() && peek() != quote && peek() != '\n') character(value);
        if (peek() != quote)
            return fail({begin, "this text in quotation marks is not closed on its line",
                         fmt::format("write {} where it ends", quote)});
        ++at_;
        add_text(begin, std::move(value));
    }

    /// Reads a template literal that began at `begin`, up to its end or to a placeholder.
    void backquoted(std::size_t begin) {
        const auto from = at_;
        std::string value;
        while (at_ < script_.size() && peek() != '`' && !at("${")) character(value);
        if (at_ >= script_.size()) {
            const bool in_value =
                std::any_of(kinds_.begin(), kinds_.end(), [](auto one) { return one.kind == Kind::value; });
            if (in_value) return fail(brackets_.end());  // it begins where another one was meant to end
            return fail({begin, "this text in backquotes is never closed", "write ` where it ends"});
        }
        add_text(from, std::move(value));
        if (peek() == '`') {
            ++at_;
            return;
        }
        kinds_.push_back({Kind::value, begin});
        brackets_.open(at_, script_.substr(at_, 2));
        went_past(2, true, false);
    }

    void regular_expression() {
        const auto begin = at_++;
        bool in_class = false;
        while (at_ < script_.size() && peek() != '\n' && (in_class || peek() != '/')) {
            if (peek() == '[') in_class = true;
            if (peek() == ']') in_class = false;
            at_ += peek() == '\\' && peek(1) != '\n' ? 2U : 1U;
        }
        if (peek() != '/')
            return fail({begin, "this regular expression is not closed on its line", "write / where it ends"});
        ++at_;
        while (in_word(peek())) ++at_;
        went_past(0, false, false);
    }

    void open(char bracket) {
        auto kind = Kind::plain;
        if (bracket == '(' && takes_condition(last_word_)) kind = Kind::condition;
        if (bracket == '{' && (statement_may_begin_ || !value_may_begin_)) kind = Kind::block;  // else an object
        kinds_.push_back({kind, at_});
        brackets_.open(at_, script_.substr(at_, 1));
        went_past(1, true, kind == Kind::block);
    }

    void close(char bracket) {
        auto unclosed = brackets_.close(at_, bracket);
        if (!unclosed.message.empty()) return fail(std::move(unclosed));
        const auto [kind, began] = kinds_.back();
        kinds_.pop_back();
        const bool statement = kind == Kind::condition || kind == Kind::block;
        went_past(1, statement, statement);
        if (kind == Kind::value) backquoted(began);
    }

    /// Reads one character of a string, decoding escapes.
    void character(std::string& out) {
        if (peek() != '\\') return out.push_back(script_[at_++]);
        ++at_;
        const char c = peek();
        if (at_ < script_.size()) ++at_;
        if (c == 'x') return numbered(2, out);
        if (c == 'u' && peek() == '{') {
            const auto end = std::min(script_.find('}', at_), script_.size());
            ++at_;
            numbered(end - at_, out);
            at_ = std::min(end + 1, script_.size());
            return;
        }
        if (c == 'u') return numbered(4, out);
        if (c != '\n') out.push_back(c == 't' || c == 'n' || c == 'r' ? ' ' : c);
    }

    void numbered(std::size_t digits, std::string& out) {
        const auto text = script_.substr(at_, digits);
        unsigned code = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), code, 16);
        append_character(read.ec == std::errc() ? code : 0xFFFD, out);
        at_ += static_cast<std::size_t>(read.ptr - text.data());
    }

    void add_text(std::size_t begin, std::string value) {
        out_.texts.push_back({begin, std::move(value)});
        went_past(0, false, false);
    }

    void fail(Unclosed unclosed) { out_.unclosed = std::move(unclosed); }

    enum class Kind : std::uint8_t { plain, condition, block, value };
    struct Within {
        Kind kind;
        std::size_t began;  ///< for a placeholder: where its template literal begins
    };

    std::string_view script_;
    std::size_t at_ = 0;
    OpenBrackets brackets_;
    std::vector<Within> kinds_;        ///< kinds of the open brackets
    bool value_may_begin_ = true;      ///< at the current position; otherwise a slash is a division
    bool statement_may_begin_ = true;  ///< at the current position, or the body of an arrow function
    std::string_view last_word_;       ///< if the last token was one, and not a property name after a dot
    ScriptTexts out_;
};

}  // namespace

ScriptTexts script_texts(std::string_view script) { return ScriptWalk(script).walk(); }

}  // namespace codify
