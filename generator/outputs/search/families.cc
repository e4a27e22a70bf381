#include "outputs/search/families.h"

#include <algorithm>
#include <unordered_map>

#include "outputs/search/stems.h"

namespace codify {
namespace {

/// Stems to separate: a row lists prefixes, and words with different prefixes of a row belong to different families.
/// The longest prefix counts, so "careful" separates "carefully" from "care" and "caring".
constexpr std::string_view kApart[] = {
    "accountab account",
    "authorit author",
    "busy busi",
    "careful care",
    "collectiv collect",
    "committee commit",
    "competen compet",
    "confidential confiden",
    "consisten consist",
    "constructiv construct",
    "conversat convers",
    "critical critic",
    "customer custom",
    "designat design",
    "directory director direct",
    "diversion divers",
    "effectiv effect",
    "emergenc emerg",
    "evening even",
    "executiv execut",
    "experien experiment",
    "factory factor fact",
    "generat general generous generic",
    "hospitalit hospitab hospital",
    "humane human",
    "identit identif identic",
    "importan import",
    "informal inform",
    "initiat initial",
    "integrity integrat integral",
    "internal intern",
    "later lateral late",
    "minorit minor",
    "morale moral",
    "objectiv object",
    "organis organ",
    "partial partner part",
    "personal person",
    "police polic",
    "polite politic",
    "positiv posit",
    "practical practic",
    "presence present press",
    "productiv product",
    "publica public",
    "reasonab reason",
    "relativ relat",
    "respectiv respect",
    "responsib respons",
    "secondary secondment second",
    "several severance sever",
    "subjectiv subject",
    "succession successor success",
    "trustee trust",
    "universal universit",
};

/// Stems to join: each word represents all words with its stem.
constexpr std::string_view kTogether[] = {
    "absence absent absenteeism",
    "accuracy accurate",
    "advise advice advisory",
    "advocate advocacy",
    "analyse analysis analyst analytical",
    "anxiety anxious",
    "apology apologise",
    "autism autistic",
    "budget budgetary",
    "candour candid",
    "clarity clarify clear",
    "clinic clinician",
    "compassion compassionate",
    "complain complaint",
    "comply compliance compliant",
    "curious curiosity",
    "decide decision decisive",
    "deliver delivery",
    "discipline disciplinary",
    "discriminate discriminatory",
    "economy economic",
    "empathy empathetic empathise",
    "employ employee",
    "equity equitable",
    "exclude exclusion",
    "expert expertise",
    "explain explanation",
    "fail failure",
    "finance financial",
    "guide guidance guideline",
    "honest honesty",
    "humble humility",
    "inspect inspector",
    "introduce introduction",
    "judge judgement",
    "maintain maintenance",
    "mentor mentorship mentee",
    "oversee oversight",
    "partner partnership",
    "perceive perception",
    "prioritise priority",
    "private privacy",
    "provide provision",
    "qualify qualification",
    "racism racist racial",
    "recognise recognition",
    "redundant redundancy",
    "regulate regulatory",
    "relation relationship",
    "religion religious",
    "resident residential",
    "resolve resolution",
    "respond response",
    "retain retention",
    "safe safety",
    "scrutiny scrutinise",
    "sexism sexist",
    "silence silent",
    "solve solution",
    "staff staffing",
    "strategy strategic",
    "succeed success",
    "supervise supervisor supervisory",
    "suspend suspension",
    "train trainee",
    "vacancy vacant",
    "violence violent",
    "vision visionary",
    "volunteer voluntary",
};

std::vector<std::string_view> words_in(std::string_view row) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < row.size();) {
        const auto end = std::min(row.find(' ', at), row.size());
        out.push_back(row.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// By first letter, the longest prefix first.
const std::vector<std::string_view>& beginnings_with(char letter) {
    static const auto all = [] {
        std::unordered_map<char, std::vector<std::string_view>> out;
        for (const auto row : kApart) {
            for (const auto beginning : words_in(row)) out[beginning.front()].push_back(beginning);
        }
        for (auto& [first, list] : out)
            std::sort(list.begin(), list.end(), [](auto a, auto b) { return a.size() > b.size(); });
        return out;
    }();
    static const std::vector<std::string_view> none;
    const auto found = all.find(letter);
    return found == all.end() ? none : found->second;
}

std::string_view beginning_of(std::string_view word) {
    for (const auto beginning : beginnings_with(word.front())) {
        if (word.substr(0, beginning.size()) == beginning) return beginning;
    }
    return {};
}

/// The stem of `word`, with its prefix where that separates it from other words with the same stem.
std::string own_family(std::string_view word, std::string stem) {
    if (const auto beginning = beginning_of(word); !beginning.empty()) (stem += '|') += beginning;
    return stem;
}

bool begins_one_of(std::string_view beginning, const std::vector<std::string>& words) {
    const auto at = std::lower_bound(words.begin(), words.end(), beginning);
    return at != words.end() && std::string_view(*at).substr(0, beginning.size()) == beginning;
}

}  // namespace

std::string family_of(std::string_view word, std::string stem) {
    static const auto joined = [] {
        std::unordered_map<std::string, std::string> out;
        const Stemmer stemmer;
        for (const auto row : kTogether) {
            const auto words = words_in(row);
            const auto first = own_family(words.front(), stemmer.stem(words.front()));
            for (const auto each : words) out.emplace(own_family(each, stemmer.stem(each)), first);
        }
        return out;
    }();
    auto family = own_family(word, std::move(stem));
    const auto found = joined.find(family);
    return found == joined.end() ? family : found->second;
}

std::string beginnings_apart(const std::vector<std::string>& words) {
    std::string out;
    for (const auto row : kApart) {
        const auto all = words_in(row);
        if (std::none_of(all.begin(), all.end(), [&](auto each) { return begins_one_of(each, words); })) continue;
        if (!out.empty()) out += ' ';
        out += row;
    }
    return out;
}

std::vector<std::string_view> joined_words() {
    std::vector<std::string_view> out;
    for (const auto row : kTogether) {
        const auto words = words_in(row);
        out.insert(out.end(), words.begin(), words.end());
    }
    return out;
}

std::vector<std::string_view> named_with(std::string_view word) {
    static const auto rows = [] {
        std::unordered_map<std::string_view, std::string_view> out;
        for (const auto row : kTogether) {
            for (const auto each : words_in(row)) out.emplace(each, row);  // of several rows the first
        }
        return out;
    }();
    const auto found = rows.find(word);
    if (found == rows.end()) return {};
    auto all = words_in(found->second);
    all.erase(std::find(all.begin(), all.end(), word));
    return all;
}

}  // namespace codify
