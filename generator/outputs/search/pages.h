// The pages in the search index, and the levels that a search can be filtered by. Pages that only repeat the texts of
// others, those of earlier editions, "not found" and the search page are left out, unless synonyms.toml has search
// terms for them: then only these find them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace codify {

struct SearchPage;
struct SearchLevel;
using SearchPageIndex = Index<SearchPage>;    ///< in SearchPages::pages
using SearchLevelIndex = Index<SearchLevel>;  ///< in SearchPages::levels

/// A page; it refers to texts of the model.
struct SearchPage {
    NodeIndex node;
    std::string_view title;
    std::string_view short_title;  ///< empty where it is the title
    std::string_view url;
    FrameworkIndex framework;  ///< of the current edition, so it is also an index in SearchPages::frameworks
    SearchPageIndex parent;    ///< the parent page, which comes before this one
    bool is_about = false;     ///< whether it is about a framework, and not part of its requirements
    bool has_texts = true;     ///< false for a page that only repeats the texts of others
};

/// A level as a search filter; two frameworks may share one.
struct SearchLevel {
    std::string_view id, title;
};

struct SearchPages {
    std::vector<SearchPage> pages;  ///< in the order of the model's nodes
    std::vector<SearchLevel> levels;
    std::vector<std::string_view> frameworks;  ///< their ids

    /// The index of `level`, or of the level of the page of `node`; or kNone.
    [[nodiscard]] SearchLevelIndex number_of(const Level& level) const;
    [[nodiscard]] SearchPageIndex page_of(NodeIndex node) const;
};

/// The result refers to `model`.
[[nodiscard]] SearchPages search_pages(const Model& model);

}  // namespace codify
