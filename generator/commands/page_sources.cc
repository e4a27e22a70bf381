#include "commands/page_sources.h"

#include <fmt/format.h>

namespace codify {

std::vector<PageSource> page_sources(const Model& model, const Node& node) {
    std::vector<PageSource> out;
    if (node.framework == kNone) return {{node.file}};
    const auto& framework = framework_of(model, node);
    const bool is_front = &model.at(framework.node) == &node;
    if (framework.file != node.file || is_front) out.push_back({node.file});
    if (!is_front) out.push_back({framework.file, "what its headings, tiers and levels are"});
    if (traits_of(node.kind).shows_items)
        out.push_back({{},
                       fmt::format("{} files of its items below {}/", framework.items.size(),
                                   SourceFile(framework.file.root, framework.folder).shown())});
    return out;
}

}  // namespace codify
