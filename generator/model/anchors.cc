#include "model/anchors.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "model/levels.h"

namespace codify {
namespace {

void add_headings(const std::vector<Block>& blocks, std::vector<std::string>& out) {
    for (const auto& block : blocks) {
        if (!block.id.empty()) out.push_back(block.id);
        if (block.kind != Block::Kind::footnotes) continue;
        for (std::size_t i = 0; i < block.children.size(); ++i) out.push_back(note_anchor(i));
    }
}

/// `prefix` as where several items share a page; there entries and headings within texts bear no ids.
void add_item(const Framework& framework, const Item& item, const std::string& prefix, std::vector<std::string>& out) {
    const auto headings = [&](const std::vector<Block>& blocks) {
        if (prefix.empty()) add_headings(blocks, out);
    };
    headings(item.lead);
    for (const auto& section : item.sections) {
        const auto& kind = framework.kinds[static_cast<std::size_t>(section.kind)];
        if (!kind.heading.empty()) out.push_back(prefix + kind.id);
        headings(section.blocks);
        const auto entries = prefix.empty() ? std::max(section.entries.size(), section.pairs.size()) : 0;
        for (std::size_t i = 0; i < entries; ++i) out.push_back(entry_anchor(kind, i));
        for (const auto& descriptor : section.descriptors) {
            if (descriptor.level != kNone) out.push_back(prefix + descriptor_anchor(framework, kind, descriptor.level));
            headings(descriptor.text);
        }
    }
}

void add_level(const Framework& framework, int level, std::vector<std::string>& out) {
    add_headings(framework.levels[static_cast<std::size_t>(level)].text, out);
    const auto shown = shown_at(framework, level);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i]) out.push_back(framework.items[i].anchor);
    }
}

void add_map(const Framework& framework, std::vector<std::string>& out) {
    const auto shown = shown_at_any(framework);
    for (const int root : framework.roots) {
        if (shown[static_cast<std::size_t>(root)])
            out.push_back(framework.items[static_cast<std::size_t>(root)].anchor);
    }
}

void add_pairs(const Framework& framework, const Item& item, std::vector<std::string>& out) {
    const auto texts = levelled_texts(item);
    for (const auto& [before, after] : level_pairs(texts.size()))
        out.push_back(pair_anchor(framework, texts[before]->level, texts[after]->level));
}

void add_aliases(const std::vector<AnchorAlias>& aliases, std::vector<std::string>& out) {
    for (const auto& alias : aliases) out.push_back(alias.old);
}

void add_letters(const Model& model, std::vector<std::string>& out) {
    std::set<std::string> letters;
    for (const auto& node : model.nodes) {
        if (in_a_to_z(model, node)) letters.insert(letter_of(node.title));
    }
    for (const auto& letter : letters) out.push_back(letter_anchor(letter));
}

void add_site_page(const Model& model, const Page& page, std::vector<std::string>& out) {
    add_headings(page.body, out);
    add_aliases(page.anchor_aliases, out);
    if (page.layout == "a-to-z") add_letters(model, out);
    if (page.layout != "sources") return;
    for (const auto& document : model.documents) out.push_back(document.id);
}

}  // namespace

std::string entry_anchor(const SectionKind& kind, std::size_t index) {
    return kind.anchor + "-" + std::to_string(index + 1);
}

std::string descriptor_anchor(const Framework& framework, const SectionKind& kind, int level) {
    return level == kNone ? kind.id : framework.levels[static_cast<std::size_t>(level)].id;
}

std::string pair_anchor(const Framework& framework, int before, int after) {
    return framework.levels[static_cast<std::size_t>(before)].id + "-and-" +
           framework.levels[static_cast<std::size_t>(after)].id;
}

std::string letter_of(std::string_view title) {
    const auto first = lower(title.substr(0, 1));
    if (first.empty() || first[0] < 'a' || first[0] > 'z') return "0 to 9";
    return {static_cast<char>(first[0] - 'a' + 'A')};
}

std::string letter_anchor(std::string_view letter) { return "letter-" + slugify(letter); }

bool in_a_to_z(const Model& model, const Node& node) {
    const bool listed =
        node.kind == Node::Kind::item || node.kind == Node::Kind::page || node.kind == Node::Kind::level;
    return listed && edition_of(model, node) == kNone;
}

std::string note_anchor(std::size_t index) { return "note-" + std::to_string(index + 1); }

std::vector<std::string> anchors_of(const Model& model, const Node& node) {
    std::vector<std::string> out;
    const auto index = static_cast<std::size_t>(node.index);
    if (node.kind == Node::Kind::site_page) {
        add_site_page(model, model.pages[index], out);
        return out;
    }
    if (node.framework == kNone) return out;  // the pages on editions are nobody's to link into
    const auto& framework = model.frameworks[static_cast<std::size_t>(node.framework)];
    switch (node.kind) {
        case Node::Kind::item:
            add_item(framework, framework.items[index], "", out);
            add_aliases(framework.items[index].anchor_aliases, out);
            break;
        case Node::Kind::page:
            add_headings(framework.pages[index].body, out);
            add_aliases(framework.pages[index].anchor_aliases, out);
            break;
        case Node::Kind::framework:
            add_headings(framework.body, out);
            break;
        case Node::Kind::level:
            add_level(framework, node.index, out);
            break;
        case Node::Kind::map:
            add_map(framework, out);
            break;
        case Node::Kind::compare:
            add_pairs(framework, framework.items[index], out);
            break;
        case Node::Kind::whole:
            for (const auto& item : framework.items) {
                out.push_back(item.anchor);
                add_item(framework, item, item.anchor + "-", out);
            }
            break;
        case Node::Kind::site_page:
        case Node::Kind::editions:
        case Node::Kind::changes:
        case Node::Kind::redirect:
        case Node::Kind::paper:
            break;
    }
    return out;
}

}  // namespace codify
