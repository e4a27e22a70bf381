// The words of a site: those of its theme and of the themes that it extends, `words/en-GB.toml` of each, and those of
// the site's own `words/`, which come last and win. docs/languages.md describes it for publishers and translators.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "source/words/words.h"
#include "theme/theme_chain.h"

namespace codify {

/// The language in which the words are written, and with which other languages are compared.
inline constexpr const char* kOriginalLanguage = "en-GB";

/// One file of words.
struct WordFile {
    SourceFile file;
    std::string language;  ///< as its name says
    WordMap words;
    std::set<std::string, std::less<>> refused{};  ///< keys of words that were reported as faulty
    bool is_whole = true;                          ///< false where the file cannot be read
    bool judged = false;  ///< whether a word in it that nothing says is a mistake: not in a theme that another extends
};

/// The files of words of one language, parents first.
using WordFiles = std::vector<WordFile>;

/// One word of `files` by its key; of several the last.
[[nodiscard]] WordMap merged_words(const WordFiles& files);

class ThemeWords {
  public:
    /// Finds the files of words of `chain` and of the site, which is the front of `search_path`; for a chain without
    /// the theme plain, also that theme's. Problems are of class usage: a name that is no language tag.
    ThemeWords(const ThemeChain& chain, const std::vector<RootRef>& search_path, Diagnostics& diagnostics);

    /// The languages that have a file, each once and sorted.
    [[nodiscard]] std::vector<std::string> languages() const;

    /// Reads the files for readers of `language`. Reports what is wrong within one (words_file.h).
    [[nodiscard]] WordFiles read(const std::string& language, Diagnostics& diagnostics) const;

  private:
    struct Source {
        RootRef root;
        std::string folder;  ///< below the root: "themes/plain/words"
        bool judged;
        std::vector<std::string> languages;
    };

    void add(const RootRef& root, std::string folder, bool judged, Diagnostics& diagnostics);

    std::vector<Source> sources_;  ///< parents first, the site last
};

/// The English words of the theme plain, for commands that publish nothing and read no settings.
[[nodiscard]] Words english_words(const std::vector<RootRef>& search_path);

/// The words in `language`, and where one is missing, the English; nothing, and an error at `named_at`, where there is
/// no file of words for that language. Nothing either where a file cannot be read, which `read` reports: nobody knows
/// which words are missing then.
struct SiteWords {
    Words words;
    WordFiles own;        ///< of the language
    WordFiles english{};  ///< the English ones, where `own` are in another language

    /// Reports each word that the templates (`used`, with the place where) or the program say and the language has not,
    /// and each that nothing says, unless English or a theme further up has it too: it was said once.
    void check_use(const std::map<std::string, Place>& used, Diagnostics& diagnostics) const;
};
[[nodiscard]] std::optional<SiteWords> site_words(const ThemeWords& files, const std::string& language,
                                                  const Place& named_at, Diagnostics& diagnostics);

}  // namespace codify
