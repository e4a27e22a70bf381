// The typed Code: every framework, item, level and page of a site as plain values. What a framework calls its tiers,
// levels and sections is data; nothing here names a principle or a stage.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "model/framework.h"
#include "model/node.h"

namespace codify {

/// A source document, whose wording pages carry (documents.toml).
struct SourceDocument {
    std::string id, title, edition, date, status, owner, rights, note;
    bool rights_confirmed = false;
    std::string name{};  ///< how a sentence calls this edition of it: "the draft of 4 September 2025"
};

/// A file that is not published yet, and all that stands below it.
struct HeldBack {
    std::string path;       ///< of the content file without ending
    SourceFile file;        ///< as authors see it
    std::string until;      ///< the moment in the settings, 2027-01-15 or 2027-01-15T09:00:00; empty for a draft
    std::size_t below = 0;  ///< how many files stand below it
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

/// A link of the publisher's to something that helps with an item, at one level or (`level` kNone) at all.
struct Learning {
    FrameworkIndex framework{};
    ItemIndex item{};
    LevelIndex level{};
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
    std::vector<FrameworkIndex>
        self_checked;  ///< the frameworks that readers can check themselves against, as the settings have it
    Style style;
    std::vector<std::string> pictures;  ///< published content paths
    std::vector<HeldBack> held_back;    ///< what is not published yet, by path; left out unless drafts are shown
    std::vector<Node> nodes;
    NodeIndex editions_node{};            ///< the list of editions; kNone where none is frozen
    std::vector<NodeIndex> change_nodes;  ///< by edition_pairs, the page that shows what changed
    std::vector<NodeIndex> papers;        ///< the pages of the self-check to be printed
    std::unordered_map<std::string, NodeIndex> node_by_path;
    std::unordered_map<std::string, NodeIndex> node_by_url;

    /// The frameworks that readers are led to: those of the current edition.
    [[nodiscard]] std::span<const Framework> current_frameworks() const {
        std::size_t count = 0;
        while (count < frameworks.size() && frameworks[count].edition == kNone) ++count;
        return {frameworks.data(), count};
    }

    [[nodiscard]] const Edition& at(EditionIndex index) const { return editions[*index]; }
    [[nodiscard]] const Framework& at(FrameworkIndex index) const { return frameworks[*index]; }
    [[nodiscard]] const HeldBack& at(HeldIndex index) const { return held_back[*index]; }
    [[nodiscard]] const Node& at(NodeIndex index) const { return nodes[*index]; }
    [[nodiscard]] const Page& at(PageIndex index) const { return pages[*index]; }
    [[nodiscard]] const SourceDocument& at(DocumentIndex index) const { return documents[*index]; }
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
    return model.at(node.framework);
}

/// The page of `node` as its author wrote it; null for pages of other kinds.
[[nodiscard]] inline const Page* page_of(const Model& model, const Node& node) {
    if (node.page == kNone) return nullptr;
    return node.framework == kNone ? &model.at(node.page) : &framework_of(model, node).at(node.page);
}

/// The item that the page of `node` shows; null for pages of no item or of many.
[[nodiscard]] inline const Item* item_of(const Model& model, const Node& node) {
    return node.item == kNone ? nullptr : &framework_of(model, node).at(node.item);
}

/// The level that the page of `node` is about, on paper too; null for all others.
[[nodiscard]] inline const Level* level_of(const Model& model, const Node& node) {
    return node.level == kNone ? nullptr : &framework_of(model, node).at(node.level);
}

/// The page that an old address leads to; any other page as it is.
[[nodiscard]] inline NodeIndex target_of(const Model& model, NodeIndex node) {
    const auto target = model.at(node).target;
    return target == kNone ? node : target;
}

}  // namespace codify
