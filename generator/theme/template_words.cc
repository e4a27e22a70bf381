#include "theme/template_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/html.h"
#include "base/text.h"
#include "base/utf8.h"
#include "source/words/word_parts.h"
#include "theme/word_tag.h"

namespace codify {
namespace {

constexpr std::string_view kMore = "more";
constexpr std::string_view kForms = "forms";
constexpr std::string_view kFormTag = "{{form}}";
constexpr std::size_t kDeepestWord = 8;          // words within words
constexpr std::size_t kLongestLine = 64 * 1024;  // with its words

using Line = TemplateText::Line;

class WordWriter {
  public:
    WordWriter(const Words& words, std::map<std::string, Place>& used, Diagnostics& diagnostics)
        : words_(words), used_(used), diagnostics_(diagnostics) {}

    /// The lines that `line` becomes: usually one, none where it consists of forms that the language has not.
    std::vector<Line> lines(const Line& line) {
        if (line.text.find(kWordPrefix) == line.text.npos) return {line};
        out_ = {"", line.place};
        is_too_long_ = false;
        write(line);
        auto out = std::exchange(repeated_, {});
        if (!out_.text.empty()) out.push_back(std::move(out_));
        return out;
    }

    [[nodiscard]] bool good() const { return good_; }

  private:
    void write(const Line& line) {
        std::size_t at = 0;
        while (at < line.text.size()) {
            const auto next = line.text.find("{{", at);
            plain(line, at, std::min(next, line.text.size()));
            if (next == line.text.npos) break;
            at = tag(line, next);
        }
    }

    void plain(const Line& line, std::size_t from, std::size_t to) {
        if (from < to) add(std::string_view(line.text).substr(from, to - from), line.at(from));
    }

    void add(std::string_view text, const Place& place) {
        out_.origins.push_back({out_.text.size(), place});
        out_.text += text;
    }

    /// Writes the tag at `at`; returns where it ends.
    std::size_t tag(const Line& line, std::size_t at) {
        const auto found = word_tag_at(line, at);
        if (!found) {
            const auto close = line.text.find("}}", at);
            const auto end = close == line.text.npos ? line.text.size() : close + 2;
            plain(line, at, end);
            return end;
        }
        if (!found->is_closed) {
            good_ = false;
            fault(found->place, "unclosed-section",
                  fmt::format("the section {}{} is not closed on its line", kWordPrefix, found->key),
                  fmt::format("write {{{{/{}{}}}}} where it ends", kWordPrefix, found->key));
            return found->end;
        }
        said(*found, at == 0 && found->end == line.text.size() && out_.text.empty());
        return found->end;
    }

    void said(const WordTag& tag, bool lone) {
        std::string key(tag.key);
        const Word* word = words_.find(key);
        std::optional<std::string_view> form;
        if (const auto dot = key.rfind('.'); word == nullptr && dot != key.npos) {
            word = words_.find(key.substr(0, dot));
            if (word != nullptr) {
                form = tag.key.substr(dot + 1);
                key.resize(dot);
            }
        }
        const bool known_form =
            !form || (tag.is_section ? form == kMore || form == kForms : plural_form(*form).has_value());
        if (word == nullptr || !known_form || !word->list.empty()) return unknown(tag, word);
        used_.try_emplace(key, tag.place);
        const auto around = std::exchange(open_, {key});
        const auto marks_around = std::exchange(marks_, {});
        if (tag.is_section && form) {
            repeat(tag, *word, forms_of(*word, *form), lone);
        } else if (form) {
            text_of(tag, *word, word->in(*plural_form(*form)));
        } else {
            any_form(tag, *word);
            if (tag.is_section) all_marks_there(tag, *word);
        }
        open_ = around;
        marks_ = marks_around;
    }

