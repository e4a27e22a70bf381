// Visits every inline text of the model, with what is needed to resolve a link in it: its page and its content path.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

/// Calls `visit(rich)` for each text in `blocks` and nested blocks.
template <class Blocks, class Visit>
void visit_blocks(Blocks& blocks, const Visit& visit) {
    for (auto& block : blocks) {
        visit(block.text);
        for (auto& row : block.rows) {
            for (auto& cell : row) visit(cell);
        }
        visit_blocks(block.children, visit);
    }
}

/// Calls `visit(rich)` for each text of `item`.
template <class ItemType, class Visit>
void visit_item(ItemType& item, const Visit& visit) {
    visit_blocks(item.lead, visit);
    for (auto& section : item.sections) {
        visit_blocks(section.blocks, visit);
        visit_blocks(section.entries, visit);
        for (auto& pair : section.pairs) {
            visit(pair[0]);
            visit(pair[1]);
        }
        for (auto& descriptor : section.descriptors) visit_blocks(descriptor.text, visit);
    }
}

/// Calls `visit(rich, node, file, path)` for each text of the model: the node of its page, its file and its content
/// path without extension.
template <class ModelType, class Visit>
void visit_texts(ModelType& model, const Visit& visit) {
    for (auto& framework : model.frameworks) {
        const auto on = [&](NodeIndex node, const SourceFile& file, const std::string& path) {
            return [&, node](auto& rich) { visit(rich, node, file, path); };
        };
        visit_blocks(framework.body, on(framework.node, framework.file, framework.folder + "/_index"));
        for (auto& level : framework.levels) visit_blocks(level.text, on(level.node, level.file, level.path));
        for (auto& page : framework.pages) visit_blocks(page.body, on(page.node, page.file, page.path));
        for (auto& item : framework.items) {
            const auto path = item.file.path.substr(0, item.file.path.size() - 3);  // without ".md"
            visit_item(item, on(item.node, item.file, path));
        }
    }
    for (auto& page : model.pages) {
        visit_blocks(page.body, [&](auto& rich) { visit(rich, page.node, page.file, page.path); });
    }
}

}  // namespace codify
