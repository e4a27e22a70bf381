#include "model/levels.h"

namespace codify {

const Descriptor* descriptor_of(const Item& item, int level) {
    for (const auto& section : item.sections) {
        for (const auto& descriptor : section.descriptors) {
            if (descriptor.level == level) return &descriptor;
        }
    }
    return nullptr;
}

std::vector<bool> shown_at(const Framework& framework, int level) {
    std::vector<bool> shown(framework.items.size(), false);
    for (std::size_t i = framework.items.size(); i-- > 0;) {  // a parent stands before its children
        if (descriptor_of(framework.items[i], level) != nullptr) shown[i] = true;
        const int parent = framework.items[i].parent;
        if (shown[i] && parent != kNone) shown[static_cast<std::size_t>(parent)] = true;
    }
    return shown;
}

}  // namespace codify