    /// The word in the form for its first value; as it is where it has no forms.
    void any_form(const WordTag& tag, const Word& word) {
        if (!word.has_forms) return text_of(tag, word, word.text);
        std::string_view number;
        for (const auto& part : word_parts(word.text).parts) {
            if (number.empty() && part.kind == WordPart::Kind::value) number = part.text;
        }
        if (number.empty())
            return fault(tag.place, "word-form", fmt::format("no number chooses a form of the word {} here", tag.key),
                         fmt::format("name the form: {{{{words.{}.other}}}}", tag.key));
        for (const auto form : words_.plural().forms()) {
            add(fmt::format("{{{{#{}.{}}}}}", number, form_name(form)), word.place);
            text_of(tag, word, word.in(form));
            add(fmt::format("{{{{/{}.{}}}}}", number, form_name(form)), word.place);
        }
    }

    void text_of(const WordTag& tag, const Word& word, std::string_view text) {
        std::string_view after;  // what follows the open mark
        for (const auto& part : word_parts(text).parts) {
            switch (part.kind) {
                case WordPart::Kind::plain:
                    add(escaped(part.text), place_in(word, text, part.offset));
                    break;
                case WordPart::Kind::blank:
                    add(fmt::format("{{{}}}", part.text), place_in(word, text, part.offset));
                    break;
                case WordPart::Kind::value:
                    value(tag, word, part, text);
                    break;
                case WordPart::Kind::mark:
                    after = mark(tag, part.text);
                    break;
                case WordPart::Kind::end:
                    show(tag, after);
                    break;
            }
        }
    }

    void value(const WordTag& tag, const Word& word, const WordPart& part, std::string_view text) {
        const auto place = place_in(word, text, part.offset);
        if (!part.text.starts_with(kWordPrefix)) return add(fmt::format("{{{{{}}}}}", part.text), place);
        const auto key = std::string(part.text.substr(kWordPrefix.size()));
        const auto* inner = words_.find(key);
        if (inner == nullptr || !inner->list.empty()) return unknown({.key = key, .place = place}, inner);
        if (std::find(open_.begin(), open_.end(), key) != open_.end())
            return fault(place, "bad-word", fmt::format("the word {} contains itself", key),
                         "take it out of one of: " + listed(open_));
        if (out_.text.size() > kLongestLine) return too_long(tag.place);
        if (open_.size() > kDeepestWord)
            return fault(place, "bad-word",
                         fmt::format("words stand more than {} deep within words here", kDeepestWord), "write it out");
        used_.try_emplace(key, place);
        open_.push_back(key);
        any_form({.key = key, .inside = tag.inside, .place = place, .inside_place = tag.inside_place}, *inner);
        open_.pop_back();
    }

    /// Reports once for each line that words within words make it too long: eight in each of eight are 16 million.
    void too_long(const Place& place) {
        if (std::exchange(is_too_long_, true)) return;
        diagnostics_.error(place, "template-too-large",
                           fmt::format("with its words this line is longer than {} bytes", grouped(kLongestLine)),
                           "use fewer words within words", Exit::limit);
    }

    /// Writes what the template shows before the marked words; returns what it shows after them.
    std::string_view mark(const WordTag& tag, std::string_view name) {
        marks_.emplace(name);
        const auto look = look_of(tag, name);
        if (!look.found) {
            fault(tag.place, "word-mark", fmt::format("the word {} marks some of its words as <{}>", tag.key, name),
                  fmt::format("say what they look like: {{{{#words.{0}}}}}{{{{#{1}}}}}<a href=\"…\">{2}</a>{{{{/{1}}}}}"
                              "{{{{/words.{0}}}}}",
                              tag.key, name, kTextTag));
        } else if (!look.has_text) {
            fault(tag.place_of(look.whole), "word-mark",
                  fmt::format("{} does not stand in {{{{#{}}}}}", kTextTag, name),
                  "write it where the marked words belong");
        }
        show(tag, look.before);
        return look.after;
    }

