#include "outputs/search/names.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "model/addresses/addresses.h"
#include "model/hold_back.h"
#include "outputs/search/rows.h"
#include "outputs/search/stop_words.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

std::vector<std::string> phrases(const std::vector<Synonym::Term>& say, Diagnostics& diagnostics) {
    std::vector<std::string> out;
    for (const auto& term : say) {
        out.push_back(phrase(word_parts(term.text)));
        if (!out.back().empty()) continue;
        out.pop_back();
        diagnostics.warning(term.place, "search-word", "this holds no word that a reader could type",
                            "write a word with letters");
    }
    return out;
}

std::string hint_for(const std::string& word, const std::vector<std::string>& known, const char* otherwise) {
    const auto near = nearest(word, known);
    return near ? fmt::format("did you mean \"{}\"?", *near) : std::string(otherwise);
}

/// Collects the names of each level of `pages`.
class LevelNamesReader {
  public:
    LevelNamesReader(const SearchPages& pages, Diagnostics& diagnostics) : diagnostics_(diagnostics) {
        for (const auto& level : pages.levels) ids_.emplace_back(level.id);
        names_.resize(ids_.size());
    }

    void read_audiences(const Model& model, const SearchPages& pages) {
        for (const auto& framework : model.current_frameworks()) {
            for (const auto& level : framework.levels) {
                for (auto& name : named_in(level.audience)) add(*pages.number_of(level), std::move(name));
            }
        }
    }

    void read(const LevelNames& entry) {
        const auto said = phrases(entry.say, diagnostics_);
        for (const auto& level : entry.levels) {
            const auto found = std::find(ids_.begin(), ids_.end(), level.text);
            if (found == ids_.end())
                diagnostics_.warning(level.place, "search-word",
                                     fmt::format("no framework has a level {}", spelled_out(level.text)),
                                     hint_for(level.text, ids_, "take it out"));
            else
                for (const auto& name : said) add(static_cast<std::size_t>(found - ids_.begin()), name);
        }
    }

    [[nodiscard]] const std::vector<std::string>& of(std::size_t level) const { return names_[level]; }

  private:
    void add(std::size_t level, std::string name) {
        auto& own = names_[level];
        if (std::find(own.begin(), own.end(), name) == own.end()) own.push_back(std::move(name));
    }

    Diagnostics& diagnostics_;
    std::vector<std::string> ids_;
    std::vector<std::vector<std::string>> names_;
};

}  // namespace

std::vector<std::string> named_in(std::string_view audience) {
    std::vector<std::string> out;
    std::vector<std::string> open;
    const auto close = [&] {
        if (open.size() > 1) {
            auto& last = open.back();  // the engine forms the plural
            if (last.size() > 3 && last.back() == 's' && last[last.size() - 2] != 's') last.pop_back();
            out.push_back(phrase(open));
        }
        open.clear();
    };
    std::size_t end = 0;  // of the previous word
    for (std::size_t at = 0;;) {
        const auto word = next_word(audience, at);
        if (word.empty()) break;
        const auto begin = static_cast<std::size_t>(word.data() - audience.data());
        if (audience.substr(end, begin - end) != " ") close();
        end = at;
        const auto parts = word_parts(word);
        const bool is_common = parts.size() == 1 && is_stop_word(parts.front());
        is_common ? close() : void(open.insert(open.end(), parts.begin(), parts.end()));
    }
    close();
    return out;
}

std::string packed_page_names(const Model& model, const SearchPages& pages, const Dictionary& dictionary,
                              Diagnostics& diagnostics) {
    std::string out;
    for (const auto& entry : model.page_names) {
        const auto page = pages.page_of(node_named(model, entry.page.text));
        const auto said = phrases(entry.say, diagnostics);
        if (page != kNone) {
            append_row(out, {std::to_string(*page), packed_phrases(dictionary, said)});
        } else if (const auto name = entry.page.text;
                   holder_of(model.held_back, name.substr(0, name.rfind('.'))) == nullptr) {
            std::vector<std::string> known;
            for (const auto& other : model.nodes) known.push_back(other.path.empty() ? other.url : other.path + ".md");
            diagnostics.warning(entry.page.place, "search-word",
                                fmt::format("the search finds no page {}", spelled_out(name)),
                                hint_for(name, known, "write a path below content/, such as pages/about.md"));
        }
    }
    return out;
}

std::string packed_levels(const Model& model, const SearchPages& pages, const Dictionary& dictionary,
                          Diagnostics& diagnostics) {
    LevelNamesReader reader(pages, diagnostics);
    reader.read_audiences(model, pages);
    for (const auto& entry : model.level_names) reader.read(entry);
    std::string out;
    for (std::size_t i = 0; i < pages.levels.size(); ++i) {
        const auto& level = pages.levels[i];
        append_row(out, {level.id, level.title, packed_phrases(dictionary, reader.of(i))});
    }
    return out;
}

}  // namespace codify
