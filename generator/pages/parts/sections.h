// The values for what an item says under its headings, as its own page and the page with everything on it show them.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"
#include "pages/context.h"
#include "theme/view.h"

namespace codify {

struct SectionStyle {
    int rank = 2;               ///< of the section's own heading
    std::string prefix{};       ///< before every anchor, where several items share a page: "accountability-"
    bool name_sources = false;  ///< whether each section says which edition it is from
    bool alone = false;         ///< the only item of its page: its sections hold their own filters and say more
};

/// The values of one section.
[[nodiscard]] shapes::Members section_values();

[[nodiscard]] std::vector<View> section_views(const PageContext& context, const Framework& framework, const Item& item,
                                              const SectionStyle& style);

/// An entry of a list, whose first paragraph stands without <p>, as a tight list has it.
[[nodiscard]] std::string entry_html(const Block& entry, const LinkBase& from);

}  // namespace codify
