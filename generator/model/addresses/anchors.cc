#include "model/addresses/anchors.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace codify {
std::string entry_anchor(const SectionKind& kind, std::size_t index) {
    return kind.anchor + "-" + std::to_string(index + 1);
}

std::string descriptor_anchor(const Framework& framework, const SectionKind& kind, LevelIndex level) {
    return level == kNone ? kind.id : framework.at(level).id;
}

std::string pair_anchor(const Framework& framework, LevelIndex before, LevelIndex after) {
    return framework.at(before).id + "-and-" + framework.at(after).id;
}

std::string letter_anchor(std::string_view letter) {
    if (letter.empty()) return "letter-0-to-9";
    const bool is_plain =
        std::all_of(letter.begin(), letter.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    if (is_plain) return "letter-" + slugify(letter);
    std::string out = "letter-u";  // "Ó" has a place of its own beside "O" in some languages
    for (const char byte : letter) out += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return out;
}

bool in_a_to_z(const Node& node) { return traits_of(node.kind).in_a_to_z && node.edition == kNone; }

std::string note_anchor(std::size_t index) { return "note-" + std::to_string(index + 1); }

std::string note_use_anchor(std::string_view note, int use) { return fmt::format("{}--use-{}", note, use); }

void add_heading_anchors(const std::vector<Block>& blocks, std::vector<std::string>& out) {
    for (const auto& block : blocks) {
        if (!block.id.empty()) out.push_back(block.id);
        if (block.kind != Block::Kind::footnotes) continue;
        for (std::size_t i = 0; i < block.children.size(); ++i) out.push_back(note_anchor(i));
    }
}

void add_item_anchors(const Framework& framework, const Item& item, const std::string& prefix,
                      std::vector<std::string>& out) {
    const auto headings = [&](const std::vector<Block>& blocks) {
        if (prefix.empty()) add_heading_anchors(blocks, out);
    };
    headings(item.lead);
    for (const auto& section : item.sections) {
        const auto& kind = framework.at(section.kind);
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

}  // namespace codify
