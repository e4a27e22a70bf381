// The typed Code: every framework, item, level and page of a site as plain values. What a framework calls its tiers,
// levels and sections is data; nothing here names a principle or a stage. References between values are indices, so
// that the whole model can be moved, compared and shared between threads that only read it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "model/page_kind.h"
#include "model/section_form.h"
#include "source/markdown/markdown.h"

namespace codify {

inline constexpr int kNone = -1;

/// An index that is not kNone, for a list.
[[nodiscard]] constexpr std::size_t slot(int index) { return static_cast<std::size_t>(index); }

/// A source document, whose wording pages carry (documents.toml).
struct SourceDocument {
    std::string id, title, edition, date, status, owner, rights, note;
    bool rights_confirmed = false;
    std::string name{};  ///< how a sentence calls this edition of it: "the draft of 4 September 2025"
};

/// A note on wording that is odd in the source and kept as it stands.
struct Sic {
    std::string at;
    std::string note;
    Place place;
};

/// A content path that another file names, and the node it leads to once related.
struct Reference {
    std::string path;
    Place place;
    int node = kNone;
};

/// Who looks after a file and when it is next read again; empty without.
struct Upkeep {
    std::string owner, review_by;
    int line = 1;  ///< of review_by
};

/// A file that is not published yet, and all that stands below it.
struct HeldBack {
    std::string path;       ///< of the content file without ending
    SourceFile file;        ///< as authors see it
    std::string until;      ///< the moment in the settings, 2027-01-15 or 2027-01-15T09:00:00; empty for a draft
    std::size_t below = 0;  ///< how many files stand below it
};

/// A place of a page under the name that it had before.
struct AnchorAlias {
    std::string old, anchor;
    Place place;
};

/// Words that readers type, and the words of the pages that they mean (synonyms.toml).
struct Synonym {
    struct Term {
        std::string text;
        Place place;
    };
    std::vector<Term> say, find;
};

/// Words that readers type for a page, which then comes first (synonyms.toml).
struct PageNames {
    std::vector<Synonym::Term> say;
    Synonym::Term page;  ///< its content file, or the address of a page that the program makes
};

/// Words that readers type for levels of the frameworks (synonyms.toml).
struct LevelNames {
    std::vector<Synonym::Term> say, levels;  ///< the levels by their ids
};

struct Tier {
    std::string id, title, plural;
};

struct Level {
    std::string id;           ///< address and anchor
    std::string title;        ///< the heading that items use
    std::string audience;     ///< whom it is for; may be empty
    std::string full_title;   ///< its own page's title; "title: audience" unless its file says otherwise
    std::vector<Block> text;  ///< the framework's own words on it
    std::vector<Sic> sic;
    std::string path;  ///< of its content file; empty without one
    int node = kNone;
    Upkeep upkeep{};
    std::string short_title{};  ///< for places with room for a word or two; the title unless the framework says
    SourceFile file{};          ///< its content file; empty without one
};

/// What a heading of an item means.
struct SectionKind {
    std::string id;       ///< the anchor of the section
    std::string heading;  ///< empty for levels that stand directly in the item
    SectionForm form = SectionForm::prose;
    std::string anchor;  ///< before the number of an entry: "behaviour" for #behaviour-3
    std::array<std::string, 2> columns;
    std::string caption;
    int source = kNone;  ///< the document its wording is from
    bool normative = true;
};

/// The text of one level, or of all of them (`level` kNone).
struct Descriptor {
    int level = kNone;
    std::vector<Block> text;
    int line = 0;
};

using Pair = std::array<Rich, 2>;

/// What an item says under one of its framework's headings; which member is filled follows from the kind's form.
struct Section {
    int kind = 0;
    std::vector<Block> blocks;            ///< prose
    std::vector<Block> entries;           ///< list
    std::vector<Pair> pairs;              ///< pairs
    std::vector<Descriptor> descriptors;  ///< levels in the framework's order; common
    int line = 0;
};

struct Item {
    std::string path;    ///< in the content, without ".md" or "/_index.md": "code/accountability"
    SourceFile file;     ///< as authors see it
    std::string slug;    ///< last name of the path
    std::string anchor;  ///< unique within the framework, for pages that show many items
    std::string code, title, summary;
    int code_line = 1, title_line = 1;
    bool understood = true;  ///< false when a heading was not: then nothing is said of what is missing
    int order = 0;
    int tier = 0;
    int parent = kNone;
    std::vector<int> children;
    int previous = kNone, next = kNone;  ///< items of the same tier, in reading order
    std::vector<Block> lead;             ///< what stands before the first heading
    std::vector<Section> sections;       ///< in the order of the framework's kinds
    std::vector<Sic> sic;
    std::vector<Reference> related;
    std::vector<Reference> aliases;  ///< content paths or addresses that it had before
    std::vector<AnchorAlias> anchor_aliases;
    Upkeep upkeep;
    int source = kNone;
    int node = kNone;
    int compare_node = kNone;  ///< the page that sets its levels side by side; kNone with fewer than two texts
};

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
    int source = kNone;
    int node = kNone;
};

