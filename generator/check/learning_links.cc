#include "check/learning_links.h"

#include <fmt/format.h>

#include <set>

#include "source/content.h"

namespace codify {
namespace {

const Framework& covered_framework(const Model& model, const LearningCoverage& entry) {
    return model.at(entry.framework);
}

bool is_linked(const Framework& framework, ItemIndex item, const std::set<ItemIndex>& linked) {
    while (item != kNone && linked.count(item) == 0) item = framework.at(item).parent;
    return item != kNone;
}

}  // namespace

std::vector<LearningCoverage> learning_coverage(const Model& model, const std::vector<FrameworkIndex>& frameworks) {
    std::vector<LearningCoverage> out;
    for (const auto index : frameworks) {
        const auto& framework = model.at(index);
        std::set<ItemIndex> linked;
        for (const auto& link : model.learning) {
            if (link.framework == index) linked.insert(link.item);
        }
        LearningCoverage entry{index, {}, {}};
        for (std::size_t i = 0; i < framework.items.size(); ++i) {
            const ItemIndex item(i);
            if (*framework.items[i].tier + 1 != framework.tiers.size()) continue;
            (is_linked(framework, item, linked) ? entry.with : entry.without).push_back(item);
        }
        out.push_back(std::move(entry));
    }
    return out;
}

std::string coverage_words(const Model& model, const std::vector<LearningCoverage>& coverage) {
    if (coverage.empty()) return {};
    if (model.learning.empty()) return "learning links: none; content/learning.toml is where they go\n";
    std::vector<std::string> parts;
    for (const auto& entry : coverage) {
        parts.push_back(fmt::format("{} {} of {}", covered_framework(model, entry).short_title, entry.with.size(),
                                    entry.with.size() + entry.without.size()));
    }
    return fmt::format("learning links: {}\n", fmt::join(parts, ", "));
}

void check_learning(const Model& model, const std::vector<LearningCoverage>& coverage, Diagnostics& diagnostics) {
    for (const auto& entry : coverage) {
        if (entry.with.empty() || entry.without.empty()) continue;
        const auto& framework = covered_framework(model, entry);
        Diagnostic problem{
            .place = {SourceFile(model.content, "learning.toml")},
            .rule = "learning-gap",
            .message = fmt::format("{} of the {} items of \"{}\" have no link to learning", entry.without.size(),
                                   entry.with.size() + entry.without.size(), framework.title),
            .hint = "add a link for each, or one for the folder that holds several",
            .severity = Severity::warning};
        for (const auto item : entry.without) {
            const auto& missing = framework.at(item);
            problem.notes.push_back({{missing.file}, missing.title});
        }
        diagnostics.add(std::move(problem));
    }
}

}  // namespace codify
