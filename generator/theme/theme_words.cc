#include "theme/theme_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/disk.h"
#include "base/text.h"
#include "source/encoding.h"
#include "source/language_tag.h"
#include "source/words/words_file.h"

namespace codify {
namespace {

constexpr const char* kBase = "plain";
constexpr const char* kWordFolder = "words";
constexpr std::string_view kWordEnding = ".toml";
constexpr std::size_t kMostTold = 10;  // missing words, each with its place

ReadWords words_in(const SourceFile& file, Diagnostics& diagnostics) {
    auto bytes = Folder(file.root->folder).read(file.path, kLargestThemeFile);
    FileProblems problems(file, diagnostics, Exit::usage);
    if (is_unreadable(bytes, file, diagnostics) || !clean_text(bytes.text, problems))
        return {.words = {}, .refused = {}, .is_whole = false};
    return read_words(bytes.text, problems);
}

std::string group_of(const std::string& key) { return key.substr(0, key.find('.')); }

/// The words of `files`; of those with one key the first.
WordRefs first_of_each(const WordFiles& files) {
    WordRefs out;
    for (const auto& file : files) add_refs(file.words, out);
    return out;
}

/// The last word in `file` of the group of `key`, below which it belongs; else the file.
Place place_for(const std::string& key, const WordFile& file) {
    Place place{file.file};
    for (const auto& [other, word] : file.words) {
        if (group_of(other) == group_of(key) && word.place.line > place.line) place = word.place;
    }
    return place;
}

void report_missing(const std::vector<std::string>& keys, const SiteWords& site, Diagnostics& diagnostics) {
    const auto& file = site.own.back();
    if (keys.size() > kMostTold) {
        diagnostics.error({file.file}, "missing-word",
                          fmt::format("{} words are missing in {}, such as {}, {} and {}", keys.size(), file.language,
                                      keys[0], keys[1], keys[2]),
                          fmt::format("list them with: codify words {}", file.language), Exit::usage);
        return;
    }
    const auto originals = first_of_each(site.english);
    for (const auto& key : keys) {
        const auto original = originals.find(key);
        const bool is_text = original != originals.end() && original->second->list.empty();
        diagnostics.error(
            place_for(key, file), "missing-word", fmt::format("the word {} is missing in {}", key, file.language),
            !is_text ? "add it to this file"
                     : fmt::format("add it below [{}]; in English it is \"{}\"", group_of(key), original->second->text),
            Exit::usage);
    }
}

/// Moves the words of `file` that are not like those in English out of it.
void refuse_unlike(WordFile& file, const WordRefs& originals, Diagnostics& diagnostics) {
    for (auto word = file.words.begin(); word != file.words.end();) {
        const auto original = originals.find(word->first);
        if (original == originals.end() || check_against(word->first, word->second, *original->second, diagnostics)) {
            ++word;
            continue;
        }
        file.refused.insert(word->first);
        word = file.words.erase(word);
    }
}

/// Warns of plural forms that no number takes in `language`. No error: which forms there are may change with ICU.
void name_idle_forms(const WordFile& file, const PluralRules& plural, Diagnostics& diagnostics) {
    const auto& used = plural.forms();
    for (const auto& [key, word] : file.words) {
        for (const auto& [form, text, place] : word.forms) {
            if (std::find(used.begin(), used.end(), form) != used.end()) continue;
            diagnostics.warning(
                word.place, "word-form",
                fmt::format("no number takes the form `{}` of the word {} in {}", form_name(form), key, file.language),
                "take it out");
        }
    }
}

/// Whether the first file is the English one, with which those of further themes and of the site are compared.
bool is_english(const WordFiles& files) { return files.front().language == kOriginalLanguage; }

bool all_read(const WordFiles& files) {
    return std::all_of(files.begin(), files.end(), [](const WordFile& file) { return file.is_whole; });
}

}  // namespace

WordMap merged_words(const WordFiles& files) {
    WordMap out;
    for (const auto& file : files) {
        for (const auto& [key, word] : file.words) out.insert_or_assign(key, word);
    }
    return out;
}

ThemeWords::ThemeWords(const ThemeChain& chain, const std::vector<RootRef>& search_path, Diagnostics& diagnostics) {
    const auto& layers = chain.layers();
    const auto is_base = [](const ThemeLayer& layer) { return layer.name == kBase; };
    if (std::none_of(layers.begin(), layers.end(), is_base))
        add(search_path.back(), fmt::format("themes/{}/{}", kBase, kWordFolder), false, diagnostics);
    chain.each_parent_first([&](const ThemeLayer& layer) {
        const auto name = layer.file(kWordFolder);
        add(name.root, name.path, &layer == &layers.front(), diagnostics);
    });
    add(search_path.front(), kWordFolder, true, diagnostics);
}

void ThemeWords::add(const RootRef& root, std::string folder, bool judged, Diagnostics& diagnostics) {
    const auto path = inside(root->folder, folder);
    if (!Folder::exists(path)) return;
    Source source{root, std::move(folder), judged, {}};
    for (const auto& entry : Folder(path).entries()) {
        if (entry.kind == FolderEntry::Kind::folder || !entry.path.ends_with(kWordEnding)) continue;
        auto name = entry.path.substr(0, entry.path.size() - kWordEnding.size());
        const auto meant = meant_language(name);
        if (meant == name) {
            source.languages.push_back(std::move(name));
            continue;
        }
        diagnostics.error({{root, inside(source.folder, entry.path)}}, "bad-name",
                          "a file of words is named after its language, such as cy.toml",
                          meant ? fmt::format("did you mean {}{}?", *meant, kWordEnding) : "", Exit::usage);
    }
    sources_.push_back(std::move(source));
}

std::vector<std::string> ThemeWords::languages() const {
    std::set<std::string> out;
    for (const auto& source : sources_) out.insert(source.languages.begin(), source.languages.end());
    return {out.begin(), out.end()};
}

WordFiles ThemeWords::read(const std::string& language, Diagnostics& diagnostics) const {
    WordFiles out;
    for (const auto& source : sources_) {
        const auto closest = closest_language(language, source.languages);
        if (!closest) continue;
        const SourceFile file(source.root, inside(source.folder, *closest + std::string(kWordEnding)));
        auto read = words_in(file, diagnostics);
        out.push_back({file, *closest, std::move(read.words), std::move(read.refused), read.is_whole, source.judged});
    }
    return out;
}

Words english_words(const std::vector<RootRef>& search_path) {
    Diagnostics ignored;
    const SourceFile file(search_path.back(),
                          fmt::format("themes/{}/{}/{}.toml", kBase, kWordFolder, kOriginalLanguage));
    return {kOriginalLanguage, words_in(file, ignored).words};
}

std::optional<SiteWords> site_words(const ThemeWords& files, const std::string& language, const Place& named_at,
                                    Diagnostics& diagnostics) {
    auto own = files.read(language, diagnostics);
    if (own.empty()) {
        diagnostics.error(
            named_at, "no-words", fmt::format("there is no file of words for the language {}", language),
            fmt::format("write one: codify words {0} > words/{0}.toml lists what it needs; there are words for {1}",
                        language, listed(files.languages())),
            Exit::usage);
        return std::nullopt;
    }
    SiteWords out;
    if (!is_english(own)) out.english = files.read(kOriginalLanguage, diagnostics);
    if (!all_read(own) || !all_read(out.english)) return std::nullopt;
    auto originals = first_of_each(out.english);
    for (auto& file : own) {
        refuse_unlike(file, originals, diagnostics);
        if (is_english(own)) add_refs(file.words, originals);
    }
    check_phrases(originals, diagnostics);
    auto all = merged_words(own);
    for (const auto& [key, word] : originals) all.try_emplace(std::string(key), *word);
    out.words = Words(language, std::move(all));
    for (const auto& file : own) name_idle_forms(file, out.words.plural(), diagnostics);
    out.own = std::move(own);
    return out;
}

void SiteWords::check_use(const std::map<std::string, Place>& used, Diagnostics& diagnostics) const {
    std::set<std::string, std::less<>> needed;
    for (const auto& [key, place] : used) needed.insert(key);
    for (const auto& phrase : kPhrases) needed.emplace(phrase.key);
    const auto said = first_of_each(own);
    std::vector<std::string> missing, known;
    for (const auto& key : needed) {
        const bool refused =
            std::any_of(own.begin(), own.end(), [&](const auto& file) { return file.refused.count(key) > 0; });
        if (said.count(key) == 0 && !refused) missing.push_back(key);
        known.push_back(key);
    }
    report_missing(missing, *this, diagnostics);
    auto earlier = first_of_each(english);  // what a file may say in other words, though nothing says it
    for (const auto& file : own) {
        for (const auto& [key, word] : file.words) {
            if (!file.judged || needed.count(key) > 0 || earlier.count(key) > 0) continue;
            const auto near = nearest(key, known);
            diagnostics.error(word.place, "unused-word", fmt::format("nothing says the word {}", key),
                              near ? fmt::format("did you mean {}?", *near) : "take it out", Exit::usage);
        }
        add_refs(file.words, earlier);
    }
}

}  // namespace codify
