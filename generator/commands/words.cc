#include "commands/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <tuple>
#include <vector>

#include "base/process.h"
#include "base/report.h"
#include "base/text.h"
#include "commands/console.h"
#include "commands/excerpts.h"
#include "commands/guarded.h"
#include "source/language_tag.h"
#include "source/roots.h"
#include "theme/theme_words.h"

namespace codify {
namespace {

/// "add = \"\"", with one pair of quotation marks for each text that the word needs, below the English as a comment.
std::string to_fill_in(const std::string& name, const Word& original, const PluralRules& plural) {
    std::string out;
    const auto comment = [&](std::string_view text) { out += fmt::format("# {}\n", text); };
    std::vector<std::string> gaps;
    if (!original.list.empty()) {
        comment(fmt::format("{}", fmt::join(original.list, ", ")));
        return out + fmt::format("{} = [{}]\n", name,
                                 fmt::join(std::vector<std::string>(original.list.size(), "\"\""), ", "));
    }
    comment(original.text);
    if (!original.has_forms) return out + name + " = \"\"\n";
    for (const auto form : plural.forms()) gaps.push_back(fmt::format("{} = \"\"", form_name(form)));
    return out + fmt::format("{} = {{ {} }}\n", name, fmt::join(gaps, ", "));
}

/// `words` in the order of their file, each below the heading of its group.
std::string groups_to_fill_in(const WordMap& words, const PluralRules& plural) {
    std::vector<const WordMap::value_type*> sorted;
    for (const auto& word : words) sorted.push_back(&word);
    const auto place = [](const WordMap::value_type* word) {
        return std::tie(word->second.place.file, word->second.place.line);
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](auto* a, auto* b) { return place(a) < place(b); });
    std::string out, group;
    for (const auto* word : sorted) {
        const auto dot = word->first.find('.');
        if (word->first.substr(0, dot) != group) out += fmt::format("\n[{}]\n", group = word->first.substr(0, dot));
        out += to_fill_in(word->first.substr(dot + 1), word->second, plural);
    }
    return out;
}

class WordList {
  public:
    explicit WordList(const WordsOptions& options) : options_(options), roots_(options.site.source) {}

    int run() {
        const auto config = load_settings(options_.site, roots_, diagnostics_);
        if (!config) return fail();
        const auto choice = theme_choice(*config, options_.site);
        const auto chain = ThemeChain::open(choice.name, roots_.search_path, choice.named_at, diagnostics_);
        if (!chain) return fail();
        const ThemeWords files(*chain, roots_.search_path, diagnostics_);
        const auto originals = merged_words(files.read(kOriginalLanguage, diagnostics_));
        const auto text = options_.language.empty() ? languages(files, originals) : missing(files, originals);
        if (diagnostics_.has_errors()) return fail();
        tell(stdout, text);
        flush_report();
        return 0;
    }

  private:
    std::string languages(const ThemeWords& files, const WordMap& originals) {
        std::string out;
        for (const auto& language : files.languages())
            out +=
                fmt::format("{}: {} of {}\n", language, originals.size() - lacking(files, originals, language).size(),
                            counted(originals.size(), "word"));
        return out;
    }

    std::string missing(const ThemeWords& files, const WordMap& originals) {
        const auto& language = options_.language;
        const auto words = lacking(files, originals, language);
        if (words.empty()) return fmt::format("{} has all of its {}\n", language, counted(originals.size(), "word"));
        return fmt::format(
                   "# words/{}.toml: {} of {} {} missing. Write each between its quotation marks; keep {{{{…}}}}, "
                   "{{…}} and <…>…</…>.\n",
                   language, words.size(), counted(originals.size(), "word"), words.size() == 1 ? "is" : "are") +
               groups_to_fill_in(words, PluralRules(language));
    }

    WordMap lacking(const ThemeWords& files, WordMap originals, const std::string& language) {
        for (const auto& [key, word] : merged_words(files.read(language, diagnostics_))) originals.erase(key);
        return originals;
    }

    int fail() {
        print_problems(with_excerpts(diagnostics_.sorted(), options_.site.source), Format::human);
        return static_cast<int>(diagnostics_.exit());
    }

    const WordsOptions& options_;
    const Roots roots_;
    Diagnostics diagnostics_;
};

int refuse_language(const std::string& text) {
    const auto meant = meant_language(text);
    tell(stderr, fmt::format("\"{}\" is no language tag\n{}\n", printable(text),
                             meant ? fmt::format("did you mean {}?", *meant) : "write one such as cy, for Welsh"));
    return static_cast<int>(Exit::usage);
}

}  // namespace

int list_words(const WordsOptions& options) {
    if (!options.language.empty() && !is_language_tag(options.language)) return refuse_language(options.language);
    return guarded([&] { return WordList(options).run(); });
}

}  // namespace codify
