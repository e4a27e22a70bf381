// The pages that the search can find, and the levels that it can be narrowed to. Pages that only repeat the texts of
// others, those of earlier editions, "not found" and the search itself are none, unless synonyms.toml gives them words:
// then they are found by these alone.
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

/// A page; its texts are the model's.
struct SearchPage {
    NodeIndex node;
    std::string_view title;
    std::string_view short_title;  ///< empty where it is the title
    std::string_view url;
    FrameworkIndex framework;  ///< of today, so among SearchPages::frameworks too
    SearchPageIndex parent;    ///< the page above; stands before this one
    bool is_about = false;     ///< whether it tells of a framework, and not what that asks for
    bool has_texts = true;     ///< false for a page that only repeats those of others
};

/// A level as the search names it; two frameworks may share one.
struct SearchLevel {
    std::string_view id, title;
};

struct SearchPages {
    std::vector<SearchPage> pages;  ///< in the order of the model's nodes
    std::vector<SearchLevel> levels;
    std::vector<std::string_view> frameworks;  ///< their ids

    /// The number of `level`, or of the page of `node`; or kNone.
    [[nodiscard]] SearchLevelIndex number_of(const Level& level) const;
    [[nodiscard]] SearchPageIndex page_of(NodeIndex node) const;
};

/// What it returns refers to `model`.
[[nodiscard]] SearchPages search_pages(const Model& model);

}  // namespace codify
