#include "pages/text/word_diff.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "base/alignment.h"

namespace codify {
namespace {

using Text = ComparedTexts::Text;

/// The weight of `size` words from `first` on: their letters, without words of up to three letters, such as "and".
std::size_t weight(const Text& text, std::size_t first, std::size_t size) {
    std::size_t sum = 0;
    for (std::size_t i = first; i < first + size; ++i) sum += text.length(i) > 3 ? text.length(i) : 0;
    return sum;
}

/// Removes shared stretches between two differences that are too short to interrupt them: less than one word of six
/// letters, or little compared with the differences around them.
std::vector<Stretch> readable(std::vector<Stretch> stretches, const Text& before, const Text& after) {
    constexpr std::size_t least = 6, share = 8;
    std::vector<Stretch> out;
    Stretch last{0, 0, 0};
    const auto gap = [&](const Stretch& from, const Stretch& to) {
        const auto in_before = from.before + from.size, in_after = from.after + from.size;
        return std::max(weight(before, in_before, to.before - in_before), weight(after, in_after, to.after - in_after));
    };
    stretches.push_back({before.words.size(), after.words.size(), 0});
    for (std::size_t i = 0; i + 1 < stretches.size(); ++i) {
        const auto& here = stretches[i];
        const auto& next = stretches[i + 1];
        const bool first = here.before == 0 && here.after == 0;
        const bool final =
            here.before + here.size == before.words.size() && here.after + here.size == after.words.size();
        const auto says = weight(before, here.before, here.size);
        const bool weak = says < least || says * share < std::min(gap(last, here), gap(here, next));
        if (!first && !final && weak) continue;
        out.push_back(last = here);
    }
    return out;
}

/// By word, whether it is marked.
std::vector<bool> marks(std::size_t words, const std::vector<Stretch>& shared, std::size_t Stretch::*start) {
    std::vector<bool> out(words, true);
    for (const auto& stretch : shared) {
        const auto from = out.begin() + static_cast<std::ptrdiff_t>(stretch.*start);
        std::fill(from, from + static_cast<std::ptrdiff_t>(stretch.size), false);
    }
    return out;
}

std::string marked_text(const Text& text, const std::vector<bool>& marks, std::string_view tag) {
    std::string out;
    out.reserve(text.html.size() + 16 * tag.size());
    std::size_t written = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i]) continue;
        auto end = i;
        while (end + 1 < marks.size() && marks[end + 1] && text.words[end + 1].part == text.words[i].part) ++end;
        out.append(text.html, written, text.words[i].begin - written);
        out.append("<").append(tag).append(">");
        out.append(text.html, text.words[i].begin, text.words[end].end - text.words[i].begin);
        out.append("</").append(tag).append(">");
        written = text.words[end].end;
        i = end;
    }
    return out.append(text.html, written);
}

}  // namespace

ComparedTexts::ComparedTexts(std::vector<std::string> texts) {
    std::unordered_map<std::string_view, int> ids;
    texts_.reserve(texts.size());  // `ids` refers to the texts, so none of them may be moved
    for (auto& html : texts) {
        auto& text = texts_.emplace_back();
        text.html = std::move(html);
        text.words = html_words(text.html);
        text.ids.reserve(text.words.size());
        for (const auto& word : text.words) {
            const auto letters = std::string_view(text.html).substr(word.begin, word.end - word.begin);
            text.ids.push_back(ids.emplace(letters, static_cast<int>(ids.size())).first->second);
        }
    }
}

MarkedTexts ComparedTexts::marked(std::size_t before, std::size_t after) const {
    const auto& left = texts_[before];
    const auto& right = texts_[after];
    const auto shared = readable(aligned(left.ids, right.ids), left, right);
    MarkedTexts out;
    for (const auto& stretch : shared) out.shared += stretch.size;
    out.only_before = left.words.size() - out.shared;
    out.only_after = right.words.size() - out.shared;
    out.before = marked_text(left, marks(left.words.size(), shared, &Stretch::before), "del");
    out.after = marked_text(right, marks(right.words.size(), shared, &Stretch::after), "ins");
    return out;
}

MarkedTexts mark_words(std::string_view before, std::string_view after) {
    return ComparedTexts({std::string(before), std::string(after)}).marked(0, 1);
}

}  // namespace codify
