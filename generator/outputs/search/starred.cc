#include "outputs/search/starred.h"

#include "base/text.h"

namespace codify {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// The slug of `title`: ASCII letters and digits in lower case, a hyphen for every run of other characters.
std::string name_of(std::string_view title) {
    std::string out;
    for (std::size_t at = 0; at < title.size(); ++at) {
        if (!is_letter(title[at])) continue;
        if (!out.empty() && !is_letter(title[at - 1])) out += '-';
        out += title[at];
    }
    return lower(out);
}

}  // namespace

std::string starred(std::string_view text, std::string_view title) {
    std::string out(text);
    const auto name = name_of(title);
    if (!name.empty() && text.substr(0, name.size()) == name) out.replace(0, name.size(), "*");
    return out;
}

}  // namespace codify
