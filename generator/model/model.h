// The typed model: every framework, item, level and page of a site as plain values. The names of tiers, levels and
// sections are data; nothing here depends on a particular framework.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "model/framework.h"
#include "model/node.h"
#include "source/words/words.h"

namespace codify {

/// A source document, from which pages take their wording (documents.toml).
struct SourceDocument {
    std::string id, title, edition, date, status, owner, rights, note;
    bool rights_confirmed = false;
    std::string name{};  ///< name of this version of it within a sentence: "the draft of 4 September 2025"
};

/// A file that is not published yet, with everything below it.
struct HeldBack {
    std::string path;       ///< content path without extension
    SourceFile file;        ///< as shown to authors
    std::string until;      ///< publication date in the settings, 2027-01-15 or 2027-01-15T09:00:00; empty for a draft
    std::size_t below = 0;  ///< number of files below it
};

/// Search terms of readers, and the terms in pages that they stand for (synonyms.toml).
struct Synonym {
    struct Term {
        std::string text;
        Place place;
    };
    std::vector<Term> say, find;
};

/// Search terms for a page, which is then the first result (synonyms.toml).
struct PageNames {
    std::vector<Synonym::Term> say;
    Synonym::Term page;  ///< its content file, or the address of a generated page
};

/// Search terms for levels of the frameworks (synonyms.toml).
struct LevelNames {
    std::vector<Synonym::Term> say, levels;  ///< the levels by their ids
};

/// A link that the publisher chose as help with an item, at one level or (`level` kNone) at all of them.
struct Learning {
    FrameworkIndex framework{};
    ItemIndex item{};
    LevelIndex level{};
    std::string title, url;
};

/// The style rules for the site's own texts (style.toml).
struct Style {
    struct Word {
        std::string avoid, use;  ///< `avoid` in lower case; each is one word or several
        bool spelling = false;   ///< `avoid` is a spelling that the site does not use; else a word that is not plain
    };
    std::size_t longest_sentence = 25;  ///< limit in words
    std::vector<Word> words;
};

/// All frameworks at one point in time. The frozen ones are in content/editions/.
struct Edition {
    std::string id;     ///< name of its folder; empty for the current edition
    std::string title;  ///< "Version 1.4"
    std::string name;   ///< the title within a sentence: "version 1.4"
    std::string date;   ///< may be empty for the current edition
};

struct Model {
    RootRef content;  ///< the root of its files
    Words words;      ///< what the program says on pages, in the language of the site
    std::vector<SourceDocument> documents;
    std::vector<Framework> frameworks;  ///< the current ones by order, then id; then those of each frozen edition
    std::vector<Edition> editions;      ///< the frozen ones, oldest first
    std::vector<Page> pages;            ///< the site's own, by order, then path
    std::vector<Synonym> synonyms;
    std::vector<PageNames> page_names;
    std::vector<LevelNames> level_names;
    std::vector<Learning> learning;            ///< in the order of learning.toml
    std::vector<FrameworkIndex> self_checked;  ///< the frameworks that have a self-check according to the settings
    Style style;
    std::vector<std::string> pictures;                           ///< content paths of published pictures
    std::unordered_map<std::string, PictureSize> picture_sizes;  ///< by content path
    std::vector<HeldBack> held_back;  ///< what is not published yet, by path; left out unless drafts are shown
    std::vector<Node> nodes;
    NodeIndex editions_node{};            ///< the list of editions; kNone where none is frozen
    std::vector<NodeIndex> change_nodes;  ///< the pages of changes, in the order of edition_pairs
    std::vector<NodeIndex> papers;        ///< the printable pages of the self-check
    std::unordered_map<std::string, NodeIndex> node_by_path;
    std::unordered_map<std::string, NodeIndex> node_by_url;

    /// The frameworks of the current edition, which menus and lists show.
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

/// The authored page of `node`; null for pages of other kinds.
[[nodiscard]] inline const Page* page_of(const Model& model, const Node& node) {
    if (node.page == kNone) return nullptr;
    return node.framework == kNone ? &model.at(node.page) : &framework_of(model, node).at(node.page);
}

/// The item that the page of `node` shows; null for pages of none or of several.
[[nodiscard]] inline const Item* item_of(const Model& model, const Node& node) {
    return node.item == kNone ? nullptr : &framework_of(model, node).at(node.item);
}

/// The level that the page of `node` is about, printable pages included; null for all others.
[[nodiscard]] inline const Level* level_of(const Model& model, const Node& node) {
    return node.level == kNone ? nullptr : &framework_of(model, node).at(node.level);
}

/// The page that a redirect leads to; any other page itself.
[[nodiscard]] inline NodeIndex target_of(const Model& model, NodeIndex node) {
    const auto target = model.at(node).target;
    return target == kNone ? node : target;
}

}  // namespace codify
