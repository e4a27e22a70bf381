#include "model/anchors.h"

namespace codify {
namespace {

void add_headings(const std::vector<Block>& blocks, std::vector<std::string>& out) {
    for (const auto& block : blocks) {
        if (!block.id.empty()) out.push_back(block.id);
    }
}

void add_item(const Framework& framework, const Item& item, std::vector<std::string>& out) {
    add_headings(item.lead, out);
    for (const auto& section : item.sections) {
        const auto& kind = framework.kinds[static_cast<std::size_t>(section.kind)];
        out.push_back(kind.id);
        add_headings(section.blocks, out);
        for (std::size_t i = 0; i < section.entries.size(); ++i) out.push_back(entry_anchor(kind, i));
        for (std::size_t i = 0; i < section.pairs.size(); ++i) out.push_back(entry_anchor(kind, i));
        for (const auto& descriptor : section.descriptors) {
            if (descriptor.level != kNone) out.push_back(descriptor_anchor(framework, kind, descriptor.level));
            add_headings(descriptor.text, out);
        }
    }
}

}  // namespace

std::string entry_anchor(const SectionKind& kind, std::size_t index) { return kind.anchor + "-" + std::to_string(index + 1); }

std::string descriptor_anchor(const Framework& framework, const SectionKind& kind, int level) {
    return level == kNone ? kind.id : framework.levels[static_cast<std::size_t>(level)].id;
}

std::vector<std::string> anchors_of(const Model& model, const Node& node) {
    std::vector<std::string> out = {"main"};
    if (node.kind == Node::Kind::site_page) {
        add_headings(model.pages[static_cast<std::size_t>(node.index)].body, out);
        return out;
    }
    const auto& framework = model.frameworks[static_cast<std::size_t>(node.framework)];
    const auto index = static_cast<std::size_t>(node.index);
    switch (node.kind) {
        case Node::Kind::item: add_item(framework, framework.items[index], out); break;
        case Node::Kind::page: add_headings(framework.pages[index].body, out); break;
        case Node::Kind::framework: add_headings(framework.body, out); break;
        case Node::Kind::level:
            add_headings(framework.levels[index].text, out);
            for (const auto& item : framework.items) out.push_back(item.anchor);
            break;
        case Node::Kind::whole:
            for (const auto& item : framework.items) out.push_back(item.anchor);
            break;
        case Node::Kind::site_page: break;
    }
    return out;
}

}  // namespace codify
