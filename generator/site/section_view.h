// The values for what an item says under its headings, as its own page and the page with everything on it show them.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"
#include "site/page_frame.h"
#include "theme/view.h"

namespace codify {

struct SectionStyle {
    int rank = 2;               ///< of the section's own heading
    std::string prefix{};       ///< before every anchor, where several items share a page: "accountability-"
    bool name_sources = false;  ///< whether each section says which edition it is from
    bool alone = false;         ///< the only item of its page: its sections hold their own filters and say more
};

[[nodiscard]] std::vector<View> section_views(const Frame& frame, const Framework& framework, const Item& item,
                                              const SectionStyle& style);

/// An entry of a list, whose first paragraph stands without <p>, as a tight list has it.
[[nodiscard]] std::string entry_html(const Block& entry, const Standpoint& from);

/// The documents that `item` carries wording of, each with the headings it stands under (none when there is only one).
[[nodiscard]] std::vector<UsedDocument> documents_of(const Framework& framework, const Item& item);

/// The same for all items of `framework` together.
[[nodiscard]] std::vector<UsedDocument> documents_of_all(const Framework& framework);

}  // namespace codify