    /// Writes `piece` of what stands in the section `tag`; it may say words itself.
    void show(const WordTag& tag, std::string_view piece) {
        if (!piece.empty()) write({std::string(piece), tag.place_of(piece)});
    }

    /// Reports what a section shows besides the marks of its word: it would be lost.
    void all_marks_there(const WordTag& tag, const Word& word) {
        const auto stray = stray_look(tag, marks_);
        if (stray.empty()) return;
        fault(tag.place_of(stray), "word-mark",
              fmt::format("the word {} has no mark for this: {}", tag.key, shortened(stray, 40)),
              fmt::format("here may stand what its marks look like; it reads \"{}\"", word.text));
    }

    /// `more`: the forms of the language besides one and other. `forms`: those besides other that the word itself has.
    [[nodiscard]] std::vector<PluralForm> forms_of(const Word& word, std::string_view which) const {
        std::vector<PluralForm> out;
        for (const auto form : words_.plural().forms()) {
            const bool own = &word.in(form) != &word.text;
            const bool wanted = which == kMore ? form != PluralForm::one : own;
            if (form != PluralForm::other && wanted) out.push_back(form);
        }
        return out;
    }

    /// Writes the section once for each of `forms`, on lines of their own where it is alone on its line.
    void repeat(const WordTag& tag, const Word& word, const std::vector<PluralForm>& forms, bool lone) {
        for (const auto form : forms) {
            auto rest = tag.inside;
            while (!rest.empty()) {
                const auto at = std::min(rest.find(kTextTag), rest.find(kFormTag));
                show(tag, rest.substr(0, at));
                if (at == rest.npos) break;
                const bool is_text = rest.substr(at).starts_with(kTextTag);
                is_text ? text_of({.key = tag.key, .place = tag.place}, word, word.in(form))
                        : add(form_name(form), tag.place_of(rest.substr(at)));
                rest.remove_prefix(at + (is_text ? kTextTag : kFormTag).size());
            }
            if (lone) repeated_.push_back(std::exchange(out_, {"", tag.place}));
        }
    }

    static Place place_in(const Word& word, std::string_view text, std::size_t offset) {
        auto place = word.place_of(text);
        place.column += 1 + static_cast<int>(character_count(text.substr(0, offset)));  // after the quotation mark
        return place;
    }

    /// Reports a tag that says no word; `found` is the list of texts, or the word without this form, that it names.
    void unknown(const WordTag& tag, const Word* found) {
        if (found != nullptr && !found->list.empty())
            return fault(tag.place, "unknown-word", fmt::format("the word {} is a list of texts", tag.key),
                         "only the program says lists; name a word that is one text");
        const auto near = words_.nearest_key(tag.key);
        fault(tag.place, "unknown-word", fmt::format("there is no word {}", tag.key),
              near ? fmt::format("did you mean words.{}?", *near)
                   : "add it to words/en-GB.toml of the theme, or see docs/themes.md for the forms of words");
    }

    void fault(const Place& place, const char* rule, std::string message, std::string hint) {
        diagnostics_.error(place, rule, std::move(message), std::move(hint), Exit::usage);
    }

    const Words& words_;
    std::map<std::string, Place>& used_;
    Diagnostics& diagnostics_;
    Line out_;
    std::vector<Line> repeated_;
    std::vector<std::string> open_;             ///< the word that is being written, and those within which it stands
    std::set<std::string, std::less<>> marks_;  ///< those that were met in it
    bool is_too_long_ = false;
    bool good_ = true;
};

}  // namespace

bool TemplateWords::put_into(TemplateText& text) {
    WordWriter writer(words_, used_, diagnostics_);
    std::vector<Line> out;
    out.reserve(text.lines.size());
    for (const auto& line : text.lines) {
        for (auto& one : writer.lines(line)) out.push_back(std::move(one));
    }
    text.lines = std::move(out);
    return writer.good();
}

}  // namespace codify
