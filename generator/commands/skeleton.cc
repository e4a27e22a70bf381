#include "commands/skeleton.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "model/placeholders.h"

namespace codify {
namespace {

std::string settings(const std::string& title, int order) {
    return fmt::format(
        "+++\ntitle = \"{}\"\norder = {}\ndraft = true   # take this line out to publish the page\n+++\n\n", title,
        order);
}

std::string section(const Framework& framework, const SectionKind& kind) {
    const auto heading = kind.heading.empty() ? std::string() : fmt::format("## {}\n\n", kind.heading);
    return heading + traits_of(kind.form).draft(framework, kind);
}

/// The kinds of section in a new item of `tier`.
std::vector<KindIndex> sections_of(const Framework& framework, TierIndex tier) {
    const auto at = *tier;
    std::vector<KindIndex> out;
    if (at < framework.required.size()) {
        for (const auto& alternatives : framework.required[at]) out.push_back(alternatives.front());
    }
    const bool last = at + 1 == framework.tiers.size();
    for (std::size_t i = 0; out.empty() && last && i < framework.kinds.size(); ++i) out.emplace_back(i);
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

std::string item_skeleton(const Framework& framework, TierIndex tier, const std::string& title, int order) {
    auto out = settings(title, order);
    const auto kinds = sections_of(framework, tier);
    if (kinds.empty()) return out + write_here("what this part is about");
    for (const auto kind : kinds) {
        if (kind != kinds.front()) out += '\n';
        out += section(framework, framework.at(kind));
    }
    return out;
}

std::string page_skeleton(const std::string& title, int order) {
    return settings(title, order) + write_here("what the page is about, in a sentence or two") + "\n## " +
           "First heading\n\n" + write_here("what belongs under this heading");
}

std::string title_from(const std::string& slug) {
    auto title = slug;
    std::replace(title.begin(), title.end(), '-', ' ');
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
    return title;
}

}  // namespace codify
