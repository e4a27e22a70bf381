#include "pages/text/html_words.h"

#include <algorithm>

namespace codify {
namespace {

constexpr std::string_view kBlanks = " \t\n\r";
constexpr std::string_view kHardBlank = "\xC2\xA0";
constexpr std::string_view kCurlyApostrophe = "\xE2\x80\x99";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class HtmlReader {
  public:
    explicit HtmlReader(std::string_view html) : html_(html) {}

    std::vector<HtmlWord> read() {
        while (at_ < html_.size()) {
            if (html_[at_] == '<') {
                at_ = std::min(html_.find('>', at_), html_.size() - 1) + 1;
                ++part_;
            } else if (const auto blank = blank_size(); blank > 0) {
                at_ += blank;
            } else {
                const auto begin = at_;
                at_ += letter_size(at_) > 0 ? word_size() : sign_size();
                words_.push_back({begin, at_, part_});
            }
        }
        return std::move(words_);
    }

  private:
    [[nodiscard]] bool stands(std::string_view what, std::size_t at) const {
        return html_.compare(at, what.size(), what) == 0;
    }

    [[nodiscard]] std::size_t blank_size() const {
        if (kBlanks.find(html_[at_]) != std::string_view::npos) return 1;
        return stands(kHardBlank, at_) ? kHardBlank.size() : 0;
    }

    /// The size in bytes of the character at `at`.
    [[nodiscard]] std::size_t character_size(std::size_t at) const {
        const auto byte = static_cast<unsigned char>(html_[at]);
        const std::size_t size = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        return std::min(size, html_.size() - at);
    }

    /// The size of the character at `at` if it is a letter or a digit; otherwise 0. Beyond ASCII every character counts
    /// as one except those of the punctuation block, which contains dashes and quotes.
    [[nodiscard]] std::size_t letter_size(std::size_t at) const {
        if (at >= html_.size()) return 0;
        const char c = html_[at];
        const bool plain = is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (plain) return 1;
        if (static_cast<unsigned char>(c) < 0xC0 || stands(kHardBlank, at)) return 0;
        return stands("\xE2\x80", at) ? 0 : character_size(at);
    }

    /// The size of a character at `at` that may be inside a word: a hyphen, an apostrophe, or the decimal point of a
    /// number.
    [[nodiscard]] std::size_t joint_size(std::size_t at) const {
        if (at >= html_.size()) return 0;
        if (stands(kCurlyApostrophe, at)) return kCurlyApostrophe.size();
        const char c = html_[at];
        if (c == '-' || c == '\'') return 1;
        return (c == '.' || c == ',') && is_digit(html_[at - 1]) && at + 1 < html_.size() && is_digit(html_[at + 1])
                   ? 1
                   : 0;
    }

    [[nodiscard]] std::size_t word_size() const {
        auto at = at_;
        for (;;) {
            while (const auto letter = letter_size(at)) at += letter;
            const auto joint = joint_size(at);
            if (joint == 0 || letter_size(at + joint) == 0) return at - at_;
            at += joint;
        }
    }

    /// The size of one character, or of an entity such as &amp;.
    [[nodiscard]] std::size_t sign_size() const {
        const auto end = html_[at_] == '&' ? html_.find(';', at_) : std::string_view::npos;
        return end == std::string_view::npos ? character_size(at_) : end + 1 - at_;
    }

    std::string_view html_;
    std::size_t at_ = 0;
    int part_ = 0;
    std::vector<HtmlWord> words_;
};

}  // namespace

std::vector<HtmlWord> html_words(std::string_view html) { return HtmlReader(html).read(); }

}  // namespace codify
