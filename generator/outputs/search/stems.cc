#include "outputs/search/stems.h"

#include <libstemmer.h>

#include <algorithm>
#include <new>

namespace codify {

Stemmer::Stemmer() : stemmer_(sb_stemmer_new("english", "UTF_8")) {
    if (stemmer_ == nullptr) throw std::bad_alloc();
}

Stemmer::~Stemmer() { sb_stemmer_delete(stemmer_); }

std::string Stemmer::stem(std::string_view word) const {
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const auto* stem = sb_stemmer_stem(stemmer_, bytes, static_cast<int>(word.size()));
    if (stem == nullptr) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_))};
}

namespace {

bool is_ending(std::string_view text) {
    return text.empty() || endings().find(' ' + std::string(text) + ' ') != std::string_view::npos;
}

}  // namespace

bool differ_by_endings(std::string_view one, std::string_view other) {
    constexpr std::size_t least = 4;
    const auto same = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
    for (auto size = static_cast<std::size_t>(same - one.begin()); size >= least; --size) {
        if (is_ending(one.substr(size)) && is_ending(other.substr(size))) return true;
    }
    return false;
}

std::string_view endings() {
    return " e s es d ed r er ers ing ings y ies ied ying ly ment ments ion ions ation al ial ate ary ory or ors able "
           "ive ness ity ee ees ance ship ";
}

}  // namespace codify
