// The words that the program itself says on pages, in the feed and in titles: titles of pages that nobody writes,
// dates, counts. All others stand in the templates of a theme. What they read in a language is in its file of words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace codify {

enum class Phrase : std::uint8_t {
    home,
    editions,
    editions_about,
    title_in_folder,
    whole,
    map,
    map_about,
    compare,
    compare_about,
    changes,
    changes_about,
    changes_news,
    paper,
    paper_of_level,
    paper_about,
    moved,
    feed,
    current_edition,
    current_edition_name,
    dated_edition,
    draft,
    published,
    superseded,
    level,
    levels,
    positions,
    later_position,
    reworded,
    added,
    moved_texts,
    removed,
    frameworks_added,
    frameworks_removed,
    nothing_changed,
    title_of_page,
    digits,
    last_of_list,
    quoted,
    months,
    day,
    moment,
    undated,
    footnote,
    footnote_back,
    footnote_back_of,
};

struct PhraseTraits {
    /// What a phrase is: one text; one that chooses its form by its value `count`; or a list of texts.
    enum class Kind : std::uint8_t { text, counted, list };

    Phrase phrase;
    std::string_view key;                      ///< in a file of words: "titles.home"
    std::array<std::string_view, 3> values{};  ///< the names of its values, in the order in which code gives them
    Kind kind = Kind::text;
    std::size_t length = 0;  ///< of a list: how many texts it must have; 0: at least one
};

/// In the order of Phrase.
inline constexpr auto kPhrases = std::to_array<PhraseTraits>({
    {Phrase::home, "titles.home"},
    {Phrase::editions, "titles.editions"},
    {Phrase::editions_about, "titles.editions_about"},
    {Phrase::title_in_folder, "titles.in_folder", {"title", "folder"}},
    {Phrase::whole, "titles.whole", {"framework"}},
    {Phrase::map, "titles.map", {"framework"}},
    {Phrase::map_about, "titles.map_about", {"framework", "level_name"}},
    {Phrase::compare, "titles.compare", {"level_plural", "item"}},
    {Phrase::compare_about, "titles.compare_about", {"item", "level_plural"}},
    {Phrase::changes, "titles.changes", {"before", "after"}},
    {Phrase::changes_about, "titles.changes_about", {"title"}},
    {Phrase::changes_news, "titles.changes_news", {"edition", "changes"}},
    {Phrase::paper, "titles.paper", {"page", "framework"}},
    {Phrase::paper_of_level, "titles.paper_of_level", {"page", "framework", "level"}},
    {Phrase::paper_about, "titles.paper_about", {"title"}},
    {Phrase::moved, "titles.moved", {"address"}},
    {Phrase::feed, "titles.feed", {"site"}},
    {Phrase::current_edition, "editions.current"},
    {Phrase::current_edition_name, "editions.current_in_a_sentence"},
    {Phrase::dated_edition, "editions.dated", {"edition", "date"}},
    {Phrase::draft, "documents.draft"},
    {Phrase::published, "documents.published"},
    {Phrase::superseded, "documents.superseded"},
    {Phrase::level, "levels.level"},
    {Phrase::levels, "levels.levels"},
    {Phrase::positions, "levels.positions", {"count", "level_plural"}, PhraseTraits::Kind::list},
    {Phrase::later_position, "levels.later_position", {"number", "count", "level_plural"}},
    {Phrase::reworded, "change_counts.reworded", {"count"}, PhraseTraits::Kind::counted},
    {Phrase::added, "change_counts.added", {"count"}, PhraseTraits::Kind::counted},
    {Phrase::moved_texts, "change_counts.moved", {"count"}, PhraseTraits::Kind::counted},
    {Phrase::removed, "change_counts.removed", {"count"}, PhraseTraits::Kind::counted},
    {Phrase::frameworks_added, "change_counts.frameworks_added", {"count"}, PhraseTraits::Kind::counted},
    {Phrase::frameworks_removed, "change_counts.frameworks_removed", {"count"}, PhraseTraits::Kind::counted},
    {Phrase::nothing_changed, "change_counts.none"},
    {Phrase::title_of_page, "changes.title"},
    {Phrase::digits, "letters.digits"},
    {Phrase::last_of_list, "lists.and"},
    {Phrase::quoted, "lists.quoted", {"words"}},
    {Phrase::months, "dates.months", {}, PhraseTraits::Kind::list, 12},
    {Phrase::day, "dates.day", {"day", "month", "year"}},
    {Phrase::moment, "dates.moment", {"date", "time"}},
    {Phrase::undated, "dates.undated"},
    {Phrase::footnote, "page.footnote", {"number"}},
    {Phrase::footnote_back, "page.footnote_back", {"number"}},
    {Phrase::footnote_back_of, "page.footnote_back_of", {"number", "place", "count"}},
});

namespace phrases_detail {
constexpr bool in_order() {
    for (std::size_t i = 0; i < kPhrases.size(); ++i) {
        if (static_cast<std::size_t>(kPhrases[i].phrase) != i) return false;
    }
    return kPhrases.size() == static_cast<std::size_t>(Phrase::footnote_back_of) + 1;
}
}  // namespace phrases_detail
static_assert(phrases_detail::in_order(), "each phrase has its key, in the order of Phrase");

[[nodiscard]] constexpr const PhraseTraits& traits_of(Phrase phrase) {
    return kPhrases[static_cast<std::size_t>(phrase)];
}

}  // namespace codify
