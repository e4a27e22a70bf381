#include "source/words/words_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "source/toml/toml.h"
#include "source/words/word_parts.h"

namespace codify {
namespace {

// The English words have 25 KB. With each above its translation, in letters of three bytes, a file comes close to 90
// KB, and languages with six plural forms need more.
constexpr std::size_t kLargestWords = 256 * 1024;

class Reader {
  public:
    explicit Reader(FileProblems& problems) : problems_(problems) {}

    void group(const TomlValue::Member& group) {
        if (group.value.kind != TomlValue::Kind::table) {
            problems_.error(group, "bad-word", fmt::format("the word \"{}\" stands in no group", printable(group.key)),
                            "write it below a heading such as [search]");
            return;
        }
        for (const auto& member : group.value.members) word(group.key + "." + member.key, member.value);
    }

    ReadWords read;

  private:
    void word(std::string key, const TomlValue& value) {
        Word out;
        out.place = problems_.place(value);
        if (!is_key(key)) {
            problems_.error(value, "bad-word", fmt::format("\"{}\" cannot be the name of a word", printable(key)),
                            "names hold a to z, 0 to 9 and _, such as not_found");
            return;
        }
        const bool good = value.kind == TomlValue::Kind::table  ? forms(value, out)
                          : value.kind == TomlValue::Kind::list ? list(value, out)
                                                                : text(value, out.text);
        const bool said = value.kind == TomlValue::Kind::list
                              ? !out.list.empty() && std::none_of(out.list.begin(), out.list.end(),
                                                                  [](const auto& one) { return one.empty(); })
                              : !out.text.empty();
        if (!good) {
            read.refused.insert(std::move(key));
        } else if (said) {
            read.words.insert_or_assign(std::move(key), std::move(out));
        }
    }

    static bool is_key(std::string_view key) {
        return std::all_of(key.begin(), key.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
        });
    }

    bool text(const TomlValue& value, std::string& out) {
        if (value.kind != TomlValue::Kind::text) {
            problems_.error(value, "bad-word", "a word is a text, and this is " + kind_name(value.kind),
                            "write it in quotation marks");
            return false;
        }
        const auto fault = word_parts(value.text).fault;
        if (!fault.empty()) {
            problems_.error(value, "bad-word", "this word cannot be read: " + fault,
                            "keep {{…}}, {…} and <…>…</…> as they are in the English words");
            return false;
        }
        if (!trim(value.text).empty()) out = value.text;
        return true;
    }

    bool list(const TomlValue& value, Word& out) {
        bool good = true;
        for (const auto& item : value.items) {
            std::string one;
            good = text(item, one) && good;
            out.list.push_back(std::move(one));
        }
        return good;
    }

    bool forms(const TomlValue& value, Word& out) {
        out.has_forms = true;
        bool good = value.find("other") != nullptr;
        if (!good)
            problems_.error(value, "word-form", "this word has no form `other`, which serves all other numbers",
                            "add other = \"…\"");
        for (const auto& member : value.members) {
            const auto form = plural_form(member.key);
            std::string own;
            if (!form) {
                problems_.error(member, "word-form", fmt::format("there is no form `{}`", printable(member.key)),
                                "the forms are zero, one, two, few, many and other");
                good = false;
            } else if (text(member.value, own)) {
                if (*form == PluralForm::other) {
                    out.place = problems_.place(member.value);
                    out.text = std::move(own);
                } else if (!own.empty()) {
                    out.forms.push_back({*form, std::move(own), problems_.place(member.value)});
                }
            } else {
                good = false;
            }
        }
        std::sort(out.forms.begin(), out.forms.end(), [](const auto& a, const auto& b) { return a.form < b.form; });
        return good;
    }

    FileProblems& problems_;
};

void report_values(const Place& place, std::string message, std::string hint, Diagnostics& diagnostics) {
    diagnostics.error(place, "word-values", std::move(message), std::move(hint), Exit::usage);
}

/// What is in `all` and not in `some`; both are sorted.
std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& some) {
    std::vector<std::string> out;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(out));
    return out;
}

const char* kind_of(const Word& word) {
    return !word.list.empty() ? "a list" : word.has_forms ? "a table of plural forms" : "one text";
}

/// Everything that a word may contain.
std::vector<std::string> all_holes(const Word& word) {
    std::vector<std::string> out;
    for (const auto text : word.texts()) {
        for (auto& hole : holes_of(text)) out.push_back(std::move(hole));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// Whether the list `word` is as long as the program needs it.
bool check_length(const std::string& key, const Word& word, Diagnostics& diagnostics) {
    const auto phrase =
        std::find_if(kPhrases.begin(), kPhrases.end(), [&](const PhraseTraits& one) { return one.key == key; });
    if (phrase == kPhrases.end() || phrase->length == 0 || phrase->length == word.list.size()) return true;
    report_values(word.place,
                  fmt::format("the word {} must be a list of {}, not of {}", key, phrase->length, word.list.size()),
                  "write one text for each", diagnostics);
    return false;
}

}  // namespace

void add_refs(const WordMap& words, WordRefs& out) {
    for (const auto& [key, word] : words) out.emplace(key, &word);
}

ReadWords read_words(std::string_view text, FileProblems& problems) {
    Reader reader(problems);
    const auto table = parse_toml(text, 1, problems, kLargestWords);
    if (!table) return {.words = {}, .refused = {}, .is_whole = false};
    for (const auto& member : table->members) reader.group(member);
    return std::move(reader.read);
}

bool check_against(const std::string& key, const Word& word, const Word& original, Diagnostics& diagnostics) {
    if (std::string_view(kind_of(word)) != kind_of(original)) {
        report_values(word.place, fmt::format("the word {} must be {}, not {}", key, kind_of(original), kind_of(word)),
                      "write it in the same way as in English", diagnostics);
        return false;
    }
    const auto known = all_holes(original);
    bool good = true;
    for (const auto text : word.texts()) {
        const auto unknown = without(holes_of(text), known);
        if (unknown.empty()) continue;
        report_values(word.place_of(text),
                      fmt::format("nothing is filled in for {} in the word {}", listed(unknown), key),
                      known.empty() ? "take it out" : "there may be: " + listed(known), diagnostics);
        good = false;
    }
    if (!word.list.empty()) return check_length(key, word, diagnostics) && good;
    const auto lost = without(holes_of(original.text), holes_of(word.text));
    if (!lost.empty()) {
        report_values(word.place, fmt::format("the word {} lacks {}", key, listed(lost)),
                      fmt::format("in English it is \"{}\"", original.text), diagnostics);
    }
    return good && lost.empty();
}

void check_phrases(const WordRefs& words, Diagnostics& diagnostics) {
    for (const auto& phrase : kPhrases) {
        const auto found = words.find(phrase.key);
        if (found == words.end()) continue;
        Word expected{.text = {}};
        for (const auto& name : phrase.values) {
            if (!name.empty()) expected.text += fmt::format("{{{{{}}}}}", name);
        }
        expected.has_forms = phrase.kind == PhraseTraits::Kind::counted;
        if (phrase.kind == PhraseTraits::Kind::list) expected.list = {expected.text};
        (void)check_against(std::string(phrase.key), *found->second, expected, diagnostics);
    }
}

}  // namespace codify
