// The values of an item's sections, on its own page and on pages with several items.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"
#include "pages/context.h"
#include "theme/view.h"

namespace codify {

struct SectionStyle {
    int rank = 2;               ///< level of the section's own heading
    std::string prefix{};       ///< prefix of every anchor, where several items share a page: "accountability-"
    bool name_sources = false;  ///< whether each section names its source document
    bool alone = false;         ///< the only item of its page: its sections contain filters and say more
};

/// The values of one section.
[[nodiscard]] shapes::Members section_values();

[[nodiscard]] std::vector<View> section_views(const PageContext& context, const Framework& framework, const Item& item,
                                              const SectionStyle& style);

/// An entry of a list as HTML, without <p> around a single paragraph.
[[nodiscard]] std::string entry_html(const Block& entry, const LinkBase& from, const ProseStyle& style);

}  // namespace codify
