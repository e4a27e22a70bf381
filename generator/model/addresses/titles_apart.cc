#include "model/addresses/titles_apart.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <unordered_map>
#include <utility>

#include "base/text.h"

namespace codify {
namespace {

/// The folders of item `index`, from its own up to the first in which no other item of this title stands in the same
/// way:
/// "" where no other has its title.
std::string folders_apart(const Framework& framework, ItemIndex index, const std::vector<ItemIndex>& namesakes) {
    std::vector<std::string> names;
    const auto& item = framework.at(index);
    std::vector<ItemIndex> others;  // by namesake that is not told apart yet: where the walk upwards has come to
    for (const auto other : namesakes) {
        if (other != index) others.push_back(framework.at(other).parent);
    }
    for (auto at = item.parent; at != kNone && !others.empty(); at = framework.at(at).parent) {
        names.push_back(framework.at(at).title);
        std::vector<ItemIndex> still;
        for (const auto other : others) {
            if (other != kNone && folded(framework.at(other).title) == folded(names.back()))
                still.push_back(framework.at(other).parent);
        }
        others = std::move(still);
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace

std::vector<std::string> titles_apart(const Framework& framework, const Words& words) {
    std::unordered_map<std::string, std::vector<ItemIndex>> namesakes;
    for (std::size_t i = 0; i < framework.items.size(); ++i)
        namesakes[folded(framework.items[i].title)].emplace_back(i);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        const auto& title = framework.items[i].title;
        const auto& alike = namesakes[folded(title)];
        const auto folders = alike.size() < 2 ? std::string() : folders_apart(framework, ItemIndex(i), alike);
        out.push_back(folders.empty() ? title : words.say(Phrase::title_in_folder, {title, folders}));
    }
    return out;
}

}  // namespace codify
