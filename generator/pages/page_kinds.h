// What pages of each kind are made with: the template, the values that it may use, and the function that fills them in.
// Each kind has a file of its own in this folder; this is the list of them. Other traits of a kind: model/page_kind.h.
#pragma once

#include "model/page_kind.h"
#include "pages/context.h"
#include "theme/shape.h"
#include "theme/view.h"

namespace codify {

struct PageTemplate {
    const char* name;             ///< name of the template
    shapes::Members (*values)();  ///< what it may use beside the values of every page (frame.h)
    View (*view)(const PageContext& context);
};

[[nodiscard]] PageTemplate text_page();
[[nodiscard]] PageTemplate home_page();
[[nodiscard]] PageTemplate sources_page();
[[nodiscard]] PageTemplate site_map_page();
[[nodiscard]] PageTemplate a_to_z_page();
[[nodiscard]] PageTemplate search_page();
[[nodiscard]] PageTemplate accessibility_page();
[[nodiscard]] PageTemplate self_check_page();
[[nodiscard]] PageTemplate not_found_page();
[[nodiscard]] PageTemplate framework_page();
[[nodiscard]] PageTemplate whole_page();
[[nodiscard]] PageTemplate map_page();
[[nodiscard]] PageTemplate level_page();
[[nodiscard]] PageTemplate item_page();
[[nodiscard]] PageTemplate compare_page();
[[nodiscard]] PageTemplate editions_page();
[[nodiscard]] PageTemplate changes_page();
[[nodiscard]] PageTemplate paper_page();
[[nodiscard]] PageTemplate redirect_page();

[[nodiscard]] PageTemplate template_of(PageKind kind);

/// The templates that a theme must have, with the values that each may use.
[[nodiscard]] const Contract& page_contract();

}  // namespace codify
