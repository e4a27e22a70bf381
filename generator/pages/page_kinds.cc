#include "pages/page_kinds.h"

#include <array>

#include "pages/frame.h"
#include "pages/parts/section_nav.h"

namespace codify {
namespace {

struct PageRenderer {
    PageKind kind;
    PageTemplate (*page)();
};

/// In the order of PageKind.
constexpr std::array<PageRenderer, kPageKinds> kPages = {{
    {PageKind::page, text_page},
    {PageKind::home, home_page},
    {PageKind::sources, sources_page},
    {PageKind::site_map, site_map_page},
    {PageKind::a_to_z, a_to_z_page},
    {PageKind::search, search_page},
    {PageKind::accessibility, accessibility_page},
    {PageKind::self_check, self_check_page},
    {PageKind::not_found, not_found_page},
    {PageKind::framework, framework_page},
    {PageKind::whole, whole_page},
    {PageKind::map, map_page},
    {PageKind::level, level_page},
    {PageKind::item, item_page},
    {PageKind::compare, compare_page},
    {PageKind::editions, editions_page},
    {PageKind::changes, changes_page},
    {PageKind::paper, paper_page},
    {PageKind::redirect, redirect_page},
}};

constexpr bool pages_in_order() {
    for (std::size_t i = 0; i < kPages.size(); ++i) {
        if (static_cast<std::size_t>(kPages[i].kind) != i) return false;
    }
    return true;
}
static_assert(pages_in_order(), "each kind of page has a template, in the order of PageKind");

Contract make_contract() {
    Contract out;
    for (const auto& [kind, page] : kPages) {
        const auto made = page();
        out.push_back({made.name, shapes::root({common_values(), made.values()})});
    }
    out.push_back({kSectionNavTemplate, shapes::root({section_nav_values()})});
    return out;
}

}  // namespace

PageTemplate template_of(PageKind kind) { return kPages[static_cast<std::size_t>(kind)].page(); }

const Contract& page_contract() {
    static const auto contract = make_contract();
    return contract;
}

}  // namespace codify
