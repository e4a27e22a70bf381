#include "model/addresses/part_of.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/text.h"
#include "model/hold_back.h"
#include "source/content.h"

namespace codify {
namespace {

/// The page that `framework` is part of: one of its own edition before that of today. kNone without one.
NodeIndex page_above(const Model& model, const Framework& framework) {
    const auto& path = framework.part_of.path;
    const auto own =
        framework.edition == kNone ? path : fmt::format("{}/{}/{}", kEditions, model.at(framework.edition).id, path);
    for (const auto& name : {own, path}) {
        const auto found = model.node_by_path.find(name);
        if (found != model.node_by_path.end()) return found->second;
    }
    return kNone;
}

bool is_below(const Model& model, NodeIndex node, NodeIndex top) {
    for (; node != kNone; node = model.at(node).parent) {
        if (node == top) return true;
    }
    return false;
}

void report_missing(const Model& model, const Reference& part_of, Diagnostics& diagnostics) {
    std::vector<std::string> paths;
    for (const auto& node : model.nodes) paths.push_back(node.path);
    const auto near = nearest(part_of.path, paths);
    diagnostics.error(part_of.place, "broken-link", fmt::format("there is no content file {}.md", part_of.path),
                      near ? fmt::format("did you mean \"{}\"?", *near) : "write the path below content/, without .md");
}

}  // namespace

void place_frameworks(Model& model, Diagnostics& diagnostics) {
    for (const auto& framework : model.frameworks) {
        const auto& part_of = framework.part_of;
        if (part_of.path.empty() || holder_of(model.held_back, part_of.path) != nullptr) continue;
        const auto above = page_above(model, framework);
        if (above == kNone) {
            // Nobody changes a frozen edition when a page of today is gone.
            if (framework.edition == kNone) report_missing(model, part_of, diagnostics);
        } else if (is_below(model, above, framework.node)) {
            diagnostics.error(part_of.place, "above-itself", "this framework would be part of itself",
                              "name a page that is not below it, or take `part_of` out");
        } else {
            model.nodes[*framework.node].parent = above;
        }
    }
}

}  // namespace codify
