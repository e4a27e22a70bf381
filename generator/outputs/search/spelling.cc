#include "outputs/search/spelling.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace codify {
namespace {

using Texts = std::initializer_list<std::string_view>;

/// Replaces `from` by `to` after one of `roots` at the start of a word, if the rest of the word is allowed.
struct Rule {
    Texts roots;
    std::string_view from, to;
    Texts unless{};  ///< prefixes that the rest must not have
    Texts only{};    ///< the only allowed rests; empty for any
};

const Rule kRules[] = {
    {{"anal", "paral", "catal"}, "yz", "ys"},
    {{"arm", "behavi", "cand", "col", "endeav", "fav", "flav", "harb", "hon", "hum", "lab", "neighb", "rum", "sav"},
     "or",
     "our",
     {"ous", "at", "ary", "if"}},
    {{"cent", "fib", "lit", "theat"}, "er", "re", {}, {"", "s"}},
    {{"cent"}, "ered", "red"},
    {{"cance", "channe", "counse", "labe", "marsha", "mode", "signa", "trave"}, "le", "lle", {}, {"", "d", "r", "rs"}},
    {{"cance", "channe", "counse", "labe", "marsha", "mode", "signa", "trave"}, "li", "lli", {"z", "s", "t"}},
    {{"counse"}, "lo", "llo"},
    {{"enro", "fulfi", "insti"}, "ll", "l", {"e", "i"}},
    {{"ski", "wi"}, "llful", "lful"},
    {{"acknowledg", "judg"}, "m", "em"},
    {{"anal", "catal", "dial"}, "og", "ogue", {}, {"", "s"}},
    {{"defen", "offen"}, "se", "ce", {"n"}},
    {{"practi"}, "s", "c"},
    {{"program"}, "", "me", {}, {"", "s"}},
    {{"learn"}, "t", "ed", {}, {""}},
    {{"focu"}, "ss", "s"},
};

const Texts kHardIz = {"en", "on"};
constexpr std::size_t kShortestBeforeIz = 3;  // "size" and "prize" have the same spelling everywhere

bool starts(std::string_view text, const Texts& with) {
    return std::any_of(with.begin(), with.end(), [&](std::string_view w) { return text.substr(0, w.size()) == w; });
}

bool fits(const Rule& rule, std::string_view rest) {
    if (starts(rest, rule.unless)) return false;
    return rule.only.size() == 0 || std::find(rule.only.begin(), rule.only.end(), rest) != rule.only.end();
}

/// Applies `rule` after `root`. Returns whether it fits.
bool apply(const Rule& rule, std::string_view root, std::string& word) {
    const auto text = std::string_view(word);
    if (text.substr(0, root.size()) != root || text.substr(root.size(), rule.from.size()) != rule.from) return false;
    if (!fits(rule, text.substr(root.size() + rule.from.size()))) return false;
    word.replace(root.size(), rule.from.size(), rule.to);
    return true;
}

struct RuleOfRoot {
    const Rule* rule;
    std::string_view root;
};

/// The rules that can apply to a word with this first byte, in their order.
std::array<std::vector<RuleOfRoot>, 256> by_first_letter() {
    std::array<std::vector<RuleOfRoot>, 256> out;
    for (const auto& rule : kRules) {
        for (const auto root : rule.roots) out[static_cast<unsigned char>(root.front())].push_back({&rule, root});
    }
    return out;
}

/// "organiz…" to "organis…", but not "citizen" and "horizon".
void soften(std::string& word) {
    auto at = word.find("iz", kShortestBeforeIz);
    while (at != std::string::npos && starts(std::string_view(word).substr(at + 2), kHardIz))
        at = word.find("iz", at + 1);
    if (at != std::string::npos) word[at + 1] = 's';
}

}  // namespace

std::string british(std::string word) {
    static const auto kByLetter = by_first_letter();
    if (word.empty()) return word;
    soften(word);
    const Rule* done = nullptr;  // each rule applies once, whatever its number of matching roots
    for (const auto& [rule, root] : kByLetter[static_cast<unsigned char>(word.front())]) {
        if (rule != done && apply(*rule, root, word)) done = rule;
    }
    return word;
}

std::string spelling_rules() {
    auto out = fmt::format("^(.{{{},}}?)iz(?!{})\t$1is\n", kShortestBeforeIz, fmt::join(kHardIz, "|"));
    for (const auto& rule : kRules) {
        out += fmt::format("^({}){}", fmt::join(rule.roots, "|"), rule.from);
        if (rule.unless.size() > 0) out += fmt::format("(?!{})", fmt::join(rule.unless, "|"));
        if (rule.only.size() > 0) out += fmt::format("(?=(?:{})$)", fmt::join(rule.only, "|"));
        out += fmt::format("\t$1{}\n", rule.to);
    }
    return out;
}

}  // namespace codify
