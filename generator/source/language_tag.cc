#include "source/language_tag.h"

#include <algorithm>
#include <set>
#include <vector>

#include "base/text.h"

namespace codify {
namespace {

bool all_letters(std::string_view part) {
    return std::all_of(part.begin(), part.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool all_digits(std::string_view part) {
    return std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_tag_part(std::string_view part, std::size_t least) {
    return part.size() >= least && part.size() <= 8 && std::all_of(part.begin(), part.end(), [](char c) {
               return all_letters({&c, 1}) || all_digits({&c, 1});
           });
}

bool is_variant(std::string_view part) {
    return is_tag_part(part, 5) || (part.size() == 4 && all_digits(part.substr(0, 1)) && is_tag_part(part, 4));
}

std::vector<std::string> tag_parts(std::string_view tag) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= tag.size();) {
        const auto end = std::min(tag.find('-', at), tag.size());
        out.push_back(lower(tag.substr(at, end - at)));
        at = end + 1;
    }
    return out;
}

}  // namespace

bool is_language_tag(std::string_view tag) {
    const auto parts = tag_parts(tag);
    auto part = parts.begin();
    const auto is = [&](auto&& holds) { return part != parts.end() && holds(*part); };
    const auto skip = [&](auto&& holds) {
        if (is(holds)) ++part;
    };
    // BCP 47 sets five to eight letters apart for languages to come. None ever had so many: "Welsh" is a name.
    const bool language = all_letters(*part) && (part->size() == 2 || part->size() == 3);
    if (!language) return false;
    ++part;
    skip([](const std::string& p) { return p.size() == 4 && all_letters(p); });
    if (is([](const std::string& p) { return p == "uk"; })) return false;
    skip([](const std::string& p) { return (p.size() == 2 && all_letters(p)) || (p.size() == 3 && all_digits(p)); });
    std::set<std::string> seen;
    for (; is(is_variant); ++part) {
        if (!seen.insert(*part).second) return false;
    }
    while (is([](const std::string& p) { return is_tag_part(p, 1) && p.size() == 1; })) {
        const bool is_private = *part == "x";
        if (!seen.insert(*part++).second) return false;
        const auto begin = part;
        while (is([&](const std::string& p) { return is_tag_part(p, is_private ? 1 : 2); })) ++part;
        if (part == begin) return false;
    }
    return part == parts.end();
}

std::string primary_language(std::string_view tag) { return tag_parts(tag).front(); }

std::optional<std::string> closest_language(std::string_view language, const std::vector<std::string>& tags) {
    const auto first = [&](auto&& holds) -> std::optional<std::string> {
        const auto found =
            std::find_if(tags.begin(), tags.end(), [&](const std::string& tag) { return holds(lower(tag)); });
        return found == tags.end() ? std::nullopt : std::optional(*found);
    };
    for (auto wanted = lower(language);; wanted.resize(wanted.rfind('-'))) {
        if (auto same = first([&](const std::string& tag) { return tag == wanted; })) return same;
        if (wanted.rfind('-') == std::string::npos) break;
    }
    const auto primary = primary_language(language);
    return first([&](const std::string& tag) { return primary_language(tag) == primary; });
}

std::optional<std::string> meant_language(std::string_view text) {
    struct Name {
        const char *name, *tag;
    };
    static constexpr Name names[] = {{"english", "en-GB"}, {"british", "en-GB"}, {"welsh", "cy"},  {"cymraeg", "cy"},
                                     {"gaelic", "gd"},     {"irish", "ga"},      {"scots", "sco"}, {"french", "fr"},
                                     {"german", "de"},     {"spanish", "es"},    {"polish", "pl"}, {"urdu", "ur"},
                                     {"punjabi", "pa"},    {"portuguese", "pt"}};
    const auto first = lower(trim(text));
    for (const auto& [name, tag] : names) {
        if (first.starts_with(name)) return tag;
    }
    auto tag = std::string(trim(text));
    tag.resize(std::min(tag.find_first_of(".@"), tag.size()));  // locale names: en_GB.UTF-8
    std::replace(tag.begin(), tag.end(), '_', '-');
    if (lower(tag).ends_with("-uk")) tag.replace(tag.size() - 2, 2, "GB");
    if (!is_language_tag(tag)) return std::nullopt;
    return tag;
}

}  // namespace codify
