#include "check/passage.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"
#include "source/words/word_parts.h"

namespace codify {
namespace {

constexpr std::string_view kStandIn = "X";  // placeholder for a value or code: a word that no rule applies to

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

/// Collects passages while a parser advances over the lines of a file.
class Collector {
  public:
    explicit Collector(SourceFile file) : file_(std::move(file)) {}

    void letter(char c, int line, int column) {
        if ((c == ' ' || c == '\n') && (now_.text.empty() || now_.text.back() == ' ')) return;
        now_.text += c == '\n' ? ' ' : c;
        now_.spots.push_back({line, column});
    }
    void word(std::string_view text, int line, int column) {
        for (const char c : text) letter(c, line, column);
    }
    void flush() {
        if (!trim(now_.text).empty()) {
            now_.file = file_;
            out_.push_back(std::move(now_));
        }
        now_ = {};
    }
    [[nodiscard]] std::vector<OwnPassage> finish() {
        flush();
        return std::move(out_);
    }

  private:
    SourceFile file_;
    OwnPassage now_;
    std::vector<OwnPassage> out_;
};

class Markdown {
  public:
    Markdown(const SourceFile& file, int line) : collector_(file), line_(line - 1) {}

    std::vector<OwnPassage> read(std::string_view text) {
        for (const auto line : lines_of(text)) {
            ++line_;
            read_line(line);
        }
        return collector_.finish();
    }

  private:
    void read_line(std::string_view line) {
        const auto text = trim(line);
        const auto indent = static_cast<std::size_t>(text.empty() ? 0 : text.data() - line.data());
        const bool fence = text.substr(0, 3) == "```" || text.substr(0, 3) == "~~~";
        if (fence || text.empty() || fenced_ || text.front() == '>') {
            collector_.flush();
            if (fence) fenced_ = !fenced_;
            quoted_ = !text.empty() && text.front() == '>';
            return;
        }
        if (text.front() == '|') return row(line, indent);
        const auto lead = lead_of(text);
        if (lead > 0 || text.front() == '#') {
            collector_.flush();
            quoted_ = false;
        }
        if (quoted_) return;  // continues the quotation above
        inline_text(line, indent + lead, line.size());
        collector_.letter(' ', line_, 1);
        if (text.front() == '#') collector_.flush();
    }

    /// The length of the mark of a heading, a list entry or a footnote, in bytes.
    static std::size_t lead_of(std::string_view text) {
        if (text.front() == '#') return std::min(text.find_first_not_of("# "), text.size());
        if (text.size() > 1 && std::string_view("-*+").find(text.front()) != std::string_view::npos && text[1] == ' ')
            return 2;
        const auto digits = text.find_first_not_of("0123456789");
        if (digits != 0 && digits != std::string_view::npos && text.substr(digits, 2) == ". ") return digits + 2;
        if (text.substr(0, 2) == "[^") {
            const auto end = text.find("]:");
            if (end != std::string_view::npos) return end + 2;
        }
        return 0;
    }

    void row(std::string_view line, std::size_t from) {
        collector_.flush();
        for (auto at = from + 1; at < line.size();) {
            auto end = at;
            while (end < line.size() && (line[end] != '|' || line[end - 1] == '\\')) ++end;
            if (line.substr(at, end - at).find_first_not_of(" -:") != std::string_view::npos)
                inline_text(line, at, end);
            collector_.flush();
            at = end + 1;
        }
    }

    void inline_text(std::string_view line, std::size_t at, std::size_t end) {
        const auto column = [&](std::size_t to) {
            return 1 + static_cast<int>(std::count_if(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(to),
                                                      [](char c) { return !is_continuation(c); }));
        };
        while (at < end) {
            const char c = line[at];
            const auto after = skipped(line, at);
            if (after > at) {
                if (c == '`' || c == '<') collector_.word(kStandIn, line_, column(at));
                at = after;
                continue;
            }
            if (c == '\\' && at + 1 < end) ++at;
            collector_.letter(line[at], line_, column(is_continuation(line[at]) ? at - 1 : at));
            ++at;
        }
    }

    /// The end of the markup that begins at `at`; `at` if there is none.
    static std::size_t skipped(std::string_view line, std::size_t at) {
        const char c = line[at];
        const auto behind = [&](std::string_view mark) {
            const auto found = line.find(mark, at + 1);
            return found == std::string_view::npos ? at : found + mark.size();
        };
        if (c == '`') return behind("`");
        if (c == '<') return behind(">");
        if (c == '*') return at + 1;
        if (c == '_') {
            const bool inner = at > 0 && at + 1 < line.size() && line[at - 1] != ' ' && line[at + 1] != ' ';
            return inner ? at : at + 1;
        }
        if (line.substr(at, 2) == "[^") return behind("]");
        if (c == '[' || line.substr(at, 2) == "![") return at + (c == '[' ? 1 : 2);
        if (line.substr(at, 2) == "](") return behind(")");
        return c == ']' ? at + 1 : at;
    }

