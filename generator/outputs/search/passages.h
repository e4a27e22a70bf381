// What the search looks through: the pages of a site and, on each, the passages that a result can lead to. One passage
// is the text of one level, one side of a practice pair, one list, or the prose under one heading; the first of a page
// is what stands at its top. Pages that only repeat the text of others have no passages.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

struct Passage {
    std::string heading;  ///< empty at the top of the page
    std::string anchor;   ///< empty at the top of the page
    int level = kNone;    ///< among Passages::levels
    std::string text;
};

struct SearchPage {
    std::string title;
    std::string short_title;  ///< empty where it is the title
    std::string url;
    int framework = kNone;  ///< among Passages::frameworks
    int parent = kNone;     ///< the page above, among Passages::pages
    std::vector<Passage> passages;
};

/// A level as the search names it; two frameworks may share one.
struct SearchLevel {
    std::string id, title;
};

struct Passages {
    std::vector<SearchPage> pages;  ///< in the order of the model's nodes
    std::vector<SearchLevel> levels;
    std::vector<std::string> frameworks;  ///< their ids
};

/// Left out are "not found", the search itself, and the pages that show a whole framework.
[[nodiscard]] Passages passages_of(const Model& model);

}  // namespace codify
