// The menu of a page's siblings, rendered once per folder. Menus of siblings differ only in which entry is the current
// one, so both forms of each entry are cached and a page's menu is put together by copying.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"
#include "theme/template.h"

namespace codify {

/// The template of one entry, and the values that it may use.
inline constexpr const char* kSectionNavTemplate = "section-nav-link";
[[nodiscard]] shapes::Members section_nav_values();

class SectionNav {
  public:
    /// Renders each item's entry with `link`, the template kSectionNavTemplate.
    SectionNav(const Framework& framework, const Template& link);

    /// The entries of the siblings of item `index`, itself among them as the current one.
    [[nodiscard]] std::string html(ItemIndex index) const;

  private:
    struct Group {
        std::string links;                 ///< all entries, concatenated
        std::vector<std::size_t> starts;   ///< start offset of each entry, and the end
        std::vector<std::string> current;  ///< each entry marked as the current one
    };
    void add(const Framework& framework, const std::vector<ItemIndex>& items, const Template& link);

    std::vector<Group> groups_;  ///< that of the roots first, then by parent
    std::vector<std::size_t> group_of_;
    std::vector<std::size_t> place_in_group_;
};

}  // namespace codify