/// A folder of the content: a framework with tiers, or a collection of ordinary pages when it has none.
struct Framework {
    SourceFile file;
    std::string id, title, short_title, summary;
    std::string folder;   ///< in the content: the id, or "editions/2024/" and the id
    std::string section;  ///< how pages name it as a part of the site, once it has an address
    int edition = kNone;  ///< the frozen edition it is part of; kNone for the current one
    int order = 0;
    std::vector<Tier> tiers;
    std::string level_name, level_plural;
    bool compares = true;  ///< whether each item has a page that sets its levels side by side
    std::vector<Level> levels;
    std::vector<SectionKind> kinds;
    std::vector<std::vector<std::vector<int>>>
        required;  ///< per tier, alternatives of kinds of which one must be there
    std::vector<Block> body;
    std::vector<Sic> sic;
    std::vector<Reference> related;
    std::vector<Reference> aliases;
    Upkeep upkeep;
    int source = kNone;
    std::vector<Item> items;  ///< in reading order: a parent before its children
    std::vector<int> roots;
    std::vector<Page> pages;
    int node = kNone;
    int whole_node = kNone;  ///< the page with everything on it; kNone for a collection
    int map_node = kNone;    ///< the page with items by levels; kNone without levels
};

/// A link of the publisher's to something that helps with an item, at one level or (`level` kNone) at all.
struct Learning {
    int framework = kNone;
    int item = kNone;
    int level = kNone;
    std::string title, url;
};

/// How the site's own words are to be written (style.toml).
struct Style {
    struct Word {
        std::string avoid, use;  ///< `avoid` in lower case; one word or several
        bool spelling = false;   ///< a spelling that is not the site's; else a word that is not plain
    };
    std::size_t longest_sentence = 25;  ///< in words
    std::vector<Word> words;
};

/// Anything with an address.
struct Node {
    PageKind kind;
    int framework;  ///< kNone for pages of the site as a whole
    /// Which page, level, item or (changes) edition pair it shows: the index in its list; of a redirect, the node that
    /// it leads to. kNone where the kind alone says it, and on paper for a framework without levels.
    int index;
    std::string path;  ///< of the content file without ending, "" for pages that the program makes
    std::string url;   ///< from the top of the site, "code/accountability.html"
    std::string title;
    SourceFile file;        ///< for messages
    int parent = kNone;     ///< the page above it, on the way down from the home page
    std::string updated{};  ///< the day that is known for this page alone; may be empty

    // Fixed when addresses are given (addresses.h).
    int edition = kNone;  ///< the frozen edition that it is part of; kNone for a page of today
    int held = kNone;     ///< what keeps it from being published, among Model::held_back
    bool listed =
        true;  ///< whether readers are led to it: not where it waits, was replaced or is of an earlier edition

    std::vector<int> linked_from{};  ///< nodes whose text or `related` names this one; sorted, each once
};

/// All frameworks as they stood at one time. The frozen ones are kept in content/editions/.
struct Edition {
    std::string id;     ///< of its folder; empty for the current edition
    std::string title;  ///< "Version 1.4"
    std::string name;   ///< the same within a sentence: "version 1.4"
    std::string date;   ///< may be empty for the current edition
};

struct Model {
    RootRef content;  ///< that its files are in
    std::vector<SourceDocument> documents;
    std::vector<Framework> frameworks;  ///< the current ones by order, then id; then those of each frozen edition
    std::vector<Edition> editions;      ///< the frozen ones, oldest first
    std::vector<Page> pages;            ///< the site's own, by order, then path
    std::vector<Synonym> synonyms;
    std::vector<PageNames> page_names;
    std::vector<LevelNames> level_names;
    std::vector<Learning> learning;  ///< in the order of learning.toml
    std::vector<int>
        self_checked;  ///< the frameworks that readers can check themselves against, as the settings have it
    Style style;
    std::vector<std::string> pictures;  ///< published content paths
    std::vector<HeldBack> held_back;    ///< what is not published yet, by path; left out unless drafts are shown
    std::vector<Node> nodes;
    int editions_node = kNone;      ///< the list of editions; kNone where none is frozen
    std::vector<int> change_nodes;  ///< by edition_pairs, the page that shows what changed
    std::vector<int> papers;        ///< the pages of the self-check to be printed
    std::unordered_map<std::string, int> node_by_path;
    std::unordered_map<std::string, int> node_by_url;

    /// The frameworks that readers are led to: those of the current edition.
    [[nodiscard]] std::span<const Framework> current_frameworks() const {
        std::size_t count = 0;
        while (count < frameworks.size() && frameworks[count].edition == kNone) ++count;
        return {frameworks.data(), count};
    }
};

/// The first of the site's own pages of `kind`, or null.
[[nodiscard]] inline const Page* page_of_kind(const Model& model, PageKind kind) {
    for (const auto& page : model.pages) {
        if (page.kind == kind) return &page;
    }
    return nullptr;
}

/// The framework that the page of `node` is about. REQUIRES: it is about one.
[[nodiscard]] inline const Framework& framework_of(const Model& model, const Node& node) {
    return model.frameworks[slot(node.framework)];
}

/// The page of `node` as its author wrote it; null for pages of other kinds.
[[nodiscard]] inline const Page* page_of(const Model& model, const Node& node) {
    if (!is_layout(node.kind)) return nullptr;
    return node.framework == kNone ? &model.pages[slot(node.index)]
                                   : &framework_of(model, node).pages[slot(node.index)];
}

/// The item that the page of `node` shows; null for pages of no item or of many.
[[nodiscard]] inline const Item* item_of(const Model& model, const Node& node) {
    const bool shows_one = node.kind == PageKind::item || node.kind == PageKind::compare;
    return shows_one ? &framework_of(model, node).items[slot(node.index)] : nullptr;
}

/// The page that an old address leads to; any other page as it is.
[[nodiscard]] inline int target_of(const Model& model, int node) {
    const auto& own = model.nodes[slot(node)];
    return own.kind == PageKind::redirect ? own.index : node;
}

}  // namespace codify
