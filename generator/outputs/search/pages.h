// The pages that the search can find, and the levels that it can be narrowed to. Pages that only repeat the texts of
// others, those of earlier editions, "not found" and the search itself are none, unless synonyms.toml gives them words:
// then they are found by these alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace codify {

/// A page; its texts are the model's.
struct SearchPage {
    int node = kNone;
    std::string_view title;
    std::string_view short_title;  ///< empty where it is the title
    std::string_view url;
    int framework = kNone;  ///< among SearchPages::frameworks
    int parent = kNone;     ///< the page above, among SearchPages::pages; stands before this one
    bool is_about = false;  ///< whether it tells of a framework, and not what that asks for
    bool has_texts = true;  ///< false for a page that only repeats those of others
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
    [[nodiscard]] int number_of(const Level& level) const;
    [[nodiscard]] int page_of(int node) const;
};

/// The node that `path` below content/ names, "code/integrity.md" or "standards/map.html", or kNone.
[[nodiscard]] int node_named(const Model& model, const std::string& path);

/// What it returns refers to `model`.
[[nodiscard]] SearchPages search_pages(const Model& model);

}  // namespace codify
