#include "outputs/search/synonyms.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "base/text.h"
#include "outputs/search/co_occurrence.h"
#include "outputs/search/families.h"
#include "outputs/search/rows.h"
#include "outputs/search/stems.h"
#include "outputs/search/stop_words.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

class SynonymReader {
  public:
    SynonymReader(const Dictionary& dictionary, const CoOccurrence& co_occurrence, Diagnostics& diagnostics)
        : dictionary_(dictionary), co_occurrence_(co_occurrence), diagnostics_(diagnostics) {}

    SearchLink read(const Synonym& synonym) {
        SearchLink link;
        for (const auto& term : synonym.say) {
            const auto words = word_parts(term.text);
            if (words.empty())
                diagnostics_.warning(term.place, "search-word", "this holds no word that a reader could type",
                                     "write a word with letters");
            else
                link.say.push_back(phrase(words));
            if (words.size() == 1) add_family(words.front(), link.say);
        }
        // The engine uses the first that matches, so the longest comes first.
        const auto length = [](const std::string& say) { return std::count(say.begin(), say.end(), ' '); };
        std::stable_sort(link.say.begin(), link.say.end(),
                         [&](const auto& a, const auto& b) { return length(a) > length(b); });
        for (const auto& term : synonym.find) {
            if (const auto words = found(term)) link.find.push_back(phrase(*words));
        }
        return link;
    }

  private:
    /// Adds words of the same family that no page has: the browser does not know their family.
    void add_family(const std::string& word, std::vector<std::string>& say) const {
        for (const auto other : named_with(word)) {
            if (dictionary_.find(other) < 0) say.emplace_back(other);
        }
    }

    /// The words of `term` without stop words, if a passage contains all of them.
    std::optional<std::vector<std::string>> found(const Synonym::Term& term) {
        auto words = word_parts(term.text);
        words.erase(std::remove_if(words.begin(), words.end(), [](const auto& w) { return is_stop_word(w); }),
                    words.end());
        std::vector<int> numbers;
        for (const auto& word : words) {
            numbers.push_back(dictionary_.find(word));
            if (numbers.back() >= 0) continue;
            const auto near = nearest(word, dictionary_.words);
            diagnostics_.warning(
                term.place, "search-word", fmt::format("no page holds the word \"{}\"", as_written(word)),
                near ? fmt::format("did you mean \"{}\"?", *near) : "write a word that stands on a page of this site");
            return std::nullopt;
        }
        if (words.empty()) {
            diagnostics_.warning(term.place, "search-word", "this holds no word that the search looks for",
                                 "write a word that says more");
            return std::nullopt;
        }
        if (words.size() > 1 && !co_occurrence_.meet(numbers)) {
            diagnostics_.warning(term.place, "search-word",
                                 fmt::format("the words of \"{}\" stand together in no part of a page", term.text),
                                 "write each as a text of its own");
            return std::nullopt;
        }
        return words;
    }

    const Dictionary& dictionary_;
    const CoOccurrence& co_occurrence_;
    Diagnostics& diagnostics_;
};

/// For each word that no page has: a word of the same family that a page has, unless their endings match anyway.
std::vector<SearchLink> families(const Dictionary& dictionary) {
    std::vector<SearchLink> out;
    for (const auto word : joined_words()) {
        if (dictionary.find(word) >= 0) continue;
        const auto others = named_with(word);
        const auto known = std::find_if(others.begin(), others.end(), [&](auto w) { return dictionary.find(w) >= 0; });
        if (known != others.end() && !differ_by_endings(word, *known))
            out.push_back({{std::string(word)}, {std::string(*known)}});
    }
    return out;
}

/// Each pair of letters and words, without duplicates.
std::vector<SearchLink> initialisms(const std::vector<Segment>& segments) {
    std::vector<SearchLink> out;
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& segment : segments) {
        for (const auto& initialism : segment.initialisms) {
            auto words = phrase(initialism.words);
            if (seen.emplace(initialism.letters, words).second)
                out.push_back({{initialism.letters}, {std::move(words)}});
        }
    }
    return out;
}

}  // namespace

std::vector<SearchLink> search_links(const Model& model, const SearchPages& pages, const std::vector<Segment>& segments,
                                     const InvertedIndex& inverted, Diagnostics& diagnostics) {
    std::vector<SearchLink> out;
    if (!model.synonyms.empty()) {
        const CoOccurrence co_occurrence(pages, segments, inverted);
        SynonymReader reader(inverted.dictionary, co_occurrence, diagnostics);
        for (const auto& synonym : model.synonyms) {
            auto link = reader.read(synonym);
            if (!link.say.empty() && !link.find.empty()) out.push_back(std::move(link));
        }
    }
    auto harvested = initialisms(segments);
    std::move(harvested.begin(), harvested.end(), std::back_inserter(out));
    auto joined = families(inverted.dictionary);
    std::move(joined.begin(), joined.end(), std::back_inserter(out));
    return out;
}

std::string packed_links(const Dictionary& dictionary, const std::vector<SearchLink>& links) {
    std::string out;
    for (const auto& link : links)
        append_row(out, {packed_phrases(dictionary, link.say), packed_phrases(dictionary, link.find)});
    return out;
}

}  // namespace codify
