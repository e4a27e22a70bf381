#include "outputs/search/examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "outputs/search/stop_words.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

/// One word of an example: its parts, and the whole word if it is hyphenated.
struct ExampleWord {
    std::vector<std::string> parts;
    std::string whole;
};

std::vector<ExampleWord> example_words(std::string_view text) {
    std::vector<ExampleWord> out;
    for (auto& forms : words_of(text)) {
        auto whole = forms.back();
        if (forms.size() > 1) forms.pop_back();
        out.push_back({std::move(forms), std::move(whole)});
    }
    return out;
}

/// The parts of the words of `example`, in order, each with a space before and after it.
std::string row_of(const std::vector<ExampleWord>& example) {
    std::string row = " ";
    for (const auto& word : example) row += fmt::format("{} ", fmt::join(word.parts, " "));
    return row;
}

/// Search terms in synonyms.toml: for words of the pages, and for pages and levels. Folded.
std::vector<std::string> readers_phrases(const Model& model, const std::vector<SearchLink>& links) {
    std::vector<std::string> out;
    for (const auto& link : links) out.insert(out.end(), link.say.begin(), link.say.end());
    const auto add = [&](const std::vector<Synonym::Term>& say) {
        for (const auto& term : say) {
            const auto row = row_of(example_words(term.text));
            if (row.size() > 2) out.push_back(row.substr(1, row.size() - 2));
        }
    };
    for (const auto& names : model.page_names) add(names.say);
    for (const auto& names : model.level_names) add(names.say);
    return out;
}

/// The words of those of `phrases` that occur in `example`.
std::set<std::string> readers_words(const std::vector<ExampleWord>& example, const std::vector<std::string>& phrases) {
    std::set<std::string> out;
    const auto row = row_of(example);
    for (const auto& phrase : phrases) {
        if (row.find(" " + phrase + " ") == std::string::npos) continue;
        for (const auto& word : words_of(phrase)) out.insert(word.front());
    }
    return out;
}

class ExampleChecker {
  public:
    ExampleChecker(const Dictionary& dictionary, std::vector<std::string> phrases, Diagnostics& diagnostics)
        : dictionary_(dictionary), phrases_(std::move(phrases)), diagnostics_(diagnostics) {}

    void check(const SearchExample& example) {
        const auto words = example_words(example.words);
        const auto typed = readers_words(words, phrases_);
        const auto is_known = [&](const std::string& word) {
            return is_stop_word(word) || typed.count(word) > 0 || dictionary_.find(word) >= 0;
        };
        const auto finds_nothing = [&](const ExampleWord& word) {
            return !is_known(word.whole) && !std::all_of(word.parts.begin(), word.parts.end(), is_known);
        };
        const auto unknown = std::find_if(words.begin(), words.end(), finds_nothing);
        const bool counts =
            std::any_of(words.begin(), words.end(), [](const ExampleWord& word) { return !is_stop_word(word.whole); });
        std::string row;
        for (const auto& word : words) row += word.whole + " ";
        if (unknown != words.end()) {
            const auto near = nearest(unknown->whole, dictionary_.words);
            diagnostics_.warning(
                example.place, "search-example", fmt::format("no page holds the word \"{}\"", unknown->whole),
                near ? fmt::format("did you mean \"{}\"?", *near) : "offer words that stand on pages of this site");
        } else if (!counts) {
            diagnostics_.warning(example.place, "search-example", "this holds no word that the search looks for",
                                 "write a word that says more");
        } else if (!seen_.insert(row).second) {
            diagnostics_.warning(example.place, "search-example",
                                 fmt::format("the example \"{}\" is there twice", example.words),
                                 "take one of the two out");
        }
    }

  private:
    const Dictionary& dictionary_;
    std::vector<std::string> phrases_;
    Diagnostics& diagnostics_;
    std::set<std::string> seen_;  // normalised as the search does
};

}  // namespace

void check_search_examples(const Model& model, const Dictionary& dictionary, const std::vector<SearchLink>& links,
                           Diagnostics& diagnostics) {
    ExampleChecker checker(dictionary, readers_phrases(model, links), diagnostics);
    for (const auto& page : model.pages)
        for (const auto& example : page.examples) checker.check(example);
}

}  // namespace codify
