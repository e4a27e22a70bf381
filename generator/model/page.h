// A page that an author writes, of a framework or of the site.
#pragma once

#include <string>
#include <vector>

#include "model/authored.h"
#include "model/page_kind.h"
#include "source/markdown/markdown.h"

namespace codify {

/// Something a reader can do on the site, which the home page offers.
struct Task {
    std::string title, text;
    Link link;
};

/// An entry of what is new; a link without a target leads nowhere.
struct News {
    std::string date, text;
    Link link;
};

/// What the settings of the home page choose: the collections it shows large, tasks and news.
struct Home {
    std::vector<Reference> features;  ///< ids of frameworks; none: all are shown alike
    std::vector<Task> tasks;
    std::vector<News> news;  ///< newest first
};

/// Words that the search page offers to look for.
struct SearchExample {
    std::string words;
    Place place;
};

struct Page {
    SourceFile file;
    std::string path, slug, title, short_title, summary, updated;
    PageKind kind = PageKind::page;  ///< which its settings ask for
    int title_line = 1;
    int order = 0;
    std::vector<Block> body;
    std::vector<Sic> sic;
    std::vector<Reference> related;
    std::vector<Reference> aliases;
    std::vector<AnchorAlias> anchor_aliases;
    Home home;
    std::vector<SearchExample> examples;
    Upkeep upkeep;
    DocumentIndex document{};
    NodeIndex node{};
};

}  // namespace codify
