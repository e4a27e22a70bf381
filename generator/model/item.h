// The items of a framework and what they say: tiers, levels, and sections in the forms that the framework declares.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "model/authored.h"
#include "model/section_form.h"
#include "source/markdown/markdown.h"

namespace codify {

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
    NodeIndex node{};
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
    DocumentIndex document{};  ///< the document its wording is from
    bool normative = true;
};

/// The text of one level, or of all of them (`level` kNone).
struct Descriptor {
    LevelIndex level{};
    std::vector<Block> text;
    int line = 0;
};

using Pair = std::array<Rich, 2>;

/// What an item says under one of its framework's headings; which member is filled follows from the kind's form.
struct Section {
    KindIndex kind{};
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
    TierIndex tier{};
    ItemIndex parent{};
    std::vector<ItemIndex> children;
    ItemIndex previous{}, next{};   ///< items of the same tier, in reading order
    std::vector<Block> lead;        ///< what stands before the first heading
    std::vector<Section> sections;  ///< in the order of the framework's kinds
    std::vector<Sic> sic;
    std::vector<Reference> related;
    std::vector<Reference> aliases;  ///< content paths or addresses that it had before
    std::vector<AnchorAlias> anchor_aliases;
    Upkeep upkeep;
    DocumentIndex document{};
    NodeIndex node{};
    NodeIndex compare_node{};  ///< the page that sets its levels side by side; kNone with fewer than two texts
};

}  // namespace codify
