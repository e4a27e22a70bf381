// The items of a framework and their texts: tiers, levels, and sections in the forms that the framework declares.
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
    std::string id;           ///< identifier in addresses, and anchor
    std::string title;        ///< as used in headings of items
    std::string audience;     ///< whom it is for; may be empty
    std::string full_title;   ///< title of its own page; "title: audience" unless its file sets another
    std::vector<Block> text;  ///< the framework's own text about it
    std::vector<Sic> sic;
    std::string path;  ///< content path of its file; empty without one
    NodeIndex node{};
    Maintenance maintenance{};
    std::string short_title{};  ///< for narrow spaces; the title unless the framework sets another
    SourceFile file{};          ///< its content file; empty without one
};

/// The kind of section that a heading of an item opens.
struct SectionKind {
    std::string id;       ///< the anchor of the section
    std::string heading;  ///< empty for levels directly in the item
    SectionForm form = SectionForm::prose;
    std::string anchor;  ///< prefix of an entry's anchor: "behaviour" for #behaviour-3
    std::array<std::string, 2> columns;
    std::string caption;
    DocumentIndex document{};  ///< the document that its wording comes from
    bool normative = true;
};

/// The text for one level, or for all of them (`level` kNone).
struct Descriptor {
    LevelIndex level{};
    std::vector<Block> text;
    int line = 0;
};

using Pair = std::array<InlineText, 2>;

/// The content under one heading of an item; the kind's form determines which member is filled.
struct Section {
    KindIndex kind{};
    std::vector<Block> blocks;            ///< prose
    std::vector<Block> entries;           ///< list
    std::vector<Pair> pairs;              ///< pairs
    std::vector<Descriptor> descriptors;  ///< levels in the framework's order; common
    int line = 0;
};

struct Item {
    std::string path;    ///< content path without ".md" or "/_index.md": "code/accountability"
    SourceFile file;     ///< as shown to authors
    std::string slug;    ///< last component of the path
    std::string anchor;  ///< unique within the framework, for pages with several items
    std::string code, title, summary;
    int code_line = 1, title_line = 1;
    bool understood = true;  ///< false when a heading was unknown: then no missing section is reported
    int order = 0;
    TierIndex tier{};
    ItemIndex parent{};
    std::vector<ItemIndex> children;
    ItemIndex previous{}, next{};   ///< items of the same tier, in reading order
    std::vector<Block> lead;        ///< the text before the first heading
    std::vector<Section> sections;  ///< in the order of the framework's kinds of section
    std::vector<Sic> sic;
    std::vector<Reference> related;
    std::vector<Reference> aliases;  ///< former content paths or addresses
    std::vector<AnchorAlias> anchor_aliases;
    Maintenance maintenance;
    DocumentIndex document{};
    NodeIndex node{};
    NodeIndex compare_node{};  ///< the page that compares its levels; kNone with fewer than two texts
};

}  // namespace codify
