#include "pages/parts/section_nav.h"

namespace codify {
namespace {

std::string entry(const Item& item, bool leaf, bool current, const Template& link) {
    View view;
    view.text("title", item.title);
    view.text("href", leaf ? item.slug + ".html" : "../" + item.slug + "/index.html");  // relative to any sibling
    view.flag("current", current);
    std::string out;
    link.render(View(), view, out);
    return out;
}

}  // namespace

shapes::Members section_nav_values() {
    using namespace shapes;
    return {text("title"), text("href"), flag("current")};
}

SectionNav::SectionNav(const Framework& framework, const Template& link) {
    group_of_.resize(framework.items.size());
    place_in_group_.resize(framework.items.size());
    add(framework, framework.roots, link);
    for (const auto& item : framework.items) {
        if (!item.children.empty()) add(framework, item.children, link);
    }
}

void SectionNav::add(const Framework& framework, const std::vector<ItemIndex>& items, const Template& link) {
    Group group;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto index = *items[i];
        const auto& item = framework.items[index];
        const bool leaf = *item.tier + 1 == framework.tiers.size();
        group.starts.push_back(group.links.size());
        group.links += entry(item, leaf, false, link);
        group.current.push_back(entry(item, leaf, true, link));
        group_of_[index] = groups_.size();
        place_in_group_[index] = i;
    }
    group.starts.push_back(group.links.size());
    groups_.push_back(std::move(group));
}

std::string SectionNav::html(ItemIndex index) const {
    const auto& group = groups_[group_of_[*index]];
    const auto place = place_in_group_[*index];
    std::string out;
    out.reserve(group.links.size() + group.current[place].size());
    out.append(group.links, 0, group.starts[place]);
    out.append(group.current[place]);
    out.append(group.links, group.starts[place + 1]);
    return out;
}

}  // namespace codify
