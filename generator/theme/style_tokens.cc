#include "theme/style_tokens.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"

namespace codify {
namespace {

using Mark = StyleToken::Kind;

bool in_number(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; }
bool in_style_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || in_number(c) || c == '-' || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

class StyleReader {
  public:
    explicit StyleReader(std::string_view css) : css_(css), brackets_(css) {}

    StyleTokens read() {
        out_.tokens.reserve(css_.size() / 4);
        while (at_ < css_.size() && out_.unclosed.message.empty()) next();
        if (out_.unclosed.message.empty()) out_.unclosed = brackets_.end();
        return std::move(out_);
    }

  private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < css_.size() ? css_[at_ + ahead] : '\0';
    }

    [[nodiscard]] bool escape_at(std::size_t ahead) const { return peek(ahead) == '\\' && peek(ahead + 1) != '\n'; }

    /// Whether an identifier begins here: not with a digit, nor with a hyphen and a digit.
    [[nodiscard]] bool name_begins(std::size_t ahead = 0) const {
        if (peek(ahead) == '-') return peek(ahead + 1) == '-' || name_begins(ahead + 1);
        return escape_at(ahead) || (in_style_name(peek(ahead)) && !in_number(peek(ahead)));
    }

    [[nodiscard]] bool number_begins() const {
        const std::size_t sign = peek() == '+' || peek() == '-' ? 1 : 0;
        return in_number(peek(sign)) || (peek(sign) == '.' && in_number(peek(sign + 1)));
    }

    void next() {
        const auto begin = at_;
        const char c = peek();
        if (is_space(c) || css_.substr(at_, 2) == "/*") return read_blank(begin);
        if (c == '"' || c == '\'') return read_text(begin);
        if (number_begins()) return read_number(begin);
        if (name_begins()) return read_name(begin);
        ++at_;
        if ((c == '@' && name_begins()) || (c == '#' && (in_style_name(peek()) || escape_at(0))))
            return add(c == '@' ? Mark::at_word : Mark::hash, begin, c == '@' ? lower(name()) : name());
        if (c == '(' || c == '[' || c == '{') brackets_.open(begin, css_.substr(begin, 1));
        if (c == ')' || c == ']' || c == '}') fail(brackets_.close(begin, c));
        add(Mark::sign, begin, std::string(1, c));
    }

    void read_blank(std::size_t begin) {
        while (at_ < css_.size()) {
            if (is_space(peek())) {
                ++at_;
            } else if (css_.substr(at_, 2) == "/*") {
                const auto end = css_.find("*/", at_ + 2);
                if (end == std::string_view::npos)
                    return fail({at_, "this comment is never closed", "write */ where it ends"});
                at_ = end + 2;
            } else {
                break;
            }
        }
        add(Mark::blank, begin, {});
    }

    void read_text(std::size_t begin) {
        const char quote = css_[at_++];
        std::string value;
        while (at_ < css_.size() && peek() != quote && peek() != '\n') {
            if (peek() == '\\' && peek(1) == '\n')
                at_ += 2;
            else if (peek() == '\\')
                value += escaped_character();
            else
                value += css_[at_++];
        }
        if (peek() != quote || at_ >= css_.size())
            return fail({begin, "this text in quotation marks is not closed on its line",
                         fmt::format("write {} where it ends", quote)});
        ++at_;
        add(Mark::text, begin, std::move(value));
    }

    void read_number(std::size_t begin) {
        if (!in_number(peek())) ++at_;  // the sign of an exponent, or a decimal point
        while (in_number(peek()) || (peek() == '.' && in_number(peek(1)))) ++at_;
        const bool power =
            lower(css_.substr(at_, 1)) == "e" &&
            (in_number(peek(1)) || (peek(1) != '\0' && in_number(peek(2)) && (peek(1) == '-' || peek(1) == '+')));
        if (power) at_ += 2;
        while (in_number(peek())) ++at_;
        auto value = std::string(css_.substr(begin, at_ - begin));
        if (peek() == '%')
            value += css_[at_++];
        else if (name_begins())
            value += lower(name());
        add(Mark::number, begin, std::move(value));
    }

    void read_name(std::size_t begin) {
        auto word = name();
        if (word.substr(0, 2) != "--") word = lower(word);
        if (peek() != '(') return add(Mark::name, begin, std::move(word));
        const auto open = at_++;
        const auto first = css_.find_first_not_of(" \t\n", at_);
        const bool quoted = first != std::string_view::npos && (css_[first] == '"' || css_[first] == '\'');
        if (word == "url" && !quoted) return read_address(begin);
        brackets_.open(open, "(");
        add(Mark::function, begin, std::move(word));
    }

    void read_address(std::size_t begin) {
        std::string value;
        while (at_ < css_.size() && peek() != ')') {
            if (escape_at(0))
                value += escaped_character();
            else
                value += css_[at_++];
        }
        if (at_ >= css_.size()) return fail({begin, "this url( is never closed", "write ) where it ends"});
        ++at_;
        add(Mark::address, begin, std::string(trim(value)));
    }

    std::string name() {
        std::string out;
        for (;;) {
            const auto begin = at_;
            while (in_style_name(peek())) ++at_;
            out += css_.substr(begin, at_ - begin);
            if (!escape_at(0)) return out;
            out += escaped_character();
        }
    }

    /// "\69 " is the character with that code point; "\(" is the bracket.
    std::string escaped_character() {
        ++at_;
        if (!is_hex(peek())) return at_ < css_.size() ? std::string(1, css_[at_++]) : std::string();
        char32_t number = 0;
        for (int digits = 0; digits < 6 && is_hex(peek()); ++digits)
            number = number * 16 + static_cast<char32_t>(std::stoi(std::string(1, css_[at_++]), nullptr, 16));
        if (is_space(peek())) ++at_;
        std::string out;
        append_character(number == 0 ? 0xFFFD : number, out);
        return out;
    }

    void add(Mark kind, std::size_t begin, std::string value) {
        out_.tokens.push_back({kind, std::move(value), begin, at_ - begin});
    }

    void fail(Unclosed unclosed) {
        if (out_.unclosed.message.empty()) out_.unclosed = std::move(unclosed);
        if (!out_.unclosed.message.empty()) at_ = css_.size();
    }

    std::string_view css_;
    std::size_t at_ = 0;
    OpenBrackets brackets_;
    StyleTokens out_;
};

}  // namespace

StyleTokens style_tokens(std::string_view css) { return StyleReader(css).read(); }

}  // namespace codify
