#include "source/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "base/text.h"
#include "base/utf8.h"
#include "source/merge_marks.h"

namespace codify {
namespace {

constexpr std::size_t kReported = 20;  // per file: a file full of one fault needs no more

bool looks_like_utf16(std::string_view text) {
    if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF") return true;
    const auto sample = text.substr(0, 1024);
    const auto zeros = static_cast<std::size_t>(std::count(sample.begin(), sample.end(), '\0'));
    return sample.size() >= 4 && zeros * 4 >= sample.size();
}

constexpr bool is_bidi_control(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }
constexpr bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }
/// Arabic to Myanmar and Mongolian: the scripts in which a joiner shapes letters.
constexpr bool needs_joiners(char32_t c) { return (c >= 0x0600 && c <= 0x109F) || (c >= 0x1800 && c <= 0x18AF); }
constexpr bool is_hidden(char32_t c) {
    return c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}
constexpr bool is_control(char32_t c) { return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0); }

class Scanner {
  public:
    Scanner(std::string_view text, const std::string& file, Exit exit, Diagnostics& diagnostics)
        : text_(text), file_(file), exit_(exit), diagnostics_(diagnostics) {}

    bool scan() {
        for (std::size_t at = 0; at < text_.size() && found_ < kReported;) {
            const auto byte = static_cast<unsigned char>(text_[at]);
            if ((byte >= 0x20 && byte < 0x7F) || byte == '\n') {
                last_ = byte;
                at += plain_from(at);
                continue;
            }
            const auto character = character_at(text_, at);
            if (character.size == 0) {
                report(at, "not-utf-8", fmt::format("byte {} of this file (0x{:02X}) is not UTF-8 text", at, byte),
                       "save the file as UTF-8 in your editor");
                while (at < text_.size() && character_at(text_, at).size == 0) ++at;
                continue;
            }
            check(character.code, at);
            last_ = character.code;
            at += character.size;
        }
        return found_ == 0;
    }

  private:
    /// How many bytes to go on by at a plain one: a block where all of it is plain. Written without branches, so that
    /// the compiler looks at the bytes of a block together: nearly every byte of a site is plain.
    [[nodiscard]] std::size_t plain_from(std::size_t at) const {
        constexpr std::size_t block = 32;
        if (at + block > text_.size()) return 1;
        unsigned char odd = 0;
        for (std::size_t i = 0; i < block; ++i) {
            const auto byte = static_cast<unsigned char>(text_[at + i]);
            odd |= static_cast<unsigned char>(((byte < 0x20) & (byte != '\n')) | (byte >= 0x7F));
        }
        return odd == 0 ? block : 1;
    }

    void check(char32_t c, std::size_t at) {
        const auto name = [&] { return fmt::format("U+{:04X}", static_cast<std::uint32_t>(c)); };
        if (is_control(c)) {
            report(at, "control-character", "the control character " + name() + " cannot stand in text", "delete it");
        } else if (is_bidi_control(c)) {
            report(at, "bidi-control",
                   "the invisible character <" + name() + "> changes the order of the text around it",
                   "delete it, or type the words again");
        } else if (is_hidden(c) || (is_joiner(c) && !needs_joiners(last_))) {
            report(at, "hidden-character", "the invisible character <" + name() + "> is hidden in this text",
                   "delete it, or type the words again");
        }
    }

    void report(std::size_t at, const char* rule, std::string message, std::string hint) {
        ++found_;
        const auto before = text_.substr(0, at);
        const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
        const auto column = static_cast<int>(character_count(before.substr(before.rfind('\n') + 1))) + 1;
        diagnostics_.add({.place = {file_, line, column},
                          .rule = rule,
                          .message = std::move(message),
                          .hint = std::move(hint),
                          .exit = exit_});
    }

    std::string_view text_;
    const std::string& file_;
    Exit exit_;
    Diagnostics& diagnostics_;
    std::size_t found_ = 0;
    char32_t last_ = 0;  ///< the character before; of plain bytes any will do
};

void normalise_line_ends(std::string& text, const std::string& file, Diagnostics& diagnostics) {
    if (text.find('\r') == std::string::npos) return;
    std::size_t to = 0;
    int line = 1;
    int lone = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char c = text[at];
        if (c == '\r') {
            if (at + 1 < text.size() && text[at + 1] == '\n') continue;
            if (lone == 0) lone = line;
            c = '\n';
        }
        if (c == '\n') ++line;
        text[to++] = c;
    }
    text.resize(to);
    if (lone == 0) return;
    diagnostics.add({.place = {file, lone, 0},
                     .rule = "lone-carriage-return",
                     .message = "a line here ends with a lone carriage return, as very old Macs wrote it",
                     .hint = "save the file again in your editor; the text is read as if it were a usual line end",
                     .severity = Severity::warning});
}

/// Whether there is none. What stands between marks is two texts in one: nothing else is said of it.
bool has_no_merge_marks(std::string_view text, const std::string& file, Exit exit, Diagnostics& diagnostics) {
    const auto marks = merge_marks(text);
    for (std::size_t i = 0; i < std::min(marks.size(), kReported); ++i)
        report_merge_mark(marks[i], file, exit, diagnostics);
    return marks.empty();
}

}  // namespace

bool clean_text(std::string& text, const std::string& file, Exit exit, Diagnostics& diagnostics) {
    if (looks_like_utf16(text)) {
        diagnostics.add({.place = {file, 1, 1},
                         .rule = "not-utf-8",
                         .message = "this file is saved as UTF-16",
                         .hint = "in your editor choose Save as, then the encoding UTF-8",
                         .exit = exit});
        return false;
    }
    if (text.compare(0, 3, "\xEF\xBB\xBF") == 0) text.erase(0, 3);
    normalise_line_ends(text, file, diagnostics);
    return has_no_merge_marks(text, file, exit, diagnostics) && Scanner(text, file, exit, diagnostics).scan();
}

}  // namespace codify
