#include "commands/page_sources.h"

#include <fmt/format.h>

namespace codify {

std::vector<PageSource> page_sources(const Model& model, const Node& node) {
    std::vector<PageSource> out;
    if (node.framework == kNone) return {{node.file}};
    const auto& framework = model.frameworks[static_cast<std::size_t>(node.framework)];
    const bool whole = node.kind == Node::Kind::whole || node.kind == Node::Kind::map;
    const bool paper = node.kind == Node::Kind::paper;
    if (node.kind == Node::Kind::level) {
        const auto& level = framework.levels[static_cast<std::size_t>(node.index)];
        if (!level.path.empty()) out.push_back({level.file});
    } else if (!whole) {
        out.push_back({node.file});
    }
    if (framework.file != node.file || out.empty())
        out.push_back({framework.file, "what its headings, tiers and levels are"});
    if (whole || paper || node.kind == Node::Kind::level)
        out.push_back({{},
                       fmt::format("{} files of its items below {}/", framework.items.size(),
                                   SourceFile(framework.file.root, framework.folder).shown())});
    return out;
}

}  // namespace codify
