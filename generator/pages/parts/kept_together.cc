#include "pages/parts/kept_together.h"

namespace codify {

std::vector<std::vector<ItemIndex>> kept_together(const std::vector<ItemIndex>& items,
                                                  const std::function<bool(ItemIndex)>& has_text) {
    std::vector<std::vector<ItemIndex>> groups;
    bool open = false;
    for (const auto item : items) {
        if (!open) groups.emplace_back();
        groups.back().push_back(item);
        open = !has_text(item);
    }
    return groups;
}

}  // namespace codify