    Collector collector_;
    int line_;
    bool fenced_ = false;
    bool quoted_ = false;
};

class Markup {
  public:
    explicit Markup(const SourceFile& file) : words_(file), spoken_(file) {}

    std::vector<OwnPassage> read(std::string_view text) {
        while (at_ < text.size()) {
            if (text.substr(at_, 2) == "{{") {
                value(text, words_);
            } else if (text[at_] == '<') {
                tag(text);
            } else {
                words_.letter(text[at_], line_, column_);
                step(text);
            }
        }
        auto out = words_.finish();
        for (auto& passage : spoken_.finish()) out.push_back(std::move(passage));
        return out;
    }

  private:
    void step(std::string_view text) {
        if (text[at_] == '\n') {
            ++line_;
            column_ = 1;
        } else if (at_ + 1 >= text.size() || !is_continuation(text[at_ + 1])) {
            ++column_;
        }
        ++at_;
    }

    void skip_to(std::string_view text, std::size_t end) {
        while (at_ < std::min(end, text.size())) step(text);
    }

    void value(std::string_view text, Collector& into) {
        const auto close = text.find("}}", at_);
        auto end = close == std::string_view::npos ? text.size() : close + 2;
        if (end < text.size() && text[end] == '}') ++end;
        const char sigil = at_ + 2 < text.size() ? text[at_ + 2] : '\0';
        if (sigil == '#' || sigil == '^' || sigil == '/' || sigil == '>') {
            into.flush();
        } else if (sigil != '!') {
            into.word(kStandIn, line_, column_);
        }
        skip_to(text, end);
    }

    void tag(std::string_view text) {
        static constexpr std::array<std::string_view, 15> kRunsOn = {
            "a", "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "span", "sup", "time", "strong"};
        const auto start = at_ + (text.substr(at_, 2) == "</" ? 2 : 1);
        const auto name = text.substr(start, text.find_first_of(" />{\n", start) - start);
        if (std::find(kRunsOn.begin(), kRunsOn.end(), name) == kRunsOn.end()) words_.flush();
        while (at_ < text.size() && text[at_] != '>') {
            if (text.substr(at_, 2) == "{{") {
                value(text, spoken_);
            } else if (text.substr(at_, 2) == "=\"") {
                const auto from = text.find_last_of(" \n}", at_) + 1;
                attribute(text, text.substr(from, at_ - from));
            } else {
                step(text);
            }
        }
        if (at_ < text.size()) step(text);
    }

    void attribute(std::string_view text, std::string_view key) {
        const bool spoken = key == "aria-label" || key == "alt" || key == "title" || key == "placeholder" ||
                            key.substr(0, 5) == "data-";
        spoken_.flush();
        skip_to(text, at_ + 2);
        while (at_ < text.size() && text[at_] != '"') {
            if (text.substr(at_, 2) == "{{") {
                value(text, spoken_);
                continue;
            }
            if (spoken) spoken_.letter(text[at_], line_, column_);
            step(text);
        }
        if (at_ < text.size()) step(text);
        spoken_.flush();
    }

    Collector words_, spoken_;
    std::size_t at_ = 0;
    int line_ = 1, column_ = 1;
};

}  // namespace

Place OwnPassage::place(std::size_t at) const {
    const auto& spot = spots[std::min(at, spots.size() - 1)];
    return {file, spot.line, spot.column};
}

std::vector<OwnPassage> markdown_passages(std::string_view markdown, const SourceFile& file, int first_line) {
    return Markdown(file, first_line).read(markdown);
}

std::vector<OwnPassage> template_passages(std::string_view text, const SourceFile& file) {
    return Markup(file).read(text);
}

std::vector<OwnPassage> word_passages(std::string_view word, const Place& place) {
    Collector collector(place.file);
    const auto column_of = [&](std::size_t offset) {
        return place.column + 1 + static_cast<int>(character_count(word.substr(0, offset)));
    };
    for (const auto& part : word_parts(word).parts) {
        if (part.kind == WordPart::Kind::plain) {
            for (std::size_t i = 0; i < part.text.size(); ++i) {
                const auto first = is_continuation(part.text[i]) ? i - 1 : i;
                collector.letter(part.text[i], place.line, column_of(part.offset + first));
            }
        } else if (part.kind == WordPart::Kind::value || part.kind == WordPart::Kind::blank) {
            collector.word(kStandIn, place.line, column_of(part.offset));
        }
    }
    return collector.finish();
}

OwnPassage value_passage(const TomlValue& value, const SourceFile& file) {
    OwnPassage out{file, value.text, {}};
    int column = value.column;  // of the quotation mark
    for (const char c : value.text) {
        if (!is_continuation(c)) ++column;
        out.spots.push_back({value.line, column});
    }
    return out;
}

}  // namespace codify
