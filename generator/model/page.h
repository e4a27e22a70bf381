// A page that an author writes, of a framework or of the site.
#pragma once

#include <string>
#include <vector>

#include "model/authored.h"
#include "model/page_kind.h"
#include "source/markdown/markdown.h"

namespace codify {

/// A task of readers that the home page offers as a link.
struct Task {
    std::string title, text;
    Link link;
};

/// An entry in the list of news; without a target it is no link.
struct News {
    std::string date, text;
    Link link;
};

/// The choices in the settings of the home page: featured collections, tasks and news.
struct Home {
    std::vector<Reference> features;  ///< ids of frameworks; empty: all have the same prominence
    std::vector<Task> tasks;
    std::vector<News> news;  ///< newest first
};

/// An example search on the search page.
struct SearchExample {
    std::string words;
    Place place;
};

struct Page {
    SourceFile file;
    std::string path, slug, title, short_title, summary, updated;
    PageKind kind = PageKind::page;  ///< chosen by its settings
    int title_line = 1;
    int order = 0;
    std::vector<Block> body;
    std::vector<Sic> sic;
    std::vector<Reference> related;
    std::vector<Reference> aliases;
    std::vector<AnchorAlias> anchor_aliases;
    Home home;
    std::vector<SearchExample> examples;
    Maintenance maintenance;
    DocumentIndex document{};
    NodeIndex node{};
};

}  // namespace codify
