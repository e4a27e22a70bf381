#include "source/words/words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/london.h"
#include "base/text.h"
#include "source/words/word_parts.h"

namespace codify {
namespace {

std::string filled(std::string_view text, const PhraseTraits& phrase, std::initializer_list<std::string_view> values) {
    std::string out;
    for (const auto& part : word_parts(text).parts) {
        if (part.kind != WordPart::Kind::value) {
            out += part.text;
            continue;
        }
        const auto name = std::find(phrase.values.begin(), phrase.values.end(), part.text);
        const auto index = static_cast<std::size_t>(name - phrase.values.begin());
        if (index < values.size()) out += *(values.begin() + index);
    }
    return out;
}

}  // namespace

const std::string& Word::in(PluralForm form) const {
    const auto found = std::find_if(forms.begin(), forms.end(), [&](const auto& own) { return own.form == form; });
    return found == forms.end() ? text : found->text;
}

const Place& Word::place_of(std::string_view own) const {
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&](const auto& form) { return form.text.data() == own.data(); });
    return found == forms.end() ? place : found->place;
}

std::vector<std::string_view> Word::texts() const {
    std::vector<std::string_view> out;
    if (list.empty()) out.emplace_back(text);
    for (const auto& own : forms) out.emplace_back(own.text);
    out.insert(out.end(), list.begin(), list.end());
    return out;
}

Words::Words(const std::string& language, WordMap words)
    : words_(std::make_shared<const WordMap>(std::move(words))), plural_(language), collation_(language) {}

const Word* Words::find(std::string_view key) const {
    const auto found = words_->find(key);
    return found == words_->end() ? nullptr : &found->second;
}

std::optional<std::string> Words::nearest_key(std::string_view key) const {
    std::vector<std::string> keys;
    for (const auto& [known, word] : *words_) keys.push_back(known);
    return nearest(key, keys);
}

std::string Words::say(Phrase phrase, std::initializer_list<std::string_view> values) const {
    const auto& traits = traits_of(phrase);
    const auto* word = find(traits.key);
    return word == nullptr ? std::string(traits.key) : filled(word->text, traits, values);
}

std::string Words::say_count(Phrase phrase, std::size_t count) const {
    const auto& traits = traits_of(phrase);
    const auto* word = find(traits.key);
    if (word == nullptr) return std::string(traits.key);
    return filled(word->in(plural_.of(count)), traits, {std::to_string(count)});
}

std::string Words::say_at(Phrase phrase, std::size_t index, std::initializer_list<std::string_view> values) const {
    const auto* word = find(traits_of(phrase).key);
    if (word == nullptr || index >= word->list.size()) return {};
    return filled(word->list[index], traits_of(phrase), values);
}

std::string Words::date(std::string_view iso) const {
    const auto day = iso.size() == 10 ? calendar_day(iso) : std::nullopt;
    if (!day) return say(Phrase::undated);
    const std::chrono::year_month_day date(*day);
    return say(Phrase::day, {std::to_string(unsigned{date.day()}), say_at(Phrase::months, unsigned{date.month()} - 1),
                             std::to_string(int{date.year()})});
}

std::string Words::moment(std::string_view text) const {
    auto day = date(text.substr(0, 10));
    const auto time = clock_words(text);
    return time.empty() ? day : say(Phrase::moment, {day, time});
}

std::string Words::listed(const std::vector<std::string>& texts) const {
    return codify::listed(texts, say(Phrase::last_of_list));
}

}  // namespace codify
