#include "model/levels.h"

#include "base/text.h"

namespace codify {
namespace {

/// By item, whether `has` is true for it or for an item below it.
template <class Has>
std::vector<bool> shown_where(const Framework& framework, const Has& has) {
    std::vector<bool> shown(framework.items.size(), false);
    for (std::size_t i = framework.items.size(); i-- > 0;) {  // parents come before their children
        if (has(framework.items[i])) shown[i] = true;
        const auto parent = framework.items[i].parent;
        if (shown[i] && parent != kNone) shown[*parent] = true;
    }
    return shown;
}

}  // namespace

const Descriptor* descriptor_of(const Item& item, LevelIndex level) {
    for (const auto& section : item.sections) {
        for (const auto& descriptor : section.descriptors) {
            if (descriptor.level == level) return &descriptor;
        }
    }
    return nullptr;
}

std::vector<const Descriptor*> levelled_texts(const Item& item) {
    std::vector<const Descriptor*> out;
    for (const auto& section : item.sections) {
        for (const auto& descriptor : section.descriptors) {
            if (descriptor.level != kNone) out.push_back(&descriptor);
        }
        if (!out.empty()) break;  // levels are anchors, so only one section of a page has them
    }
    return out;
}

std::vector<LevelIndex> levels_without_text(const Framework& framework, const Item& item) {
    std::vector<LevelIndex> out;
    if (levelled_texts(item).empty()) return out;
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        if (descriptor_of(item, LevelIndex(i)) == nullptr) out.emplace_back(i);
    }
    return out;
}

std::vector<LevelPair> level_pairs(std::size_t count) {
    std::vector<LevelPair> out;
    for (std::size_t i = 1; i < count; ++i) out.push_back({i - 1, i});
    for (std::size_t before = 0; before < count; ++before) {
        for (std::size_t after = before + 2; after < count; ++after) out.push_back({before, after});
    }
    return out;
}

std::string level_parameter(const Framework& framework) {
    auto name = slugify(framework.level_name);
    return name.empty() ? "level" : name;
}

std::vector<bool> shown_at(const Framework& framework, LevelIndex level) {
    return shown_where(framework, [&](const Item& item) { return descriptor_of(item, level) != nullptr; });
}

std::vector<bool> shown_at_any(const Framework& framework) {
    return shown_where(framework, [](const Item& item) {
        return descriptor_of(item, kNone) != nullptr || !levelled_texts(item).empty();
    });
}

}  // namespace codify
